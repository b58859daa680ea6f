/** The English words of saying: cues with the stance they take, and nouns that tell what kind of source speaks. */
import type { Attribution } from '../../../model/index.ts'

type Stance = Attribution['stance']
type SourceKind = Attribution['sourceKind']

const forms = (stance: Stance, words: string): [string, Stance][] => words.split(' ').map((word) => [word, stance])

/** Finite forms of verbs of saying. Participles that are mostly adjectives or events ("reporting") are left out. */
export const cueVerbs: ReadonlyMap<string, Stance> = new Map([
  ...forms(
    'asserts',
    'said says say told tells stated states announced announces declared declares added adds noted notes',
  ),
  ...forms(
    'asserts',
    'reported reports explained explains insisted insists claimed claims alleged alleges warned warns',
  ),
  ...forms(
    'asserts',
    'argued argues recalled recalls estimated estimates wrote writes tweeted posted acknowledged admitted',
  ),
  ...forms('confirms', 'confirmed confirms'),
  ...forms('denies', 'denied denies rejected rejects refuted refutes dismissed dismisses disputed disputes'),
  ...forms('doubts', 'doubted doubts questioned questions'),
  ...forms('promises', 'promised promises pledged pledges vowed vows'),
  ...forms('threatens', 'threatened threatens'),
  ...forms('asks', 'urged urges demanded demands requested requests'),
])

/**
 * Verbs that also take a plain object: "reported losses", "dismissed the minister", "questioned a suspect". They are a
 * cue before a clause or a quotation, or where a denial or confirmation has an object that is itself something said or done.
 */
export const ambiguousCues: ReadonlySet<string> = new Set(
  'reports claims states notes tells posted posts questioned questions dismissed dismisses rejected rejects demands adds declared declares requested requests pledges vows disputes doubts'.split(
    ' ',
  ),
)

/** Words that may stand between the subject and its verb of saying. */
export const subjectAdverbs: ReadonlySet<string> = new Set(
  'also later earlier then has have had repeatedly initially immediately publicly separately previously again subsequently would will could can did do does only'.split(
    ' ',
  ),
)

/** Words before a subject that do not belong to it. */
export const leadIns: ReadonlySet<string> = new Set(
  'but and meanwhile however earlier later also then still yet so nevertheless separately afterwards or while as because'.split(
    ' ',
  ),
)

export const pronouns: ReadonlySet<string> = new Set('he she they it'.split(' '))

/** Where a speaker's name ends: the setting of the saying begins. */
export const settingWords: ReadonlySet<string> = new Set(
  'in on at to after during by through via before when while as late early monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(
    ' ',
  ),
)

const kinds = (kind: SourceKind, words: string): [string, SourceKind][] => words.split(' ').map((word) => [word, kind])

/** What a word in the source's name tells of it. The first row of `sourceKindOrder` that matches decides. */
export const sourceNouns: ReadonlyMap<string, SourceKind> = new Map([
  ...kinds(
    'witness',
    'witness witnesses eyewitness eyewitnesses resident residents survivor survivors neighbour neighbours',
  ),
  ...kinds('witness', 'neighbor neighbors bystander bystanders passerby relatives villager villagers'),
  ...kinds('anonymous', 'source sources'),
  ...kinds(
    'media',
    'newspaper newspapers television tv radio media press agency broadcaster channel correspondent journalist',
  ),
  ...kinds('media', 'journalists reporter reporters website daily'),
  ...kinds(
    'expert',
    'analyst analysts expert experts professor researcher researchers economist seismologist seismologists',
  ),
  ...kinds('ngo', 'ngo charity activists activist watchdog monitor observatory amnesty'),
  ...kinds('igo', 'nations un eu nato csto osce unhcr unicef unesco'),
  ...kinds(
    'security-force',
    'police army military commander commandant commandant’s gendarmerie troops soldiers officer',
  ),
  ...kinds('security-force', 'officers navy sheriff general colonel major captain lieutenant'),
  ...kinds(
    'official',
    'ministry minister government president prosecutor prosecutors official officials authorities mayor',
  ),
  ...kinds(
    'official',
    'governor hospital hospitals department spokesman spokeswoman spokesperson office municipality court',
  ),
  ...kinds(
    'official',
    'firefighters rescuers akimat council parliament deputy lawmaker ambassador secretary chancellor doctors',
  ),
  ...kinds('official', 'rescue ambulance coroner premier embassy administration'),
  ...kinds('document', 'report statement document letter decree communique memo letter survey'),
  ...kinds(
    'party',
    'rebels rebel insurgents militants guerrillas separatists protesters demonstrators militia group fighters',
  ),
])

/** Compound names, as lower-case words in a row, that say more than their single words. */
export const sourcePhrases: readonly (readonly [string, SourceKind])[] = [
  ['red cross', 'ngo'],
  ['red crescent', 'ngo'],
  ['human rights', 'ngo'],
  ['rights group', 'ngo'],
  ['doctors without borders', 'ngo'],
  ['united nations', 'igo'],
  ['european union', 'igo'],
  ['local press', 'media'],
  ['state media', 'media'],
  ['news agency', 'media'],
  ['interior ministry', 'official'],
  ['defence ministry', 'security-force'],
  ['defense ministry', 'security-force'],
  ['security council', 'official'],
  ['condition of anonymity', 'anonymous'],
]

/** Where several nouns of a source tell different things ("a police source", "officials quoted by local press"). */
export const sourceKindOrder: readonly SourceKind[] = [
  'witness',
  'anonymous',
  'ngo',
  'igo',
  'expert',
  'media',
  'security-force',
  'official',
  'party',
  'document',
]
