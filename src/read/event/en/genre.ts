/** Words that only reports of sport, markets and the stage are full of, where words of violence are figures of speech. Data only. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

export const genres: Readonly<Record<string, ReadonlySet<string>>> = {
  sport:
    list(`goal goalkeeper league striker midfielder coach season pitch winger defender penalty half-time cup fixture kick-off referee
    championship tournament quarterback innings wicket batsman bowler playoff offside semi-final semifinal derby scorer equaliser equalizer footballer champion match
    title team-mate teammate club crossbar header dribble striker's relegation transfer medal sprint lap grand-prix rally-driver seed backhand forehand set-point`),
  market:
    list(`share stock investor bond yield index trader profit earnings dividend equity commodity currency futures benchmark hedge broker lender analyst
    copper wheat gold ounce barrel rate-cut basis-point wall-street nasdaq ftse dow nikkei rally sell-off stop-loss gain cent percent portfolio strategist buyer pound dollar market bank closing-bell bell`),
  stage:
    list(`opera novel novelist composer plot baritone soprano tenor orchestra chorus libretto audience playwright film screenplay director actor
    actress performance act scene character stage theatre theater ticket album singer band concert premiere sequel thriller episode gallery exhibition audience reviewer critic choreographer ballet violin brass conductor`),
}
