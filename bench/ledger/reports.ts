/**
 * How does a ledger of a year's news look? Reports made from the sample's dispatches: each is set in another country and town, on
 * another day, with other numbers and names; every tenth is printed again by another outlet. The same for one seed.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../../check/random.ts'
import type { ReportInput } from '../../src/model/index.ts'

/** Countries with towns that the gazetteer knows. */
const countries: Readonly<Record<string, readonly string[]>> = {
  Nigeria: ['Maiduguri', 'Kaduna', 'Kano', 'Jos', 'Sokoto', 'Abuja', 'Zaria', 'Makurdi'],
  Pakistan: ['Peshawar', 'Quetta', 'Karachi', 'Lahore', 'Multan', 'Sukkur', 'Hyderabad', 'Bannu'],
  Colombia: ['Cali', 'Cúcuta', 'Popayán', 'Pasto', 'Neiva', 'Tumaco', 'Medellín'],
  Mexico: ['Culiacán', 'Acapulco', 'Tijuana', 'Morelia', 'Celaya', 'Reynosa', 'Oaxaca'],
  Ukraine: ['Kharkiv', 'Odesa', 'Dnipro', 'Kherson', 'Sumy', 'Poltava', 'Mykolaiv'],
  Iraq: ['Mosul', 'Kirkuk', 'Basra', 'Baghdad', 'Ramadi', 'Najaf', 'Karbala'],
  Syria: ['Aleppo', 'Homs', 'Hama', 'Idlib', 'Raqqa', 'Latakia'],
  Mali: ['Gao', 'Mopti', 'Timbuktu', 'Kidal', 'Bamako'],
  Somalia: ['Mogadishu', 'Kismayo', 'Baidoa', 'Garowe'],
  Kenya: ['Nairobi', 'Garissa', 'Mombasa', 'Kisumu', 'Eldoret'],
  India: ['Srinagar', 'Imphal', 'Raipur', 'Ranchi', 'Patna', 'Guwahati', 'Jammu'],
  Myanmar: ['Mandalay', 'Yangon', 'Myitkyina', 'Lashio', 'Sittwe'],
  Philippines: ['Marawi', 'Davao', 'Zamboanga', 'Cotabato'],
  Turkey: ['Diyarbakır', 'Ankara', 'İzmir', 'Adana', 'Gaziantep'],
  Kazakhstan: ['Almaty', 'Aktobe', 'Taraz', 'Shymkent', 'Kyzylorda'],
  Lebanon: ['Tripoli', 'Sidon', 'Zahle', 'Beirut'],
  Afghanistan: ['Herat', 'Kunduz', 'Kandahar', 'Jalalabad', 'Kabul'],
  Haiti: ['Jacmel', 'Gonaïves', 'Les Cayes'],
  Ethiopia: ['Mekele', 'Gondar', 'Jimma', 'Adama'],
  Sudan: ['Khartoum', 'Nyala', 'Kassala', 'Omdurman'],
  Peru: ['Arequipa', 'Cusco', 'Puno', 'Ayacucho'],
  Bangladesh: ['Dhaka', 'Chittagong', 'Sylhet', 'Khulna'],
  Venezuela: ['Maracaibo', 'Caracas', 'Valencia', 'Mérida'],
  Burundi: ['Bujumbura', 'Gitega'],
}
const outlets = [
  'Steppe Wire',
  'Golden Horn News',
  'Harbour Courier',
  'Meridian',
  'Tollgate',
  'Rheinblick',
  'Quickbrief',
]
const surnames = [
  'Adeyemi',
  'Kovalenko',
  'Restrepo',
  'Bakr',
  'Hossain',
  'Okello',
  'Mendoza',
  'Yılmaz',
  'Traoré',
  'Haile',
]

/** What the dispatches call the place that they are set in; the country and the town of a report take its place. */
const countryWords = /\b(?:Kazakhstan|Lebanon|Turkey|Afghanistan|Russia)\b/g
const townWords = /\b(?:Almaty|Beirut|Istanbul|Herat|Zhanaozen|Aktau|Nur-Sultan|Ankara|Zinda Jan)\b/gi
const nameWords = /\b(?:Tokayev|Nazarbayev|Massimov|Sahin|Soylu|Hassan|Ukibay|Zas|Hamad)\b/g
const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Oct|Nov'
const dated = new RegExp(`\\b(?:(\\d{1,2}) (${monthNames})|(${monthNames})\\.? (\\d{1,2}))\\b(?:,? \\d{4})?`, 'g')

const dayMs = 86_400_000
const start = Date.parse('2025-01-01T00:00:00Z')
const copyEvery = 10

interface Dispatch {
  readonly title: string
  readonly text: string
}

function loadDispatches(): Dispatch[] {
  const folder = join(import.meta.dirname, '..', '..', 'sample')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /20\d\d.*\.md$/.test(file))
  return files.sort().map((file) => {
    const [, head = '', text = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? []
    return { title: /^title: (.*)$/m.exec(head)?.[1]?.replace(/^["']|["']$/g, '') ?? '', text: text.trim() }
  })
}

export interface YearOptions {
  readonly reports: number
  readonly seed: number
  /** Days over which they are spread; so many that a day has some hundred of them. */
  readonly days: number
}

/** Reports in the order in which they were published. */
export function* makeYear({ reports, seed, days }: YearOptions): Generator<ReportInput> {
  const random = makeRandom(seed)
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T
  const dispatches = loadDispatches()
  const names = Object.keys(countries)
  const recent: ReportInput[] = []
  for (let number = 0; number < reports; number += 1) {
    const published = new Date(start + Math.floor((days * dayMs * number) / reports)).toISOString()
    const source = number % copyEvery === copyEvery - 1 ? recent[random(recent.length)] : undefined
    const frame = { ref: `made-${number}`, publisher: pick(outlets), published }
    if (source !== undefined) {
      yield { ...source, ...frame }
      continue
    }
    // A third of the news comes from the first four countries, as news does.
    const country = random(3) === 0 ? (names[random(4)] as string) : pick(names)
    const towns = countries[country] as readonly string[]
    const [town, other] = [pick(towns), pick(towns)]
    const dispatch = pick(dispatches)
    const name = pick(surnames)
    const vary = (text: string): string => varied(text, { country, town, other, name, published, random })
    const report = { ...frame, title: vary(dispatch.title), text: vary(dispatch.text) }
    recent.push(report)
    if (recent.length > 200) recent.shift()
    yield report
  }
}

interface Setting {
  readonly country: string
  readonly town: string
  readonly other: string
  readonly name: string
  readonly published: string
  readonly random: (below: number) => number
}

function varied(text: string, { country, town, other, name, published, random }: Setting): string {
  const first = townWords.exec(text)?.[0].toLowerCase()
  townWords.lastIndex = 0
  const at = Date.parse(published)
  const near = (): string =>
    new Date(at - random(3) * dayMs).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return text
    .replace(dated, near)
    .replace(townWords, (word) => {
      const named = word.toLowerCase() === first ? town : other
      return word === word.toUpperCase() ? named.toUpperCase() : named
    })
    .replace(countryWords, country)
    .replace(nameWords, name)
    .replace(
      /\b\d{1,3}(?:,\d{3})+\b|\b\d{2,4}\b(?! (?:January|February|March|April|May|June|July|August))/g,
      (figure) => String(Math.max(2, Math.round(Number(figure.replaceAll(',', '')) * (0.5 + random(100) / 100)))),
    )
}
