/** How do pages write dates? Names of months, labels and zones, data only; all in lower case and without accents. */

const months: readonly string[] = [
  'january jan enero ene janeiro januar janvier janv gennaio gen januari ocak oca stycznia styczen января янв января ianuarie januarie يناير січня leden ledna jaanuar',
  'february feb febrero fevereiro fev februar fevrier fevr febbraio februari subat sub lutego luty февраля фев februarie فبراير лютого unora',
  'march mar marzo marco marz marz mars maart maret mart marca marzec марта мар martie مارس березня brezna',
  'april apr abril abr avril avr aprile nisan nis kwietnia kwiecien апреля апр aprilie ابريل أبريل квітня dubna',
  'may mai mayo maio mei maggio mag mayis maja maj мая май مايو травня kvetna',
  'june jun junio junho juni juin giugno giu haziran haz czerwca czerwiec июня июн iunie يونيو червня cervna',
  'july jul julio julho juli juillet juil luglio lug temmuz tem lipca lipiec июля июл iulie يوليو липня cervence',
  'august aug agosto ago aout agustus augustus agu agustos sierpnia sierpien августа авг اغسطس أغسطس серпня srpna',
  'september sep sept septiembre setiembre setembro set septembre settembre eylul eyl wrzesnia wrzesien сентября сен сент septembrie سبتمبر вересня zari',
  'october oct octubre outubro out oktober okt octobre ottobre ott ekim eki pazdziernika pazdziernik октября окт octombrie اكتوبر أكتوبر жовтня rijna',
  'november nov noviembre novembro novembre kasim kas listopada listopad ноября ноя нояб noiembrie نوفمبر листопада',
  'december dec diciembre dic dezembro dez dezember decembre dicembre desember des aralik ara grudnia grudzien декабря дек decembrie ديسمبر грудня prosince',
]

/** The number of a month, from 1, by its name. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** What stands before the time of a change. */
export const modifiedLabel =
  /\b(?:updated?|modified|revised|edited|actualizad[oa]|actualizacion|atualizad[oa]|modificad[oa]|mis a jour|maj|modifie|aktualisiert|geandert|aggiornat[oa]|aggiornamento|bijgewerkt|diperbarui|guncelle\p{L}*|son guncelleme|uppdatera[dt]|opdateret|oppdatert|zaktualizowan[oy]|aktualizacja)\b|обновлен|изменен|оновлен|تحديث|تعديل|更新|업데이트|수정/gu
/** What stands before the time of publication. */
export const publishedLabel =
  /\b(?:published?|posted|first published|originally published|original|issued|created|filed|date|publicad[oa]|publicacion|publie|paru|cree|ecrit|veroffentlicht|publiziert|erstellt|stand|pubblicat[oa]|gepubliceerd|geplaatst|dipublikasikan|diterbitkan|yayin\p{L}*|publicerad|udgivet|publisert|opublikowan[oy]|data publikacji)\b|опубликован|дата|опубліковано|نشر|發布|发布|发表|公開|配信|입력|등록/gu

/** Hours east of Greenwich. Letters that stand for several zones in the world's news, as IST, are left out. */
export const zoneHours: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gmt: 0,
    utc: 0,
    z: 0,
    wet: 0,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
    akst: -9,
    akdt: -8,
    hst: -10,
    ast: -4,
    adt: -3,
    nst: -3.5,
    bst: 1,
    cet: 1,
    mez: 1,
    cest: 2,
    mesz: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    trt: 3,
    eat: 3,
    cat: 2,
    wat: 1,
    sast: 2,
    gst: 4,
    pkt: 5,
    npt: 5.75,
    wib: 7,
    ict: 7,
    hkt: 8,
    sgt: 8,
    pht: 8,
    myt: 8,
    awst: 8,
    jst: 9,
    kst: 9,
    wit: 9,
    acst: 9.5,
    acdt: 10.5,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
    brt: -3,
    clt: -4,
    pet: -5,
  }),
)

/** Zones of North America by their short names, in hours in winter; in summer one more. */
export const americanHours: ReadonlyMap<string, number> = new Map(Object.entries({ et: -5, ct: -6, mt: -7, pt: -8 }))
