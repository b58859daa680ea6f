/** Which words in an element's class, id or role say what it is for? Data only; words are parts of names, in lower case. */
import { wordSet } from '../../stdx/index.ts'

/** Elements that hold no words of a report, whatever they are called. */
export const furnitureTags = wordSet(`
  button dialog embed footer form input menu nav noscript option progress script select title figcaption aside audio video
  picture datalist optgroup link meta base head map area`)

/** One of these as a part of a name, and the element is no text of the report. */
export const furnitureWords = wordSet(`
  ad ads adslot adunit advert advertisement advertising adverts advertorial adbox sponsor sponsored sponsors
  aside sidebar rail
  author authors bio byline bylines contributor contributors dateline timestamp pubdate
  breadcrumb breadcrumbs crumbs
  caption captions credit credits cutline photocredit imagecaption
  comment comments commenting commentlist disqus livefyre replies reply respond discussion
  cookie cookies consent gdpr privacy
  footer footnav copyright disclaimer colophon
  keyword keywords tag tags taglist topics
  login signin signup register registration paywall subscribe subscription subscriptions newsletter newsletters optin
  mailchimp mailinglist
  menu nav navbar navigation navigate masthead topbar toolbar toolbox
  modal popup overlay lightbox tooltip dialog
  outbrain taboola zergnet revcontent plista nativo
  pager pagination paging
  popular trending mostread mostpopular mostviewed latest
  promo promos promotion promotional promobox teaser teasers upsell
  rating ratings stars
  readmore related relatedcontent relatedlinks relateds recirc recirculation recommend recommended recommendations
  suggested suggestions seealso
  share shares sharing sharebar sharedaddy sharetools addthis addtoany social socials sociable follow followus
  screenreader skiplink skip visuallyhidden hidden
  slideshow carousel gallery thumbnail thumbnails thumbs
  toc widget widgets jumplinks
  print printonly noprint emailthis donate donation
  shoutbox skyscraper leaderboard banner billboard
  download downloads playlist player videoplayer transcripts`)

/** One of these, and the element holds the report, whatever else its name says. */
export const bodyWords = wordSet(`
  article articlebody articlecontent articletext body content entry entrycontent hentry main maincontent news post postcontent
  postbody story storybody storytext storycontent text prose paragraph paragraphs richtext blogpost page wrapper container layout`)

/** A whole name, without its joints, that says that the report's paragraphs stand right here. */
export const bodyNames = wordSet(`
  articlebody articlebodytext articlecontent articletext articlebodycontent articlecontentbody articlestory bodycontent bodycopy bodytext
  contentbody entrycontent entrybody entrytext maintext newsbody newscontent newstext pagecontent postbody postcontent
  postcontentbody posttext singlecontent storybody storybodytext storycontent storytext textcontent articlemain articlemaincontent
  articledetail articlefulltext fulltext storyfull storydetail articleparagraphs bodyarticle artcontent artbody articlewrapbody
  tdpostcontent cuerpo cuerponoticia contenidonoticia corpotexto articlebodywrapper`)

/** Roles of WAI-ARIA that are not the document's text. */
export const furnitureRoles = wordSet(`
  alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search tab tablist toolbar tooltip`)
