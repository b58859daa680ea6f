/** Which English words carry a full stop that is theirs? Lower case, without the stop. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A name or number follows these, so their stop never ends a sentence. */
export const neverLast = words(`
  mr mrs ms dr prof gen lt col sgt maj capt cpl cmdr cdr adm brig gov sen rep rev hon pres pte pvt supt insp det msgr
  amb atty st mt ft messrs mme mlle fr vs viz cf incl approx est ca dept univ eng ing lic dra srta sra
`)

/** Their stop is theirs only where a figure follows: "No. 5", but "The answer was no." */
export const beforeFigure = words('no nos c art arts sec sect fig figs op vol vols pp p ch para paras cap tel ext nr')

/** Their stop is theirs before a figure, a comma, or more of the sentence: "Jan. 6", "on Sept. night". */
export const months = words('jan feb mar apr jun jul aug sep sept oct nov dec')

/** As months: "Mon., Jan. 6". */
export const weekdays = words('mon tue tues wed weds thu thur thurs fri sat sun')

/** These may end a sentence with the same stop. */
export const maybeLast = words('co inc ltd corp jr sr etc al bros ave blvd rd hwy esq plc llc cos intl govt ed eds')

/** Words that begin a sentence far more often than they follow an abbreviation with a capital: "in the U.S. He said". */
export const starters = words(`
  the a an this that these those he she it they we i you there here his her its their our my
  in on at by for from with after before during since when while where as if but and or so yet although though however
  meanwhile earlier later police officials some many several most all no none one two about more at least according
  what who why how which both each another such not
`)

/** The same for text without capitals, where most starters also go on with a sentence. */
export const startersWithoutCase = words('he she it they we there this these the however meanwhile according')

/** What stands after a question or a shout in quotation marks when the sentence goes on: `"Why?" he asked`. */
export const speechTags = words('he she they i we said says asked asks shouted cried replied according')

/** What follows "6 p.m." with a capital and belongs to it. */
export const afterClock = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk ist et ct mt pt eastern central
  pacific mountain moscow local jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Small words inside a dateline: "RIO DE JANEIRO", "near Goma". */
export const datelineWords = words('de la el al del da do dos das di du le les of and the near on in')

/** Ends of host names that are taken for one: "example.com". */
export const hostEndings = words(
  'com org net gov edu info int mil biz tv io ru kz uk us de fr ua by cn in pk af il ir tr eu',
)
