/** Which commands are there? One row each; the parser, `--help`, completion and the reference page are read from here. */
import type { SettingName } from '../config/index.ts'
import type { Command, CommonName, Operand, Run } from './command.ts'
import { selectionOptions, shells } from './command.ts'

/** Checks that a command's module reads no setting that its row does not list. */
function command<const N extends SettingName>(
  row: Omit<Command, 'options' | 'load'> & {
    readonly options: readonly N[]
    readonly load: () => Promise<Run<N | CommonName>>
  },
): Command {
  return row
}

const inputs: Operand = {
  name: 'INPUT',
  help: 'files, folders, patterns, http(s) addresses, or - for standard input; plain text, Markdown, HTML, JSON lines, feeds, messages, mailboxes, PDF, WARC, zip, gzip',
  isVariadic: true,
  completes: 'file',
}

export const commands: readonly Command[] = [
  command({
    name: 'read',
    summary: 'say what reports state, each with the words that state it',
    description:
      'Reads each input and prints what it says: times, places, who says what, events, numbers of people. Nothing is stored.',
    operand: inputs,
    options: ['published', 'publisher', 'title', 'actors', 'vagueCounts', 'format', 'allowPrivateNetwork', 'parsers'],
    examples: [
      {
        line: 'tocsin read report.txt --published 2022-01-06',
        does: 'marks what was read in the text, with tables below',
      },
      { line: 'tocsin read reports/ --format jsonl', does: 'prints one reading a line, in the order of the inputs' },
      { line: 'echo "Two people were killed in Almaty, police said." | tocsin read -', does: 'reads standard input' },
    ],
    load: async () => (await import('./command/read.ts')).run,
  }),
  command({
    name: 'annotate',
    summary: 'write sentences, words, dependencies and names',
    description:
      'Takes each input apart: sentences, words as in Universal Dependencies with tags, lemma, features, head and relation, and names. Only English is read, and nothing is stored.',
    operand: inputs,
    options: ['title', 'annotateFormat', 'allowPrivateNetwork', 'parsers'],
    examples: [
      { line: 'tocsin annotate report.txt', does: 'prints CoNLL-U, with names in its last column' },
      { line: 'tocsin annotate reports/ --format json', does: 'prints sentences, tokens and names of each report' },
    ],
    load: async () => (await import('./command/annotate.ts')).run,
  }),
  command({
    name: 'ingest',
    summary: 'read reports into a ledger',
    description:
      'Reads each input and appends what it says to the ledger, which is made where there is none. What is there already is skipped, so the same command continues after an interruption.',
    operand: inputs,
    options: [
      'store',
      'archive',
      'published',
      'publisher',
      'title',
      'actors',
      'vagueCounts',
      'allowPrivateNetwork',
      'parsers',
    ],
    examples: [
      { line: 'tocsin ingest reports/ --store ledger.db', does: 'reads a folder into a ledger' },
      {
        line: 'tocsin ingest "wire/*.html" --publisher "Example Wire" --store ledger.db',
        does: 'names the outlet of pages that do not name it',
      },
    ],
    load: async () => (await import('./command/ingest.ts')).run,
  }),
  command({
    name: 'replay',
    summary: 'read everything again with the reader of today, and show what changes',
    description:
      'Parses and reads every capture of the ledger again and prints which texts and claims come out differently. With --keep the new readings are stored beside the old ones and answer from then on; started again, it continues where it was interrupted.',
    options: ['store', 'archive', 'keep', 'actors', 'vagueCounts', 'replayFormat', 'parsers'],
    examples: [
      { line: 'tocsin replay --store ledger.db', does: 'shows what is read differently; nothing is stored' },
      { line: 'tocsin replay --store ledger.db --keep', does: 'stores the new readings beside the old ones' },
    ],
    load: async () => (await import('./command/replay.ts')).run,
  }),
  command({
    name: 'watch',
    summary: 'follow feeds and news sitemaps, for months',
    description:
      'Asks each source as often as it publishes and its server allows, fetches the pages behind new entries, and reads them into the ledger. SOURCES are files of addresses, one a line, or OPML, or addresses of feeds; without any, the sources of the ledger are followed. Whatever ends it, the same command continues.',
    operand: {
      name: 'SOURCES',
      help: 'files that list feeds (an address a line, or OPML), or http(s) addresses of feeds',
      isVariadic: true,
      isOptional: true,
      completes: 'file',
    },
    options: [
      'store',
      'archive',
      'intervalMin',
      'intervalMax',
      'concurrency',
      'perHost',
      'hostGap',
      'once',
      'runFor',
      'metricsPort',
      'log',
      'contact',
      'actors',
      'vagueCounts',
      'allowPrivateNetwork',
    ],
    examples: [
      { line: 'tocsin watch feeds.txt --store ledger.db', does: 'follows the feeds of a file until Ctrl-C' },
      { line: 'tocsin watch feeds.opml --store ledger.db --once', does: 'asks those that are due, and ends; for cron' },
      {
        line: 'tocsin watch --store ledger.db --log json --metrics-port 9464 --contact https://desk.example/',
        does: 'follows the sources of the ledger as a service does',
      },
    ],
    load: async () => (await import('./command/watch.ts')).run,
  }),
  command({
    name: 'sources',
    summary: 'add, list, check or remove the sources that are followed',
    description:
      'ACTION is add ADDRESS…, list, remove ADDRESS…, check [ADDRESS…], import FILE… (OPML or an address a line) or export (OPML, to standard output or --output). Check asks each source once, and says what is wrong and what to do.',
    operand: {
      name: 'ACTION',
      help: 'add, list, remove, check, import or export, and what it applies to',
      isVariadic: true,
      completes: ['add', 'list', 'remove', 'check', 'import', 'export'],
    },
    options: ['store', 'sourceTitle', 'category', 'format', 'output', 'contact', 'allowPrivateNetwork'],
    examples: [
      { line: 'tocsin sources add https://wire.example/feed --store ledger.db', does: 'follows one feed more' },
      { line: 'tocsin sources check --store ledger.db', does: 'asks each source once, and says what is wrong' },
      { line: 'tocsin sources export --store ledger.db > feeds.opml', does: 'writes a list that other readers import' },
    ],
    load: async () => (await import('./command/sources.ts')).run,
  }),
  command({
    name: 'brief',
    summary: 'write a cited situation brief',
    description:
      'The gravest incidents in a few sentences, what is new, what contradicts itself, then each incident with its figures and who states them, what is not known, a timeline, and the reports that are cited.',
    options: ['store', 'asOf', 'since', 'policy', 'briefFormat', 'output', ...selectionOptions],
    examples: [
      { line: 'tocsin brief --store ledger.db', does: 'what is known' },
      {
        line: 'tocsin brief --store ledger.db --as-of 2022-01-06T12:00:00Z',
        does: 'what was known at noon on 6 January',
      },
      {
        line: 'tocsin brief --store ledger.db --country Kazakhstan --since 2022-01-06 --format html --output brief.html',
        does: 'a page about one country, with what is new since 6 January',
      },
    ],
    load: async () => (await import('./command/brief.ts')).run,
  }),
  command({
    name: 'incidents',
    summary: 'list incidents with their figures',
    description:
      'One incident a row: when, where, what, how many people, how many independent origins, how well it stands.',
    options: ['store', 'asOf', 'policy', 'format'],
    examples: [
      { line: 'tocsin incidents --store ledger.db', does: 'a table' },
      {
        line: 'tocsin incidents --store ledger.db --as-of 2022-01-06 --format jsonl',
        does: 'one incident a line, as then known',
      },
    ],
    load: async () => (await import('./command/incidents.ts')).run,
  }),
  command({
    name: 'diff',
    summary: 'say what changed between two moments, and why',
    description:
      'Incidents that are new, changed, joined or gone from one moment of knowledge to another; each figure with what became of the one before it.',
    options: ['store', 'diffFrom', 'diffTo', 'policy', 'format'],
    examples: [
      {
        line: 'tocsin diff --store ledger.db --from 2022-01-06T12:00:00Z --to 2022-01-09',
        does: 'what became known between the two',
      },
      {
        line: 'tocsin diff --store ledger.db --from 2022-01-06 --format jsonl',
        does: 'one incident a line, with both versions',
      },
    ],
    load: async () => (await import('./command/diff.ts')).run,
  }),
  command({
    name: 'claims',
    summary: 'list who says what, report by report',
    description: 'One event or count a row, with its attributions and the incident that it belongs to.',
    options: ['store', 'asOf', 'format'],
    examples: [{ line: 'tocsin claims --store ledger.db --format jsonl', does: 'one claim a line' }],
    load: async () => (await import('./command/claims.ts')).run,
  }),
  command({
    name: 'reports',
    summary: 'list the reports in a ledger',
    description: 'One report a row, in the order in which they became known.',
    options: ['store', 'asOf', 'format'],
    examples: [{ line: 'tocsin reports --store ledger.db', does: 'a table' }],
    load: async () => (await import('./command/reports.ts')).run,
  }),
  command({
    name: 'lineages',
    summary: 'list which reports derive from the same text',
    description: 'One origin a row, with its copies and the passages that they share; single reports too.',
    options: ['store', 'asOf', 'format'],
    examples: [{ line: 'tocsin lineages --store ledger.db --format jsonl', does: 'one origin a line' }],
    load: async () => (await import('./command/lineages.ts')).run,
  }),
  command({
    name: 'export',
    summary: 'write incidents for other programs',
    description:
      'The incidents as of a moment, or those that the options leave, in one of the formats that other programs read. Each says which dataset it is: its hash, the policy behind its figures, its moment.',
    options: ['store', 'asOf', 'policy', 'exportFormat', 'output', 'hxl', ...selectionOptions],
    examples: [
      {
        line: 'tocsin export --store ledger.db --format csv --output incidents.csv',
        does: 'a table for a spreadsheet',
      },
      { line: 'tocsin export --store ledger.db --format geojson', does: 'a layer for a map' },
      {
        line: 'tocsin export --store ledger.db --format acled --hxl --country KAZ --from 2022-01-01 --output kazakhstan.csv',
        does: 'a table as ACLED has it, with HXL hashtags, and beside it what says where it comes from',
      },
    ],
    load: async () => (await import('./command/export.ts')).run,
  }),
  command({
    name: 'explain',
    summary: 'say which rules read a passage, and why',
    description:
      'Reads FILE and lists every value that was read from words between START and END, counted in UTF-16 code units as in the spans of a reading.',
    operand: {
      name: 'FILE:START-END',
      help: 'a file and a half-open span of its text; FILE#LINE:START-END for one line of JSON lines',
      isVariadic: false,
      completes: 'file',
    },
    options: ['published', 'publisher', 'title', 'actors', 'vagueCounts', 'format'],
    examples: [
      { line: 'tocsin explain report.txt:0-120', does: 'what was read in the first 120 characters' },
      { line: 'tocsin explain reports.jsonl#3:10-20 --format json', does: 'in the third line of a file of JSON lines' },
    ],
    load: async () => (await import('./command/explain.ts')).run,
  }),
  command({
    name: 'sample',
    summary: 'read the sample reports and print their brief',
    description:
      'Reads the reports that come with the program into ./sample.db (or --store) and prints the brief. With --serve it prints the beginning of the brief and serves the desk to this machine until Ctrl-C; where the port is taken, at the next one that is free.',
    options: ['sampleStore', 'briefFormat', 'serve', 'port'],
    examples: [
      { line: 'tocsin sample', does: 'shows in one go what the program does' },
      { line: 'tocsin sample --serve', does: 'what `npm start` runs: the same reports on the page' },
    ],
    load: async () => (await import('./command/sample.ts')).run,
  }),
  command({
    name: 'search',
    summary: 'find reports by their words',
    description:
      'All words must stand in the report, in any script; "…" asks for a phrase, word* for a beginning, OR for either, NOT or - for neither. The latest report first.',
    operand: { name: 'WORDS', help: 'what to look for; put it in quotes', isVariadic: true, completes: [] },
    options: ['store', 'asOf', 'publisher', 'firstDay', 'lastDay', 'format'],
    examples: [
      { line: 'tocsin search explosion beirut --store ledger.db', does: 'reports that hold both words' },
      {
        line: 'tocsin search \'"state of emergency" OR curfew\' --store ledger.db --format jsonl',
        does: 'one report a line, with spans',
      },
    ],
    load: async () => (await import('./command/search.ts')).run,
  }),
  command({
    name: 'verify',
    summary: 'check a ledger from end to end',
    description:
      'Compares captures with their hashes, spans with their texts, claims with their readings, and makes incidents anew to compare them. Nothing is changed. Exit code 2 where something is wrong.',
    options: ['store', 'archive', 'format'],
    examples: [{ line: 'tocsin verify --store ledger.db', does: 'says that all is well, or what is not' }],
    load: async () => (await import('./command/verify.ts')).run,
  }),
  command({
    name: 'backup',
    summary: 'keep a ledger twice, while others use it',
    description:
      "FILE.jsonl.gz holds every report with its capture, for any engine; any other name is a copy of the ledger's file, with its captures beside it. A ledger on a server is written as lines.",
    operand: { name: 'FILE', help: 'the backup; it is not there yet', isVariadic: false, completes: 'file' },
    options: ['store', 'archive'],
    examples: [
      { line: 'tocsin backup copy.db --store ledger.db', does: 'copies the file as it is at one moment' },
      {
        line: 'tocsin backup ledger.jsonl.gz --store postgres://desk@db.example.org/news',
        does: 'writes a ledger on a server',
      },
    ],
    load: async () => (await import('./command/backup.ts')).run,
  }),
  command({
    name: 'restore',
    summary: 'take a backup into a ledger, of any engine',
    description:
      'Checks the backup whole, then appends its reports; those that are there already stay. Incidents are made anew.',
    operand: {
      name: 'FILE',
      help: 'a backup of lines: FILE.jsonl or FILE.jsonl.gz',
      isVariadic: false,
      completes: 'file',
    },
    options: ['store', 'archive'],
    examples: [
      { line: 'tocsin restore ledger.jsonl.gz --store ledger.db', does: 'makes a ledger from a backup' },
      {
        line: 'tocsin restore ledger.jsonl.gz --store postgres://desk@db.example.org/news',
        does: 'moves it to a server',
      },
    ],
    load: async () => (await import('./command/restore.ts')).run,
  }),
  command({
    name: 'serve',
    summary: 'answer programs and people over HTTP',
    description:
      'Serves the ledger to this machine, or with --host and --tokens to others: incidents, reports, claims, briefs, exports, a stream of changes. /docs lists what can be asked. Runs until Ctrl-C.',
    options: [
      'store',
      'host',
      'port',
      'allowHost',
      'tokens',
      'alerts',
      'mailFrom',
      'allowPrivateNetwork',
      'actors',
      'vagueCounts',
    ],
    examples: [
      { line: 'tocsin serve --store ledger.db', does: 'serves to this machine, at http://127.0.0.1:8686/' },
      {
        line: 'tocsin serve --store ledger.db --host 0.0.0.0 --tokens tokens.json --allow-host desk.example.org',
        does: 'serves to whoever has a token, under that name',
      },
    ],
    load: async () => (await import('./command/serve.ts')).run,
  }),
  command({
    name: 'alerts',
    summary: 'tell people and programs of incidents, by rules',
    description:
      'ACTION is preview, with the name of a rule: what it would have told so far; run: look once and send what is new, with corrections and retractions of what was told; or list. A rule begins with what the ledger holds at its first run.',
    operand: {
      name: 'ACTION',
      help: 'preview NAME, run, or list',
      isVariadic: true,
      completes: ['preview', 'run', 'list'],
    },
    options: ['store', 'alerts', 'alertsSince', 'mailFrom', 'allowPrivateNetwork', 'format'],
    examples: [
      {
        line: 'tocsin alerts preview almaty --alerts alerts.json --store ledger.db',
        does: 'what the rule almaty would have told',
      },
      { line: 'tocsin alerts run --alerts alerts.json --store ledger.db', does: 'sends what is new, as from cron' },
    ],
    load: async () => (await import('./command/alerts.ts')).run,
  }),
  command({
    name: 'judge',
    summary: 'merge and split incidents by hand',
    description:
      'ACTION is merge, with the incidents that are one, of which the first gives the name; split, with an incident and the reports that tell of another; undo, with a judgement; or list. Kept with author, reason and moment; what merging found stays.',
    operand: {
      name: 'ACTION',
      help: 'merge INCIDENT INCIDENT…, split INCIDENT REPORT…, undo JUDGEMENT, or list',
      isVariadic: true,
      completes: ['merge', 'split', 'undo', 'list'],
    },
    options: ['store', 'asOf', 'who', 'why', 'format'],
    examples: [
      {
        line: 'tocsin judge merge i-1a2b3c4d5e6f i-6f5e4d3c2b1a --by "R. Okafor" --because "one blast, two outlets" --store ledger.db',
        does: 'makes two incidents one, and prints the id of the judgement',
      },
      { line: 'tocsin judge list --store ledger.db', does: 'lists what was judged, and whether it still holds' },
    ],
    load: async () => (await import('./command/judge.ts')).run,
  }),
  command({
    name: 'tokens',
    summary: 'give out and take back tokens for the server',
    description:
      'ACTION is add, with the name of whoever gets the token; list; or remove, with the name. A token is shown once and kept as a hash.',
    operand: {
      name: 'ACTION',
      help: 'add NAME, list, or remove NAME',
      isVariadic: true,
      completes: ['add', 'list', 'remove'],
    },
    options: ['tokens', 'scope'],
    examples: [
      { line: 'tocsin tokens add map --tokens tokens.json', does: 'prints a token that may read' },
      { line: 'tocsin tokens remove map --tokens tokens.json', does: 'takes it back, at once' },
    ],
    load: async () => (await import('./command/tokens.ts')).run,
  }),
  command({
    name: 'completion',
    summary: 'print a completion script for a shell',
    description: 'What it prints makes the tab key complete commands, options and their choices.',
    operand: { name: 'SHELL', help: shells.join(', '), isVariadic: false, completes: shells },
    options: [],
    examples: [
      { line: 'source <(tocsin completion bash)', does: 'for this shell; put the line into ~/.bashrc to keep it' },
      { line: 'tocsin completion zsh > ~/.zfunc/_tocsin', does: 'for zsh, where ~/.zfunc is in $fpath' },
      { line: 'tocsin completion fish > ~/.config/fish/completions/tocsin.fish', does: 'for fish' },
      { line: 'tocsin completion powershell | Out-String | Invoke-Expression', does: 'for PowerShell' },
    ],
    load: async () => (await import('./command/completion.ts')).run,
  }),
]
