/** What is a country called, and how do others number it? English names and codes for ISO 3166-1 alpha-3. */

/**
 * ISO 3166-1: each alpha-3 code with its alpha-2 and its numeric code after it; `---` where there is none. XKX for Kosovo is
 * in common use and reserved for it.
 */
const CODES = `
  ABWAW533 AFGAF004 AGOAO024 AIAAI660 ALAAX248 ALBAL008 ANDAD020 AREAE784 ARGAR032 ARMAM051 ASCAC--- ASMAS016
  ATAAQ010 ATFTF260 ATGAG028 AUSAU036 AUTAT040 AZEAZ031 BDIBI108 BELBE056 BENBJ204 BESBQ535 BFABF854 BGDBD050
  BGRBG100 BHRBH048 BHSBS044 BIHBA070 BLMBL652 BLRBY112 BLZBZ084 BMUBM060 BOLBO068 BRABR076 BRBBB052 BRNBN096
  BTNBT064 BVTBV074 BWABW072 CAFCF140 CANCA124 CCKCC166 CHECH756 CHLCL152 CHNCN156 CIVCI384 CMRCM120 CODCD180
  COGCG178 COKCK184 COLCO170 COMKM174 CPVCV132 CRICR188 CUBCU192 CUWCW531 CXRCX162 CYMKY136 CYPCY196 CZECZ203
  DEUDE276 DJIDJ262 DMADM212 DNKDK208 DOMDO214 DZADZ012 ECUEC218 EGYEG818 ERIER232 ESHEH732 ESPES724 ESTEE233
  ETHET231 FINFI246 FJIFJ242 FLKFK238 FRAFR250 FROFO234 FSMFM583 GABGA266 GBRGB826 GEOGE268 GGYGG831 GHAGH288
  GIBGI292 GINGN324 GLPGP312 GMBGM270 GNBGW624 GNQGQ226 GRCGR300 GRDGD308 GRLGL304 GTMGT320 GUFGF254 GUMGU316
  GUYGY328 HKGHK344 HMDHM334 HNDHN340 HRVHR191 HTIHT332 HUNHU348 IDNID360 IMNIM833 INDIN356 IOTIO086 IRLIE372
  IRNIR364 IRQIQ368 ISLIS352 ISRIL376 ITAIT380 JAMJM388 JEYJE832 JORJO400 JPNJP392 KAZKZ398 KENKE404 KGZKG417
  KHMKH116 KIRKI296 KNAKN659 KORKR410 KWTKW414 LAOLA418 LBNLB422 LBRLR430 LBYLY434 LCALC662 LIELI438 LKALK144
  LSOLS426 LTULT440 LUXLU442 LVALV428 MACMO446 MAFMF663 MARMA504 MCOMC492 MDAMD498 MDGMG450 MDVMV462 MEXMX484
  MHLMH584 MKDMK807 MLIML466 MLTMT470 MMRMM104 MNEME499 MNGMN496 MNPMP580 MOZMZ508 MRTMR478 MSRMS500 MTQMQ474
  MUSMU480 MWIMW454 MYSMY458 MYTYT175 NAMNA516 NCLNC540 NERNE562 NFKNF574 NGANG566 NICNI558 NIUNU570 NLDNL528
  NORNO578 NPLNP524 NRUNR520 NZLNZ554 OMNOM512 PAKPK586 PANPA591 PCNPN612 PERPE604 PHLPH608 PLWPW585 PNGPG598
  POLPL616 PRIPR630 PRKKP408 PRTPT620 PRYPY600 PSEPS275 PYFPF258 QATQA634 REURE638 ROURO642 RUSRU643 RWARW646
  SAUSA682 SDNSD729 SENSN686 SGPSG702 SGSGS239 SHNSH654 SJMSJ744 SLBSB090 SLESL694 SLVSV222 SMRSM674 SOMSO706
  SPMPM666 SRBRS688 SSDSS728 STPST678 SURSR740 SVKSK703 SVNSI705 SWESE752 SWZSZ748 SXMSX534 SYCSC690 SYRSY760
  TAATA--- TCATC796 TCDTD148 TGOTG768 THATH764 TJKTJ762 TKLTK772 TKMTM795 TLSTL626 TONTO776 TTOTT780 TUNTN788
  TURTR792 TUVTV798 TWNTW158 TZATZ834 UGAUG800 UKRUA804 UMIUM581 URYUY858 USAUS840 UZBUZ860 VATVA336 VCTVC670
  VENVE862 VGBVG092 VIRVI850 VNMVN704 VUTVU548 WLFWF876 WSMWS882 XKXXK--- YEMYE887 ZAFZA710 ZMBZM894 ZWEZW716
`

interface Codes {
  readonly alpha2: string
  readonly numeric?: number
}

const codes = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((row): [string, Codes] => {
      const [alpha3, alpha2, numeric] = [row.slice(0, 3), row.slice(3, 5), Number(row.slice(5))]
      return [alpha3, { alpha2, ...(Number.isNaN(numeric) ? {} : { numeric }) }]
    }),
)

const alpha3s: readonly string[] = [...codes.keys()]

let names: Intl.DisplayNames | undefined

/** Names that CLDR writes for a list, and no report does. */
const asReported: Readonly<Record<string, string>> = {
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  HKG: 'Hong Kong',
  MAC: 'Macao',
  MMR: 'Myanmar',
}

/** `KAZ` → `Kazakhstan`, `BIH` → `Bosnia and Herzegovina`; a code that is none stays as it is. */
export function countryName(alpha3: string): string {
  const code = codes.get(alpha3)
  if (code === undefined) return alpha3
  names ??= new Intl.DisplayNames('en', { type: 'region' })
  return asReported[alpha3] ?? names.of(code.alpha2)?.replace(' & ', ' and ') ?? alpha3
}

/** Names that stand with an article in a sentence: the plural ones, and those of a state's form, a sea or a strip. */
const ARTICLED =
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Vatican City|Sahel|Donbas|Caucasus|Balkans|West Bank|(?:Gulf|Strait|Bay|Isle) of .+|.*\b(?:Republic|Republic of the Congo|Kingdom|States|Emirates|Islands|Territories|Strip|Sea|Ocean|Peninsula))$/

/** `Philippines` → `the Philippines`, `Gaza Strip` → `the Gaza Strip`; what has no article stays as it is. */
export const placeInText = (name: string): string => (ARTICLED.test(name) ? `the ${name}` : name)

/** `KAZ` → `KZ`. */
export function countryAlpha2(alpha3: string | undefined): string | undefined {
  return alpha3 === undefined ? undefined : codes.get(alpha3)?.alpha2
}

/** `KAZ` → 398, as ISO 3166-1 numbers countries. */
export function countryNumber(alpha3: string | undefined): number | undefined {
  return alpha3 === undefined ? undefined : codes.get(alpha3)?.numeric
}

/** The alpha-3 code of what a person writes for a country: `KAZ`, `kz`, `Kazakhstan`. */
export function countryCodeOf(words: string): string | undefined {
  const wanted = words.trim().toLowerCase()
  return alpha3s.find((alpha3) => {
    return [alpha3, codes.get(alpha3)?.alpha2, countryName(alpha3)].some((name) => name?.toLowerCase() === wanted)
  })
}
