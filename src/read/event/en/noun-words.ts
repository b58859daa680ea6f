/**
 * English nouns that name events, by kind; data only. `occurrences` are things that happen by themselves in a sentence
 * ("the shelling went on"); `acts` name an event only as the object of a light verb ("held talks", "made an appeal").
 * Several words are read in sequence, by lemma.
 */
import type { KindName } from '../kind.ts'

export const occurrences: readonly (readonly [KindName, string])[] = [
  [
    'protest',
    'protest; demonstration; rally; protest march; march; sit-in; sit - in; picket; street protest; mass protest; vigil; procession; dharna; gherao; protest rally; uprising; anti-government protest; agitation; unrest; mass demonstration',
  ],
  ['hunger', 'hunger strike; fast unto death; hunger-strike'],
  [
    'strike',
    'general strike; strike action; walkout; work stoppage; bandh; hartal; shutdown call; walk-out; industrial action; transport strike; stoppage; general shutdown',
  ],
  ['boycott', 'boycott'],
  ['obstruct', 'roadblock; road blockade; road block; rasta roko; rail roko'],
  [
    'riot',
    'riot; rioting; disturbance; stone throwing; stone-throwing; stone pelting; stone-pelting; mob violence; communal violence; street violence; mayhem; rampage; looting; arson; communal riot; violent protest; violent demonstration; ethnic violence; sectarian violence; heavy stoning; stoning; vandalism',
  ],
  ['mob', 'lynching; mob attack; mob lynching'],
  [
    'mobilize',
    'deployment; mobilization; mobilisation; troop movement; flag march; flag-march; military exercise; military drill; troop buildup; patrolling; military parade; peacekeeping mission; combing operation; security operation',
  ],
  ['weapons', 'missile test; nuclear test; missile launch; test launch; test-firing; rocket launch'],
  ['seize', 'takeover; coup; coup attempt; military coup; seizure; occupation; putsch; coup d’etat'],
  ['annex', 'annexation'],
  [
    'loot',
    'bank robbery; armed robbery; home invasion; home invasion robbery; cattle raid; cattle rustling; bank heist; bank raid',
  ],
  ['jailbreak', 'jailbreak; prison break; prison escape; jail break; prison breakout'],
  ['confiscate', 'confiscation; demolition; house demolition; eviction'],
  [
    'restrict',
    'crackdown; clampdown; restriction; armed strike; lockdown; travel ban; prohibitory order; house arrest; police raid; police action; police operation',
  ],
  ['search', 'manhunt; house-to-house search; search operation; sweep'],
  ['censor', 'censorship; news blackout; media blackout'],
  ['curfew', 'curfew; night curfew; night-time curfew'],
  [
    'emergency',
    'state of emergency; martial law; emergency rule; state of siege; state of exception; emergency; military rule; president rule',
  ],
  ['arrest', 'arrest; detention; imprisonment; round-up; mass arrest; preventive arrest; jailing; roundup'],
  ['deport', 'deportation; mass expulsion; forced relocation'],
  ['repress', 'repression; violent crackdown; police crackdown'],
  ['cyber', 'cyberattack; cyber attack; cyber-attack; hack; hacking; data breach'],
  ['blockade', 'blockade; siege; naval blockade; encirclement'],
  [
    'attack',
    'attack; assault; ambush; raid; strike; terror attack; terrorist attack; armed attack; militant attack; assault on; arson attack; militia attack; aggression; militant raid; dawn raid; terrorist act; act of terrorism; act of violence; rebel attack; acid attack; night raid; violence; hostility; atrocity; bloodshed; carnage; killing spree; reprisal; retaliatory attack',
  ],
  [
    'kill',
    'killing; murder; execution; slaying; death; beheading; homicide; extrajudicial killing; extrajudicial execution; targeted killing; mass killing; slaughter; fatality; encounter killing; revenge killing; summary execution; stabbing death; shooting death',
  ],
  ['assassinate', 'assassination; assassination attempt; attempted assassination; attempt on'],
  ['beat', 'beating; flogging; caning; physical assault'],
  ['torture', 'torture; mistreatment; ill-treatment'],
  ['rape', 'rape; gang rape; gang-rape; sexual assault; sexual violence; sexual abuse; molestation'],
  [
    'abduct',
    'abduction; kidnapping; kidnap; hostage taking; hostage-taking; hijacking; enforced disappearance; forced disappearance; hostage crisis; hostage situation; disappearance; hijack',
  ],
  ['destroy', 'firebombing; fire bombing; sabotage; torching; destruction; desecration'],
  [
    'stab',
    'stabbing; stabbing spree; stabbing rampage; knife rampage; knifing; knife attack; machete attack; stabbing attack',
  ],
  [
    'shoot',
    'shooting; gun attack; gunfire; gunshot; gun shot; shot; police firing; shootout; shoot-out; shoot out; drive-by shooting; sniper fire; firing; shooting spree; mass shooting; shooting incident; machine gun fire; gun fire; rifle fire; small arms fire; small-arms fire; automatic fire; enemy fire; machine-gun fire; anti-aircraft fire; antiaircraft fire; ground fire; hostile fire; friendly fire; covering fire; tank fire; cross firing',
  ],
  [
    'fight',
    'clash; fighting; gun battle; gunfight; firefight; battle; skirmish; encounter; exchange of fire; retaliatory fire; return fire; counter-fire; armed clash; combat; gunbattle; gun-battle; offensive; military operation; counter-offensive; counteroffensive; incursion; war; civil war; hostilities; scuffle; confrontation; brawl; conflict; armed conflict; insurgency; crossfire; melee; skirmishing; military offensive; group clash; rebellion; revolt; mutiny; border clash; ground offensive',
  ],
  ['invade', 'invasion; incursion'],
  [
    'shell',
    'shelling; bombardment; missile strike; missile attack; rocket attack; mortar attack; rocket fire; mortar fire; artillery fire; artillery attack; artillery strike; mortar shelling; artillery shelling; rocket strike; barrage; rocket barrage; grenade launcher attack; cross-border shelling; cross-border firing',
  ],
  [
    'air',
    'airstrike; air strike; air raid; aerial bombing; aerial bombardment; air attack; air-strike; aerial attack; bombing raid; air assault; bombing campaign; air-raid',
  ],
  ['drone', 'drone strike; drone attack'],
  [
    'bomb',
    'bombing; bomb attack; car bomb; car bombing; truck bomb; bomb explosion; bomb blast; roadside bomb; bomb; truck bombing; dynamite attack; explosive attack; parcel bomb; letter bomb; twin bombing; twin blast; ied blast; ied explosion; ied attack; serial blast; explosive device; dynamite charge; motorcycle bomb; time bomb; ied',
  ],
  [
    'suicide',
    'suicide bombing; suicide attack; suicide bomb; suicide car bombing; suicide car bomb; suicide blast; suicide bomb attack; suicide truck bombing; suicide bomb blast; suicide bomber',
  ],
  ['grenade', 'grenade attack; hand grenade attack; grenade blast; grenade explosion'],
  ['mine', 'landmine blast; landmine explosion; mine explosion; mine blast; landmine attack'],
  [
    'crowd-control',
    'tear gas; lathi charge; lathicharge; lathi-charge; baton charge; teargas; cane charge; water cannon; baton-charge; rubber bullet',
  ],
  ['massacre', 'massacre; genocide; pogrom; mass murder; carnage'],
  ['cleanse', 'ethnic cleansing'],
  [
    'chemical',
    'chemical attack; gas attack; chemical weapon attack; poison gas attack; chemical weapons attack; sarin attack',
  ],
  ['explosion', 'explosion; blast; gas explosion; gas leak explosion'],
  ['fire', 'fire; blaze; wildfire; bushfire; brush fire; house fire; factory fire; forest fire; inferno'],
  [
    'accident',
    'stampede; crush; crowd crush; chemical spill; fuel spill; toxic spill; dam collapse; tunnel collapse; roof collapse; capsizing; pile-up; plane accident; train crash; plane crash; bus crash; shipwreck; derailment; car accident; road accident; accident; air crash; helicopter crash; collision; car crash; crash; traffic accident; mining accident; train accident; boat accident; gas leak; oil spill; building collapse; mine collapse; bridge collapse; collapse',
  ],
  [
    'disaster',
    'lightning strike; lightning bolt; lightning; thunderstorm; earthquake; quake; landslide; mudflow; debris flow; rockfall; sandstorm; tidal wave; torrential rain; dam burst; cloudburst; storm surge; tremor; flood; flooding; mudslide; tsunami; hurricane; cyclone; typhoon; tornado; drought; famine; volcanic eruption; avalanche; storm; epidemic; outbreak; heat wave; heatwave; flash flood; cholera outbreak; aftershock; ebola outbreak',
  ],
  [
    'disruption',
    'internet shutdown; internet blackout; internet outage; power cut; power outage; blackout; outage; network outage; internet cut; internet disruption; electricity cut; communications blackout; airport closure',
  ],
  ['ceasefire', 'ceasefire; cease-fire; truce; armistice; cessation of hostilities'],
  ['withdraw', 'withdrawal; pullout; pull-out; retreat; pullback; troop withdrawal; evacuation'],
  ['resign', 'resignation'],
  ['release', 'prisoner exchange; prisoner swap; prisoner release'],
]

export const acts: readonly (readonly [KindName, string])[] = [
  [
    'consult',
    'talk; meeting; discussion; consultation; dialogue; conversation; session; lunch; dinner; breakfast; conference; hearing; contact; round of talk; face-to-face talk; one-on-one',
  ],
  ['negotiate', 'negotiation; peace talk; truce talk'],
  ['phone', 'telephone conversation; phone call; phone conversation; telephone call; telephone talk'],
  ['visit', 'visit; trip; tour; state visit; official visit; working visit; stopover'],
  ['summit', 'summit; conference'],
  ['mediate', 'mediation; mediation effort; mediation mission'],
  ['appeal', 'appeal; call; plea; request; proposal; recommendation'],
  ['demand', 'demand; ultimatum; order; summons'],
  ['agree', 'agreement; accord; deal; promise; pledge; commitment; consensus; offer; compromise; understanding; pact'],
  ['sign', 'treaty; memorandum of understanding'],
  ['praise', 'praise; tribute; congratulation'],
  ['apologize', 'apology'],
  ['ease', 'concession; amnesty'],
  ['mobilize', 'patrol'],
  ['cooperate', 'cooperation; joint project; partnership'],
  ['military-cooperation', 'war game; joint exercise; joint drill; joint patrol; joint operation; military exercise'],
  ['investigate', 'investigation; probe; inquiry; inspection; inquest; autopsy; post-mortem; interrogation; enquiry'],
  ['criticize', 'criticism; condemnation; denunciation; rebuke; attack on policy'],
  ['accuse', 'accusation; allegation'],
  ['complain', 'complaint'],
  ['sue', 'lawsuit; legal action; legal proceeding'],
  ['reject', 'objection'],
  ['threaten', 'threat; warning; death threat; bomb threat'],
]
