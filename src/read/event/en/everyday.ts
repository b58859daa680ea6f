/** Words of everyday life beside which a verb of the lexicon tells no event. Data only. */
import { wordSet } from '../../../stdx/index.ts'
/** What a patient complains of. */
export const symptoms = wordSet(
  `pain ache injury headache backache stomachache earache nausea dizziness fatigue tiredness symptom sickness fever cough breathlessness cramp
  discomfort burn vomiting numbness swelling bruise whiplash soreness itching irritation breathing breath chest neck back`,
)

/** What one sits in at home, at leisure and on the road. */
export const seats = wordSet(
  `house home room kitchen bedroom lounge chair armchair wheelchair rocker seat car truck bus cab van train bar cafe café pub restaurant diner bed sofa couch
  garden yard porch classroom audience traffic dark sun shade bath bathtub tub pew stand stands bleachers box cockpit waiting-room front back`,
)

/** What takes in whoever comes: services, firms, clubs, crowds. */
export const joinable = wordSet(
  `army navy air-force force forces marines marine corps military police department guard reserve reserves service unit regiment battalion squad crew staff
  company firm bank university faculty school club team band choir orchestra party board council committee commission panel ministry agency bureau
  church order union association society organization organisation network channel newspaper convoy procession parade queue line crowd race contest`,
)

/** What one looks into before one chooses. */
export const choices = wordSet(
  'option way possibility incentive alternative feasibility opportunity idea method means use potential prospect viability',
)

/** What forces deploy that is neither weapon nor vehicle. */
export const kit = wordSet(
  `barricade checkpoint roadblock barrier fence wire satellite fleet dog contingent reinforcement battery launcher resource asset number hundred thousand dozen
  camera sensor radar teargas gas cannon shield baton net boom plane boat group team division column`,
)

/** What goes off without blowing up. */
export const mishaps = wordSet(
  'gun handgun pistol rifle revolver shotgun firearm weapon shot phone telephone mobile bell buzzer clock timer pager horn whistle light flash sprinkler beeper',
)

/** Whom one thanks after work done together. */
export const helpers = wordSet(
  'volunteer firefighter rescuer staff crew team colleague supporter voter donor sponsor family resident neighbour neighbor audience fan reader teacher nurse doctor medic paramedic responder deputy officer police public community',
)

/** What a budget pays for. */
export const services = wordSet(
  'school college university library museum park road highway transit bus housing education art health hospital clinic science research sport police department district student teacher programme program service project pension council county city town',
)

/** What an office signs alone. */
export const papers = wordSet(
  'order decree bill law legislation measure proclamation autograph form waiver lease cheque check warrant register book copy ordinance budget edict',
)

/** What one hands in at a court or a desk. */
export const belongings = wordSet(
  'passport license licence visa card key phone dog cat pet animal lead title seat place share possession point goal wicket',
)
