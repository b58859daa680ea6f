/**
 * Which settings are there? One row each: what it takes, its default, and the names that it goes by on the command line,
 * in the environment and in the settings file. Parsing, `--help`, completion and the reference page are read from here.
 */

/** What a value of each kind is; `path` is a file or folder, `time` is ISO 8601, `duration` as in `90s` or `5m`, `switch` is given or not given. */
export type SettingKind = 'text' | 'path' | 'time' | 'duration' | 'switch' | 'choice' | 'whole'

export interface Setting {
  readonly kind: SettingKind
  readonly flag: `--${string}`
  /** What stands for the value in `--help`; a switch has none, a choice shows its choices. */
  readonly placeholder?: string
  readonly choices?: readonly string[]
  readonly default?: string | number | boolean
  /** Bounds of a whole number, or of a duration in milliseconds, both included. */
  readonly bounds?: readonly [least: number, most: number]
  /** A setting with an environment variable may stand in the settings file as well; one without is for one run only. */
  readonly env?: `TOCSIN_${string}`
  readonly help: string
}

const listFormats = ['pretty', 'json', 'jsonl'] as const

export const settings = {
  store: {
    kind: 'path',
    flag: '--store',
    placeholder: 'STORE',
    env: 'TOCSIN_STORE',
    help: 'the ledger, as the path of a SQLite file',
  },
  sampleStore: {
    kind: 'path',
    flag: '--store',
    placeholder: 'STORE',
    // No environment variable: the sample must not get into the ledger that someone works with.
    default: 'sample.db',
    help: 'the ledger that the sample is read into',
  },
  asOf: {
    kind: 'time',
    flag: '--as-of',
    placeholder: 'TIME',
    help: 'only what was known at TIME (ISO 8601; a date alone is its first instant); otherwise at the latest report',
  },
  format: {
    kind: 'choice',
    flag: '--format',
    choices: listFormats,
    default: 'pretty',
    env: 'TOCSIN_FORMAT',
    help: 'for people, as one JSON array, or as one JSON object a line',
  },
  briefFormat: {
    kind: 'choice',
    flag: '--format',
    choices: ['text', 'markdown', 'html', 'docx'],
    default: 'text',
    env: 'TOCSIN_BRIEF_FORMAT',
    help: 'plain text, Markdown, a page that stands alone and prints, or a Word document',
  },
  exportFormat: {
    kind: 'choice',
    flag: '--format',
    // The rows of src/render/export/index.ts, by name; a test holds the two together.
    choices: [
      'csv',
      'acled',
      'ucdp',
      'polecat',
      'gdelt',
      'gdelt-mentions',
      'geojson',
      'geojsonseq',
      'jsonl',
      'parquet',
      'plover',
      'stix',
      'cap',
      'prov',
      'annotations',
    ],
    env: 'TOCSIN_EXPORT_FORMAT',
    help: 'what to write; docs/guides/exports.md says what each holds',
  },
  annotateFormat: {
    kind: 'choice',
    flag: '--format',
    choices: ['conllu', 'json'],
    default: 'conllu',
    env: 'TOCSIN_ANNOTATE_FORMAT',
    help: 'CoNLL-U, as treebanks are written, or one JSON array with an object for each report',
  },
  published: {
    kind: 'time',
    flag: '--published',
    placeholder: 'TIME',
    help: 'when the report was published (ISO 8601), so that "on Thursday" has a date',
  },
  publisher: { kind: 'text', flag: '--publisher', placeholder: 'NAME', help: 'the outlet that published the report' },
  title: { kind: 'text', flag: '--title', placeholder: 'TEXT', help: 'the headline, where the input holds none' },
  actors: {
    kind: 'path',
    flag: '--actors',
    placeholder: 'FILE',
    env: 'TOCSIN_ACTORS',
    help: 'your own actors: lines like "KAZ GOV | Akorda", or a dictionary of PETRARCH (.actors, .agents)',
  },
  vagueCounts: {
    kind: 'choice',
    flag: '--vague-counts',
    choices: ['plural', 'acled'],
    default: 'plural',
    env: 'TOCSIN_VAGUE_COUNTS',
    help: 'what "dozens" and "hundreds" are at least: plural says 24 and 200, acled 12 and 100',
  },
  output: { kind: 'path', flag: '--output', placeholder: 'FILE', help: 'write to FILE instead of standard output' },
  allowPrivateNetwork: {
    kind: 'switch',
    flag: '--allow-private-network',
    default: false,
    env: 'TOCSIN_ALLOW_PRIVATE_NETWORK',
    help: 'also fetch addresses of this machine and of the local network',
  },
  parsers: {
    kind: 'choice',
    flag: '--parsers',
    choices: ['worker', 'here'],
    default: 'worker',
    env: 'TOCSIN_PARSERS',
    help: 'where pages, feeds, messages and PDFs are parsed: in a worker with limits of time and memory, or here, without',
  },
  archive: {
    kind: 'path',
    flag: '--archive',
    placeholder: 'DIR',
    env: 'TOCSIN_ARCHIVE',
    help: 'the folder that keeps what was taken in, as WARC files; otherwise STORE.warc beside the ledger',
  },
  replayFormat: {
    kind: 'choice',
    flag: '--format',
    choices: ['pretty', 'jsonl'],
    default: 'pretty',
    env: 'TOCSIN_REPLAY_FORMAT',
    help: 'for people, only what changed; or one JSON object a line for every report',
  },
  keep: {
    kind: 'switch',
    flag: '--keep',
    default: false,
    help: 'store the new readings beside the old ones; what the ledger answers is then the newest',
  },
  intervalMin: {
    kind: 'duration',
    flag: '--interval-min',
    placeholder: 'TIME',
    bounds: [1000, 7 * 86_400_000],
    env: 'TOCSIN_INTERVAL_MIN',
    help: 'ask no source more often than this, as in 5m, which it is where nothing is said',
  },
  intervalMax: {
    kind: 'duration',
    flag: '--interval-max',
    placeholder: 'TIME',
    bounds: [1000, 30 * 86_400_000],
    env: 'TOCSIN_INTERVAL_MAX',
    help: 'ask every source at least this often, as in 24h, which it is where nothing is said',
  },
  concurrency: {
    kind: 'whole',
    flag: '--concurrency',
    placeholder: 'NUMBER',
    bounds: [1, 256],
    default: 16,
    env: 'TOCSIN_CONCURRENCY',
    help: 'requests under way at once',
  },
  perHost: {
    kind: 'whole',
    flag: '--per-host',
    placeholder: 'NUMBER',
    bounds: [1, 16],
    default: 2,
    env: 'TOCSIN_PER_HOST',
    help: 'requests under way at once to one host',
  },
  hostGap: {
    kind: 'duration',
    flag: '--host-gap',
    placeholder: 'TIME',
    bounds: [0, 3_600_000],
    env: 'TOCSIN_HOST_GAP',
    help: 'between the beginnings of two requests to one host, as in 1s, which it is where nothing is said',
  },
  once: {
    kind: 'switch',
    flag: '--once',
    default: false,
    help: 'ask each source that is due, take its pages, and end; for cron',
  },
  runFor: {
    kind: 'duration',
    flag: '--for',
    placeholder: 'TIME',
    bounds: [1000, 365 * 86_400_000],
    help: 'end after this time, as in 12h',
  },
  metricsPort: {
    kind: 'whole',
    flag: '--metrics-port',
    placeholder: 'PORT',
    bounds: [0, 65_535],
    env: 'TOCSIN_METRICS_PORT',
    help: 'serve /metrics for Prometheus on this port of this machine only; 0 takes a free one',
  },
  log: {
    kind: 'choice',
    flag: '--log',
    choices: ['auto', 'status', 'json', 'none'],
    default: 'auto',
    env: 'TOCSIN_LOG',
    help: 'on standard error: a status that is drawn anew, or a JSON object a line; auto: a status on a terminal',
  },
  contact: {
    kind: 'text',
    flag: '--contact',
    placeholder: 'ADDRESS',
    env: 'TOCSIN_CONTACT',
    help: 'your page or mailbox, which publishers see in the user agent',
  },
  who: { kind: 'text', flag: '--by', placeholder: 'NAME', help: 'who judges' },
  why: { kind: 'text', flag: '--because', placeholder: 'WHY', help: 'the reason, for whoever reads it later' },
  sourceTitle: { kind: 'text', flag: '--title', placeholder: 'TEXT', help: 'what a source that is added is called' },
  category: { kind: 'text', flag: '--category', placeholder: 'TEXT', help: 'the category of sources that are added' },
  color: {
    kind: 'choice',
    flag: '--color',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    env: 'TOCSIN_COLOR',
    help: 'auto: on a terminal, unless NO_COLOR is set',
  },
  width: {
    kind: 'whole',
    flag: '--width',
    placeholder: 'COLUMNS',
    bounds: [40, 1000],
    env: 'TOCSIN_WIDTH',
    help: "columns to fit into; otherwise the terminal's, or 80",
  },
  host: {
    kind: 'text',
    flag: '--host',
    placeholder: 'HOST',
    default: '127.0.0.1',
    env: 'TOCSIN_HOST',
    help: 'the address to listen at; one that others can reach wants tokens',
  },
  serve: {
    kind: 'switch',
    flag: '--serve',
    default: false,
    help: 'then serve the desk to this machine, until Ctrl-C',
  },
  port: {
    kind: 'whole',
    flag: '--port',
    placeholder: 'PORT',
    default: 8686,
    bounds: [0, 65_535],
    env: 'TOCSIN_PORT',
    help: 'the port to listen at; 0 takes a free one',
  },
  allowHost: {
    kind: 'text',
    flag: '--allow-host',
    placeholder: 'NAMES',
    env: 'TOCSIN_ALLOW_HOST',
    help: 'further names that the server answers for, separated by commas, as when a proxy stands before it',
  },
  tokens: {
    kind: 'path',
    flag: '--tokens',
    placeholder: 'FILE',
    env: 'TOCSIN_TOKENS',
    help: 'the file of tokens, kept as hashes; where it is given, every request wants one',
  },
  alerts: {
    kind: 'path',
    flag: '--alerts',
    placeholder: 'FILE',
    env: 'TOCSIN_ALERTS',
    help: 'the file of rules that say who is told of what; what was told is kept in a journal beside it',
  },
  mailFrom: {
    kind: 'text',
    flag: '--mail-from',
    placeholder: 'ADDRESS',
    env: 'TOCSIN_MAIL_FROM',
    help: 'the sender of alerts by mail; the mail server stands in the environment variable TOCSIN_SMTP',
  },
  alertsSince: {
    kind: 'time',
    flag: '--since',
    placeholder: 'TIME',
    help: 'what was learnt from TIME on (ISO 8601); otherwise from the first report',
  },
  scope: {
    kind: 'choice',
    flag: '--scope',
    choices: ['read', 'write'],
    default: 'read',
    help: 'what the token allows: to ask, or to change rules as well',
  },
  hxl: {
    kind: 'switch',
    flag: '--hxl',
    default: false,
    env: 'TOCSIN_HXL',
    help: 'a row of HXL hashtags below the headings of csv, acled and ucdp',
  },
  country: {
    kind: 'text',
    flag: '--country',
    placeholder: 'NAME',
    help: 'only incidents in these countries: names or ISO codes, with commas between them',
  },
  near: {
    kind: 'text',
    flag: '--near',
    placeholder: 'LAT,LON,KM',
    help: 'only incidents within KM kilometres (50 where it is left out) of a point',
  },
  firstDay: {
    kind: 'time',
    flag: '--from',
    placeholder: 'DAY',
    help: 'only incidents that were still going on on DAY (ISO 8601) or later',
  },
  lastDay: {
    kind: 'time',
    flag: '--to',
    placeholder: 'DAY',
    help: 'only incidents that had begun by the end of DAY (ISO 8601)',
  },
  query: {
    kind: 'text',
    flag: '--query',
    placeholder: 'WORDS',
    help: 'only incidents with all these words in title, place, parties or the sentences about them',
  },
  incident: {
    kind: 'text',
    flag: '--incident',
    placeholder: 'ID',
    help: 'only these incidents: ids, with commas between them',
  },
  since: {
    kind: 'time',
    flag: '--since',
    placeholder: 'TIME',
    help: 'say first what is new since TIME (ISO 8601), as when the last brief was written',
  },
  config: {
    kind: 'path',
    flag: '--config',
    placeholder: 'FILE',
    help: 'the settings file; otherwise tocsin.json in the working folder, where there is one',
  },
  policy: {
    kind: 'choice',
    flag: '--policy',
    choices: ['most-authoritative', 'acled', 'ucdp'],
    default: 'most-authoritative',
    env: 'TOCSIN_POLICY',
    help: 'which of several figures heads a line: the most authoritative, the least (acled), or a best estimate always (ucdp)',
  },
  diffFrom: {
    kind: 'time',
    flag: '--from',
    placeholder: 'TIME',
    help: 'the earlier moment of knowledge (ISO 8601)',
  },
  diffTo: {
    kind: 'time',
    flag: '--to',
    placeholder: 'TIME',
    help: 'the later moment of knowledge (ISO 8601); otherwise that of the latest report',
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

type ValueOf<S> = S extends { readonly kind: 'switch' }
  ? boolean
  : S extends { readonly kind: 'whole' | 'duration' }
    ? number
    : S extends { readonly kind: 'choice'; readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** The values of the settings `N`; those without a default are `undefined` where nobody gave them. */
export type SettingValues<N extends SettingName = SettingName> = {
  readonly [K in N]: (typeof settings)[K] extends { readonly default: unknown }
    ? ValueOf<(typeof settings)[K]>
    : ValueOf<(typeof settings)[K]> | undefined
}

export const settingNames = Object.keys(settings) as readonly SettingName[]

/** One row, seen as the shape that all rows have. */
export function settingOf(name: SettingName): Setting {
  return settings[name]
}
