/** Which days have names in English? Data only, lower case. */
import type { Calendar } from '../calendar.ts'

/** When a named day is kept. `days` is how long it lasts, 1 where it is left out; `country` where the day differs by country. */
export type Holiday =
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly days?: number }
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | { readonly kind: 'easter' | 'orthodox-easter'; readonly plus: number; readonly days?: number }
  | { readonly kind: 'month'; readonly calendar: Calendar; readonly months: readonly string[] }
  | {
      readonly kind: 'day'
      readonly calendar: Calendar
      readonly months: readonly string[]
      readonly day: number
      readonly days?: number
    }
  | { readonly kind: 'diwali' }
  | { readonly kind: 'country' }

const date = (month: number, day: number, days = 1): Holiday => ({ kind: 'date', month, day, days })
const easter = (plus: number, days = 1): Holiday => ({ kind: 'easter', plus, days })
const orthodox = (plus: number, days = 1): Holiday => ({ kind: 'orthodox-easter', plus, days })
const hijri = (month: number, day: number, days = 1): Holiday => ({
  kind: 'day',
  calendar: 'islamic-umalqura',
  months: [String(month)],
  day,
  days,
})
const hebrew = (months: string, day: number, days = 1): Holiday => ({
  kind: 'day',
  calendar: 'hebrew',
  months: months.split('|'),
  day,
  days,
})
const persian = (month: number, day: number): Holiday => ({
  kind: 'day',
  calendar: 'persian',
  months: [String(month)],
  day,
})
const chinese = (month: number, day: number): Holiday => ({
  kind: 'day',
  calendar: 'chinese',
  months: [String(month)],
  day,
})
const nth = (month: number, weekday: number, which: number, plus = 0): Holiday => ({
  kind: 'weekday',
  month,
  weekday,
  nth: which,
  plus,
})
const country: Holiday = { kind: 'country' }

const rows: readonly [names: string, holiday: Holiday][] = [
  ["new year 's eve|new years eve", date(12, 31)],
  ["new year 's day|new years day", date(1, 1)],
  ['epiphany', date(1, 6)],
  ['orthodox christmas|coptic christmas', date(1, 7)],
  ['orthodox christmas eve|coptic christmas eve', date(1, 6)],
  ["valentine 's day|valentines day|st. valentine 's day", date(2, 14)],
  ["st. patrick 's day|st patrick 's day", date(3, 17)],
  ["international women 's day", date(3, 8)],
  ["april fools ' day|april fool 's day", date(4, 1)],
  ["may day|international workers day|international workers ' day", date(5, 1)],
  ['bastille day', date(7, 14)],
  ["halloween|hallowe'en", date(10, 31)],
  ["all saints ' day|all saints day", date(11, 1)],
  ["all souls ' day", date(11, 2)],
  ['guy fawkes night|bonfire night', date(11, 5)],
  ['christmas eve', date(12, 24)],
  ['christmas|christmas day|xmas', date(12, 25)],
  ['boxing day', date(12, 26)],
  ['kwanzaa', date(12, 26, 7)],
  ['songkran', date(4, 13, 3)],
  ['anzac day', date(4, 25)],
  ['juneteenth', date(6, 19)],
  ['martin luther king day|martin luther king jr. day', nth(1, 1, 3)],
  ["presidents ' day|presidents day", nth(2, 1, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['thanksgiving|thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['shrove tuesday|mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['holy week', easter(-7, 7)],
  ['maundy thursday|holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter|easter sunday|easter day', easter(0)],
  ['easter weekend', easter(-2, 4)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost|whit sunday|whitsun', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['orthodox good friday', orthodox(-2)],
  ['orthodox easter|greek easter', orthodox(0)],
  ['orthodox easter monday', orthodox(1)],
  ['ramadan|ramazan|ramadhan', { kind: 'month', calendar: 'islamic-umalqura', months: ['9'] }],
  ['islamic new year', hijri(1, 1)],
  ['ashura|ashoura', hijri(1, 10)],
  ["arbaeen|arba'een", hijri(2, 20)],
  ["mawlid|mawlid al-nabi|milad-un-nabi|prophet 's birthday", hijri(3, 12)],
  ['laylat al-qadr', hijri(9, 27)],
  ['eid al-fitr|eid ul-fitr|eid-ul-fitr|eid-al-fitr|eid al fitr|uraza bayram', hijri(10, 1)],
  ['arafat day|day of arafah|day of arafat', hijri(12, 9)],
  [
    'eid al-adha|eid ul-adha|eid-ul-adha|eid-al-adha|eid al adha|kurban bayram|kurban bayrami|kurban ait',
    hijri(12, 10),
  ],
  ['nowruz|nauryz|nevruz|newroz|norouz|navruz|nawruz|persian new year', persian(1, 1)],
  ['yalda night', persian(9, 30)],
  ['rosh hashanah|rosh hashana|jewish new year', hebrew('Tishri', 1, 2)],
  ['yom kippur', hebrew('Tishri', 10)],
  ['sukkot', hebrew('Tishri', 15, 7)],
  ['simchat torah', hebrew('Tishri', 22)],
  ['hanukkah|chanukah', hebrew('Kislev', 25, 8)],
  ['purim', hebrew('Adar|Adar II', 14)],
  ['passover|pesach', hebrew('Nisan', 15, 7)],
  ['shavuot', hebrew('Sivan', 6)],
  ["tisha b'av", hebrew('Av', 9)],
  ['lunar new year|chinese new year|spring festival', chinese(1, 1)],
  ['mid-autumn festival', chinese(8, 15)],
  ['diwali|deepavali|divali', { kind: 'diwali' }],
  [
    "eid|independence day|victory day|republic day|national day|constitution day|unity day|election day|mother 's day|father 's day|veterans day|armed forces day|liberation day|revolution day|martyrs ' day|martyrs day",
    country,
  ],
]

/** Named days by their words, joined by blanks. */
export const holidays: ReadonlyMap<string, Holiday> = new Map(
  rows.flatMap(([names, holiday]) => names.split('|').map((name): [string, Holiday] => [name, holiday])),
)

/** Months of other calendars, each with the calendar and the month as it counts or names it. */
export interface CalendarMonthName {
  readonly calendar: Calendar
  readonly month: string
}

const monthRows: readonly [calendar: Calendar, names: string][] = [
  [
    'islamic-umalqura',
    `muharram|moharram safar rabi_al-awwal|rabi_i|rabi_al-awal rabi_al-thani|rabi_ii|rabi_al-akhir jumada_al-awwal|jumada_i|jumada_al-ula
     jumada_al-thani|jumada_ii|jumada_al-akhirah rajab shaban|sha'ban|shaaban ramadan|ramazan|ramadhan shawwal|shawal
     dhu_al-qadah|dhul_qadah|dhu_al-qi'dah|zilqad|zulqadah dhu_al-hijjah|dhul_hijjah|dhul-hijjah|zilhaj|zulhijjah`,
  ],
  ['persian', 'farvardin ordibehesht khordad tir mordad|amordad shahrivar mehr aban azar dey|dei bahman esfand'],
]

/** What the runtime calls the months of the Hebrew calendar. */
const hebrewMonths =
  'Nisan Iyar Sivan Tamuz|Tammuz Av Elul Tishri|Tishrei Heshvan|Cheshvan Kislev Tevet|Teveth Shevat|Shvat Adar Adar_II'

export const calendarMonths: ReadonlyMap<string, CalendarMonthName> = new Map([
  ...monthRows.flatMap(([calendar, names]) =>
    names
      .split(/\s+/)
      .flatMap((row, index) =>
        row
          .split('|')
          .map((name): [string, CalendarMonthName] => [
            name.replaceAll('_', ' '),
            { calendar, month: String(index + 1) },
          ]),
      ),
  ),
  ...hebrewMonths.split(' ').flatMap((row) => {
    const [own = ''] = row.split('|')
    return row
      .split('|')
      .map((name): [string, CalendarMonthName] => [
        name.toLowerCase().replaceAll('_', ' '),
        { calendar: 'hebrew', month: own.replaceAll('_', ' ') },
      ])
  }),
])

/** In which of its years a calendar can be meant. */
export const calendarYears: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  'islamic-umalqura': [1300, 1500],
  persian: [1279, 1478],
  hebrew: [5660, 5860],
  chinese: [1900, 2100],
}
