/**
 * Which bodies do reports of conflict name so often that the core should know them by heart?
 *
 * Armed groups, alliances and agencies with names of one word, which the network, trained on other news, takes for
 * persons or places. General knowledge, not taken from any data set; who they are is for later stages to say.
 */
import type { NameRange } from './names.ts'

const bodies = new Set(
  `AU ADF AFRICOM AMISOM ANSF AQAP AQIM ASEAN Ansarullah BRICS Barkhane CENTCOM CIA CSTO Daesh Da'esh Da’esh ECOMOG ECOWAS EFF ELN EPP ETA EU EUFOR
EULEX EUROPOL Europol FARC FATF FBI FDLR FIFA FMLN FRELIMO FSB FSLN Fatah Frontex GRU HRW HTS Hamas Hezbollah Hezbullah Hizballah Hizbollah Hizbullah Houthis IAEA ICC ICRC IDF IFRC
IGAD IMF INTERPOL Interpol IOM IRA IRGC IS ISAF ISF ISI ISIL ISIS ISKP ISWAP JNIM KFOR KGB LTTE MINUSCA MINUSMA MINUSTAH MONUSCO MS-13 MSF Mossad NATO NLD OAS OCHA OHCHR OIC
OPCW OPEC OSCE PKK PLO PMF PYD RENAMO RSF Renamo Reuters SADC SDF SPLA SPLM SWAPO TPLF TTP Taliban UEFA UN UNAMA UNAMID UNDP UNESCO UNHCR UNICEF UNIFIL UNITA UNMISS UNRWA UNSC
USAID WFP WHO Wagner Xinhua YPG YPJ Zapatistas`.split(/\s+/),
)

/** The words `WHO`, `IS` and `AU` are names only beside words in small letters. */
const longEnough = 2

/** `ranges` of one sentence in which known bodies are organisations; only for text with capitals and small letters. */
export function nameKnown(forms: readonly string[], ranges: readonly NameRange[]): readonly NameRange[] {
  if (!forms.some((form) => form.length >= longEnough && bodies.has(form))) return ranges
  const small = forms.filter(
    (form) => form.length >= longEnough && form === form.toLowerCase() && /\p{L}/u.test(form),
  ).length
  if (small * 2 < forms.length / 2) return ranges
  const kept = ranges.map((range) =>
    range.to - range.from === 1 && bodies.has(forms[range.from]!) ? { ...range, kind: 'organization' as const } : range,
  )
  const covered = new Uint8Array(forms.length)
  for (const range of kept) covered.fill(1, range.from, range.to)
  const added = forms.flatMap((form, i) =>
    covered[i] === 0 && bodies.has(form) ? [{ from: i, to: i + 1, kind: 'organization' as const }] : [],
  )
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.from - b.from)
}
