/**
 * Which bodies do reports of conflict name so often that the core should know them by heart?
 *
 * Armed groups, alliances and agencies with names of one word, which the network, trained on other news, takes for
 * persons or places. General knowledge, not taken from any data set; who they are is for later stages to say.
 */
import { wordSet } from '../../stdx/index.ts'
import type { NameRange } from './names.ts'

const bodies =
  wordSet(`AU ADF AFRICOM AMISOM ANSF AQAP AQIM ASEAN Ansarullah BRICS Barkhane CENTCOM CIA CSTO Daesh Da'esh Da’esh ECOMOG ECOWAS EFF ELN EPP ETA EU EUFOR
EULEX EUROPOL Europol FARC FATF FBI FDLR FIFA FMLN FRELIMO FSB FSLN Fatah Frontex GRU HRW HTS Hamas Hezbollah Hezbullah Hizballah Hizbollah Hizbullah Houthis IAEA ICC ICRC IDF IFRC
IGAD IMF INTERPOL Interpol IOM IRA IRGC IS ISAF ISF ISI ISIL ISIS ISKP ISWAP JNIM KFOR KGB LTTE MINUSCA MINUSMA MINUSTAH MONUSCO MS-13 MSF Mossad NATO NLD OAS OCHA OHCHR OIC
OPCW OPEC OSCE PKK PLO PMF PYD RENAMO RSF Renamo Reuters SADC SDF SPLA SPLM SWAPO TPLF TTP Taliban UEFA UN UNAMA UNAMID UNDP UNESCO UNHCR UNICEF UNIFIL UNITA UNMISS UNRWA UNSC
USAID WFP WHO Wagner Xinhua YPG YPJ Zapatistas`)

/** The words `WHO`, `IS` and `AU` are names only beside words in small letters. */
const longEnough = 2

/** Bodies of two words, of which each is met in other names. */
const pairs = new Set([
  'Boko Haram',
  'Al Shabaab',
  'Al Qaeda',
  'Ansar Dine',
  'Abu Sayyaf',
  'Jemaah Islamiyah',
  'Jabhat al-Nusra',
])

/** Words of the body that begins here; none where none does. */
function bodyWords(forms: readonly string[], at: number): number {
  if (pairs.has(`${forms[at]} ${forms[at + 1]}`)) return 2
  return bodies.has(forms[at]!) ? 1 : 0
}

/** `ranges` of one sentence in which known bodies are organisations; only for text with capitals and small letters. */
export function nameKnown(forms: readonly string[], ranges: readonly NameRange[]): readonly NameRange[] {
  const known = forms.flatMap((form, from): NameRange[] => {
    const words = form.length >= longEnough ? bodyWords(forms, from) : 0
    return words === 0 ? [] : [{ from, to: from + words, kind: 'organization' }]
  })
  if (known.length === 0) return ranges
  const small = forms.filter(
    (form) => form.length >= longEnough && form === form.toLowerCase() && /\p{L}/u.test(form),
  ).length
  if (small * 2 < forms.length / 2) return ranges
  const isInside = (one: NameRange, other: NameRange): boolean => one.from >= other.from && one.to <= other.to
  const kept = ranges.filter((range) => !known.some((body) => isInside(range, body)))
  const added = known.filter((body) => !kept.some((range) => range.from < body.to && range.to > body.from))
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.from - b.from)
}
