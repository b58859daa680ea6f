/** Words that reports of sport, markets, the arts, science and leisure are full of, where words of violence are figures of speech. Data only. */
import { wordSet } from '../../../stdx/index.ts'
export const genres: Readonly<Record<string, ReadonlySet<string>>> = {
  sport:
    wordSet(`goal goalkeeper league striker midfielder coach season pitch winger defender penalty half-time cup fixture kick-off referee
    championship tournament chess grandmaster rook pawn checkmate quarterback innings wicket batsman bowler playoff offside semi-final semifinal derby scorer equaliser equalizer footballer champion match
    title team-mate teammate club crossbar header dribble relegation transfer medal sprint lap grand-prix seed backhand forehand set-point
    game player team win final halftime quarter-final quarterfinal group-stage trophy opponent defence defense opener visitor rebound pitcher inning touchdown homer basketball football soccer hockey rugby cricket tennis golf
    baseball boxing boxer bout heavyweight knockout ring cyclist peloton rider stage-win jersey sprinter marathon runner skier swimmer athlete olympian olympic qualifier ranking ranked serve winner match-point ace
    tiebreak birdie bogey par fairway caddie racket umpire promoter fan stadium halfback lineman yard score scoreless victory defeat unbeaten draw manager substitute free-kick corner bench`),
  market:
    wordSet(`share stock investor bond yield index trader profit earnings dividend equity commodity currency futures benchmark hedge broker lender analyst
    copper wheat gold ounce barrel rate-cut basis-point wall-street nasdaq ftse dow nikkei rally sell-off stop-loss gain cent percent portfolio strategist buyer pound dollar market bank closing-bell bell
    sale quarter revenue retailer consumer brand shareholder chief-executive ceo merger takeover bid rival acquisition startup start-up venture product customer supplier price inflation forecast growth margin turnover brewer`),
  stage:
    wordSet(`opera novel novelist composer plot baritone soprano tenor orchestra chorus libretto audience playwright film screenplay director actor
    actress performance act scene character stage theatre theater ticket album singer band concert premiere sequel thriller episode gallery exhibition reviewer critic choreographer ballet violin brass conductor
    book author publisher bestseller bookshop hero heroine cinema movie screen box-office festival jury comedy comedian joke drama series season finale broadcaster show viewer spectator musician drummer guitarist guitar song
    tour studio painter painting sculpture museum artist art photographer photograph portrait canvas curator poem poet memoir chapter reader fiction review story costume dancer dance music musical debut trailer videogame video-game gamer console`),
  science:
    wordSet(`researcher scientist study laboratory lab molecule protein gene cell bacterium bacteria virus immune antibody vaccine trial compound mouse mice species fossil planet galaxy star comet asteroid telescope astronomer astronomy
    observatory orbit light-year universe supernova particle physicist physics chemist chemistry biologist experiment sample journal university professor tumour tumor cancer patient treatment therapy drug dose screening doctor disease infection liver
    brain heart health diet sleep symptom clinic clinical surgeon antibiotic resistance test evidence theory atmosphere ocean climate ecosystem habitat satellite spacecraft probe rover`),
  leisure:
    wordSet(`visitor guide castle garden recipe chef kitchen dish soup cake menu cook egg oven souffle pantry bake baker gardener bride groom holiday birthday anniversary centenary jubilee fete carnival costume lesson
    fundraiser raffle prize award donation sponsor entry armour knight medieval century heritage re-enact reenact replica trainer hobby pet breeder course participant`),
}

/** Words of a contest for votes or a nomination, in which all fighting is of words, and a rally is the candidate's own. */
export const contestWords =
  wordSet(`campaign candidate candidacy nominee nominate nomination primary caucus delegate frontrunner front-runner endorse endorsement gop pollster poll running-mate republican democrat democratic rival debate voter
  electorate convention super-pac pac presidential donor stump campaigning battleground incumbent challenger manifesto by-election hustings canvass constituency conservative`)

/** Words of reports of violence and unrest that are no figure of speech elsewhere. */
export const grave =
  wordSet(`police policeman policemen soldier troop army gunman militant rebel insurgent guerrilla protester demonstrator rioter hostage kidnap abduct bomb bombing explosion grenade
  wounded injured injure dead killing casualty victim arrest detain custody prosecutor curfew ceasefire airstrike shelling ambush riot clash protest unrest refugee ministry military civilian terrorist terrorism attacker tear-gas murder massacre
  corpse body hospital death fatal rescue rescuer evacuate emergency firefighter paramedic coroner checkpoint militia warlord junta coup airstrike drone artillery rocket missile shelling tank looting unrest
  maoist naxal naxalite taliban jihadist islamist separatist extort extortion ammunition explosive firearm rifle pistol gunfire landmine ied cadre threaten unidentified ransom`)

/** Of those, what attacks happen to and in as well, and people who suffer them: they do not make a text lean to a genre. */
export const commonInAttacks =
  wordSet(`doctor patient treatment clinic clinical surgeon health test evidence sample professor university heart infection drug dose team club fan player visitor captain
  gold wheat dollar pound price trader buyer customer supplier cent percent gain bid rival sale quarter market bank bell title ring stage scene act show story book art rider runner manager director
  actor singer artist musician photographer reader viewer spectator audience band concert film album tour review character win final victory defeat score yard corner series drama broadcaster ticket`)
