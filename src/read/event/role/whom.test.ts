/** Who does what to whom where the verb, the headline or a claim of responsibility says so, and where nobody does anything? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import type { ReportInput } from '../../../model/index.ts'
import { makeReport, readReport } from '../../index.ts'

/** The events of a report, each as "TYPE/mode: actors → targets". */
function told(input: ReportInput): string[] {
  const report = makeReport({ language: 'en', published: '2024-06-03T09:00:00Z', ...input })
  const { events } = readReport(report, knowledge)
  return events.map(({ type, mode, actors, targets }) => {
    const names = (parties: typeof actors): string => parties.map(({ text }) => text).join(', ')
    return `${type}${mode === undefined ? '' : `/${mode}`}: ${names(actors)} → ${names(targets)}`
  })
}

const sentences: readonly [text: string, events: readonly string[]][] = [
  ['Rebels took four officers and a nurse hostage.', ['ASSAULT/abduct: Rebels → officers, a nurse']],
  // How an attack was done is no other attack.
  ['Gunmen attacked a bank in Kano, shooting two guards.', ['ASSAULT/firearms: Gunmen → a bank, guards']],
  ['Bandits invaded Hurti, shooting herders.', ['ASSAULT/firearms: Bandits → Hurti, herders']],
  // Whoever shelled it killed them, and not what was shelled.
  ['The school was shelled by rebels, killing two nuns.', ['ASSAULT/heavy-weapons: rebels → The school, nuns']],
  ['The school was attacked on Monday, killing two nuns.', ['ASSAULT:  → The school, nuns']],
  // Whoever claims a deed did it; whom nobody claimed it for did not.
  ['The Karo Front claimed responsibility for the bombing in Tamale.', ['ASSAULT/explosives: The Karo Front → ']],
  ['Rebels admitted responsibility for the ambush.', ['ASSAULT: Rebels → ']],
  ['Police said the rebels were behind the attack.', ['ASSAULT: the rebels → ']],
  ['No group claimed responsibility for the ambush.', ['ASSAULT:  → ']],
  ['Gunmen killed nine herders in Jos. The Karo Front claimed responsibility.', ['ASSAULT: The Karo Front → herders']],
  ['Rebels killed nine herders in Jos. The Karo Front claimed responsibility.', ['ASSAULT: The Karo Front → herders']],
  ['Gunmen killed nine herders in Jos. No group has claimed responsibility.', ['ASSAULT: Gunmen → herders']],
  ['Soldiers killed nine herders in Jos. The army admitted responsibility.', ['ASSAULT: Soldiers → herders']],
  [
    'Gunmen killed nine herders. The attack was carried out by the Karo Front, police said.',
    ['ASSAULT: the Karo Front → herders'],
  ],
  // Who was hurt at a march is not whom it was against.
  ['Nurses marched in Jos. At least 45 others were injured, a medic said.', ['PROTEST/demo: Nurses → ']],
  // What is in the hand or flies.
  ['An activist was hit with a truncheon by an officer.', ['ASSAULT/beat: an officer → An activist']],
  ['A reporter was struck with rifle butts by soldiers in Beni.', ['ASSAULT/beat: soldiers → A reporter']],
  ['Three officers were hit by stones.', ['ASSAULT:  → officers']],
  ['Three workers were hit by falling bricks.', []],
  ['The teacher was picked up by security men on Tuesday.', ['COERCE/arrest: security men → The teacher']],
  ['Three hikers were picked up by a passing truck.', []],
  // Whom nobody would arrest was abducted, unless officers did it.
  ['Twelve schoolgirls were seized near Kuje.', ['ASSAULT/abduct:  → schoolgirls']],
  ['Four sailors were seized by the navy.', ['COERCE/arrest: the navy → sailors']],
  ['Three suspects were seized near Kuje.', ['COERCE/arrest:  → suspects']],
  ['The military deposed President Bello on Tuesday.', ['COERCE/seize: The military → President Bello']],
  ['The army ousted Prime Minister Danso on Tuesday.', ['COERCE/seize: The army → Prime Minister Danso']],
  // Shots in the air disperse only where officers fire them.
  ['The assassin fired shots into the air.', ['ASSAULT/firearms: The assassin → ']],
  ['Police fired shots into the air.', ['ASSAULT/crowd-control: Police → ']],
  ['All residents evacuated safely.', ['AID:  → All residents']],
  // An office moves its own people; others are driven out.
  ['The agency relocated its staff to Juba on Monday.', []],
  ['The army relocated 400 families from Masafer.', ['COERCE/deport: The army → families']],
  ['The army evacuated 300 villagers.', ['AID: The army → villagers']],
  ['Mario Paz, 27, and Luis Rey, 18, were arrested on Monday.', ['COERCE/arrest:  → Mario Paz, Luis Rey']],
  ['Customs officers rounded up 40 traders.', ['COERCE/arrest: Customs officers → traders']],
  ['A guard opened fire at the depot, shooting dead two nurses.', ['ASSAULT/firearms: A guard → nurses']],
  ['The robber got into a gunfight with guards.', ['ASSAULT: The robber → guards']],
  ['Clashes broke out between followers of two preachers.', ['ASSAULT: followers → ']],
  ['The shelling of a hospital by the army went on.', ['ASSAULT/heavy-weapons: the army → a hospital']],
  [
    'The UN condemned the shelling of a hospital.',
    ['ACCUSE/disapprove: The UN → ', 'ASSAULT/heavy-weapons:  → a hospital'],
  ],
  ['Villagers blamed the killing on soldiers.', ['ACCUSE/allege: Villagers → soldiers', 'ASSAULT: soldiers → ']],
  ['The group carried out dozens of attacks on Friday.', ['ASSAULT: The group → ']],
  ['Eleven of the pupils were freed on Sunday.', ['RETREAT/release:  → the pupils']],
  // Nobody concedes, battles, asks or looks into anything.
  ['Ghana is due to hold elections in December.', []],
  ['Firefighters battled the incident all night.', []],
  ['Police were called to a flat in Hull.', []],
  ['The attacker, who was identified as a former guard, lived alone.', []],
  ['Several other fires broke out on Friday.', ['FIRE:  → ']],
  // Who is a person by the noun alone was harmed, where something befell them; a coach may be a bus.
  ['Gunmen opened fire in a hall, killing seven guests.', ['ASSAULT/firearms: Gunmen → guests']],
  ['A waiter and two loaders were stabbed.', ['ASSAULT/primitive:  → A waiter, loaders']],
  ['A coach overturned near Leeds.', ['ACCIDENT:  → ']],
  // The other side, where the parser hung it on the first.
  ['An attack by rebels on soldiers left nine dead.', ['ASSAULT: rebels → soldiers']],
  ['The militia came under attack from separatists.', ['ASSAULT: separatists → The militia']],
  ['Rebels agreed to a ceasefire with the government.', ['AGREE: Rebels → the government']],
  ['A ceasefire between the army and rebels was signed.', ['AGREE: the army → rebels']],
  ['Turkey threatened to bomb Iran.', ['THREATEN/violence: Turkey → Iran', 'ASSAULT/explosives: Turkey → Iran']],
  ['The killing of the bishop and his driver by rebels went on.', ['ASSAULT: rebels → the bishop, his driver']],
  // Who died when it was done.
  ['Two nurses died when gunmen attacked a bus.', ['ASSAULT: gunmen → nurses']],
  ['Two nurses died before gunmen attacked a bus.', ['ASSAULT: gunmen → ']],
  // When it was is no word of the verb's.
  ['The army captured Goma on Sunday.', ['COERCE/seize: The army → Goma']],
  ['The army captured Goma on film.', []],
  ['Students plan to protest on Friday.', ['PROTEST/demo: Students → ']],
  ['Boko Haram fighters seized Goma on Sunday.', ['COERCE/seize: Boko Haram fighters → Goma']],
  ['Pirates seized nine sailors on Sunday.', ['ASSAULT/abduct: Pirates → sailors']],
  ['Talks between Russia and Ukraine began in Geneva.', ['CONSULT: Russia → Ukraine']],
  ['Talks on prices began in Geneva.', []],
  [
    'A ceasefire between Mali and Boko Haram fighters was signed in Jenin on Sunday.',
    ['AGREE: Mali → Boko Haram fighters'],
  ],
  ['A court condemned two thieves to ten years in prison.', ['SANCTION/convict: A court → thieves']],
]
for (const [text, expected] of sentences) test(`who to whom: ${text}`, () => assert.deepEqual(told({ text }), expected))

const headlines: readonly [title: string, events: readonly string[]][] = [
  ['Mayor attacked in Oaxaca', ['ASSAULT: → Mayor']],
  ['Teen shot at bus stop', ['ASSAULT/firearms: → Teen']],
  ['Woman stabbed at home in Leeds', ['ASSAULT/primitive: → Woman']],
  // The plain form of a verb that is a noun, too.
  ['Rebels attack village in Mali', ['ASSAULT: Rebels → ']],
  ['Police arrest bishop in Lima', ['COERCE/arrest: Police → bishop']],
  ['Bandits raid market in Zamfara, kill nine traders', ['ASSAULT: Bandits → traders']],
  ['Suspected Kivu rebels storm hotel in Goma', ['ASSAULT: Suspected Kivu rebels → ']],
  ['Thousands march in Tunis against tax', ['PROTEST/demo: Thousands → ']],
  ['Police arrest warrant in Lima', []],
  ['Police raid in Lima leaves two dead', ['COERCE/restrict: Police → ']],
]
for (const [title, expected] of headlines)
  test(`who to whom in a headline: ${title}`, () =>
    assert.deepEqual(
      told({ title, text: 'The weather was fine.' }).map((one) => one.replace(':  →', ': →')),
      expected,
    ))
