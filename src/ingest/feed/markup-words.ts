/** Which elements and attributes of HTML are kept? Those that carry text, its structure and its links; nothing that runs, loads a page or styles. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const keptElements = words(`
  a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup
  command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure font
  footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map mark menu meter multicol nav
  nextid noscript ol optgroup option output p picture pre progress q s samp section select small sound source spacer span
  strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video`)

/** Elements without an end. */
export const voidElements = words(
  'area base br col command embed frame hr img input keygen link meta param source track wbr',
)

/** What stands in these is no text. */
export const droppedElements = words('script style applet svg math template')

export const keptAttributes = words(`
  abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background balance bgcolor
  bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char
  charoff charset checked choff cite class clear color cols colspan compact contenteditable controls coords data datafld
  datapagesize datasrc datetime default delay dir disabled draggable dynsrc enctype end face for form frame galleryimg
  gutter headers height hidden hidefocus high href hreflang hspace icon id inputmode ismap keytype label lang leftspacing
  list longdesc loop loopcount loopend loopstart low lowsrc max maxlength media method min multiple name nohref noshade
  nowrap open optimum pattern ping point-size poster pqg preload prompt radiogroup readonly rel repeat-max repeat-min
  replace required rev rightspacing rows rowspan rules scope selected shape size span src start step suppress summary tabindex
  target template title toppadding type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang`)

export const addressAttributes = words('action background cite data dynsrc href longdesc lowsrc ping poster src usemap')

/** These begin a new paragraph in plain text. */
export const blockElements = words(`
  address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li menu nav ol p pre section table tbody td tfoot th thead tr ul`)
