/**
 * How do the data sets number and group countries? FIPS 10-4 (GDELT), Gleditsch and Ward (UCDP; POLECAT's COW), and the
 * regions of ACLED and of UCDP. Facts, collected by us.
 */

/** By ACLED region: ISO 3166-1 alpha-3, FIPS 10-4, Gleditsch and Ward's number; `-` where a list has no such country. */
const REGIONS: Readonly<Record<string, string>> = {
  'Western Africa': `BEN/BN/434 BFA/UV/439 CPV/CV/402 CIV/IV/437 GMB/GA/420 GHA/GH/452 GIN/GV/438 GNB/PU/404 LBR/LI/450
    MLI/ML/432 MRT/MR/435 NER/NG/436 NGA/NI/475 SEN/SG/433 SHN/SH/- SLE/SL/451 TGO/TO/461`,
  'Middle Africa': `AGO/AO/540 CMR/CM/471 CAF/CT/482 TCD/CD/483 COG/CF/484 COD/CG/490 GNQ/EK/411 GAB/GB/481 STP/TP/403`,
  'Eastern Africa': `BDI/BY/516 COM/CN/581 DJI/DJ/522 ERI/ER/531 ETH/ET/530 KEN/KE/501 MDG/MA/580 MWI/MI/553 MUS/MP/590
    MYT/MF/- MOZ/MZ/541 REU/RE/- RWA/RW/517 SYC/SE/591 SOM/SO/520 SSD/OD/626 TZA/TZ/510 UGA/UG/500 ZMB/ZA/551 ZWE/ZI/552`,
  'Southern Africa': `BWA/BC/571 LSO/LT/570 NAM/WA/565 ZAF/SF/560 SWZ/WZ/572`,
  'Northern Africa': `DZA/AG/615 EGY/EG/651 LBY/LY/620 MAR/MO/600 SDN/SU/625 TUN/TS/616 ESH/WI/-`,
  'South Asia': `AFG/AF/700 BGD/BG/771 BTN/BT/760 IND/IN/750 IOT/IO/- LKA/CE/780 MDV/MV/781 NPL/NP/790 PAK/PK/770`,
  'Southeast Asia': `BRN/BX/835 IDN/ID/850 KHM/CB/811 LAO/LA/812 MMR/BM/775 MYS/MY/820 PHL/RP/840 SGP/SN/830 THA/TH/800
    TLS/TT/860 VNM/VM/816`,
  'Middle East': `ARE/AE/696 BHR/BA/692 IRN/IR/630 IRQ/IZ/645 ISR/IS/666 JOR/JO/663 KWT/KU/690 LBN/LE/660 OMN/MU/698
    PSE/WE/- QAT/QA/694 SAU/SA/670 SYR/SY/652 TUR/TU/640 YEM/YM/678`,
  Europe: `ALA/-/- ALB/AL/339 AND/AN/232 AUT/AU/305 BEL/BE/211 BGR/BU/355 BIH/BK/346 BLR/BO/370 CHE/SZ/225 CYP/CY/352
    CZE/EZ/316 DEU/GM/260 DNK/DA/390 ESP/SP/230 EST/EN/366 FIN/FI/375 FRA/FR/220 FRO/FO/- GBR/UK/200 GGY/GK/- GIB/GI/-
    GRC/GR/350 HRV/HR/344 HUN/HU/310 IMN/IM/- IRL/EI/205 ISL/IC/395 ITA/IT/325 JEY/JE/- LIE/LS/223 LTU/LH/368 LUX/LU/212
    LVA/LG/367 MCO/MN/221 MDA/MD/359 MKD/MK/343 MLT/MT/338 MNE/MJ/341 NLD/NL/210 NOR/NO/385 POL/PL/290 PRT/PO/235
    ROU/RO/360 RUS/RS/365 SJM/SV/- SMR/SM/331 SRB/RI/340 SVK/LO/317 SVN/SI/349 SWE/SW/380 UKR/UP/369 VAT/VT/- XKX/KV/347`,
  'Caucasus and Central Asia': `ARM/AM/371 AZE/AJ/373 GEO/GG/372 KAZ/KZ/705 KGZ/KG/703 TJK/TI/702 TKM/TX/701 UZB/UZ/704`,
  'Central America': `BLZ/BH/80 CRI/CS/94 GTM/GT/90 HND/HO/91 MEX/MX/70 NIC/NU/93 PAN/PM/95 SLV/ES/92`,
  'South America': `ARG/AR/160 BOL/BL/145 BRA/BR/140 CHL/CI/155 COL/CO/100 ECU/EC/130 FLK/FK/- GUF/FG/- GUY/GY/110 PER/PE/135
    PRY/PA/150 SUR/NS/115 URY/UY/165 VEN/VE/101`,
  Caribbean: `ABW/AA/- AIA/AV/- ATG/AC/58 BES/-/- BHS/BF/31 BLM/TB/- BRB/BB/53 CUB/CU/40 CUW/UC/- CYM/CJ/- DMA/DO/54
    DOM/DR/42 GLP/GP/- GRD/GJ/55 HTI/HA/41 JAM/JM/51 KNA/SC/60 LCA/ST/56 MAF/RN/- MSR/MH/- MTQ/MB/- PRI/RQ/- SXM/NN/-
    TCA/TK/- TTO/TD/52 VCT/VC/57 VGB/VI/- VIR/VQ/-`,
  'East Asia': `CHN/CH/710 HKG/HK/- JPN/JA/740 KOR/KS/732 MAC/MC/- MNG/MG/712 PRK/KN/731 TWN/TW/713`,
  'North America': `BMU/BD/- CAN/CA/20 GRL/GL/- SPM/SB/- USA/US/2`,
  Oceania: `ASM/AQ/- AUS/AS/900 CCK/CK/- COK/CW/- CXR/KT/- FJI/FJ/950 FSM/FM/987 GUM/GQ/- KIR/KR/970 MHL/RM/983 MNP/CQ/-
    NCL/NC/- NFK/NF/- NIU/NE/- NRU/NR/971 NZL/NZ/920 PCN/PC/- PLW/PS/986 PNG/PP/910 PYF/FP/- SLB/BP/940 TKL/TL/- TON/TN/972
    TUV/TV/973 UMI/-/- VUT/NH/935 WLF/WF/- WSM/WS/990`,
  Antarctica: `ATA/AY/- ATF/FS/- BVT/BV/- HMD/HM/- SGS/SX/-`,
}

interface CountryCodes {
  readonly region: string
  readonly fips?: string
  readonly gw?: number
}

const byCountry = new Map(
  Object.entries(REGIONS).flatMap(([region, rows]) =>
    rows.split(/\s+/).map((row): [string, CountryCodes] => {
      const [alpha3 = '', fips = '-', gw = '-'] = row.split('/')
      return [alpha3, { region, ...(fips === '-' ? {} : { fips }), ...(gw === '-' ? {} : { gw: Number(gw) }) }]
    }),
  ),
)

function codesOf(alpha3: string | undefined): CountryCodes | undefined {
  return alpha3 === undefined ? undefined : byCountry.get(alpha3)
}

/** `KAZ` → `Caucasus and Central Asia`. */
export function acledRegion(alpha3: string | undefined): string | undefined {
  return codesOf(alpha3)?.region
}

/** FIPS 10-4, as GDELT has it: `KAZ` → `KZ`, `GBR` → `UK`. */
export function fipsCode(alpha3: string | undefined): string | undefined {
  return codesOf(alpha3)?.fips
}

/** The number of a state in Gleditsch and Ward's list: `KAZ` → 705. */
export function gwNumber(alpha3: string | undefined): number | undefined {
  return codesOf(alpha3)?.gw
}

/** UCDP has five regions: Egypt is in the Middle East, the Caucasus in Europe, Oceania in Asia. */
export function ucdpRegion(alpha3: string | undefined): string | undefined {
  const region = codesOf(alpha3)?.region
  if (region === undefined || alpha3 === undefined || region === 'Antarctica') return undefined
  if (alpha3 === 'EGY' || region === 'Middle East') return 'Middle East'
  if (['ARM', 'AZE', 'GEO'].includes(alpha3) || region === 'Europe') return 'Europe'
  if (region.endsWith('Africa')) return 'Africa'
  return /America|Caribbean/.test(region) ? 'Americas' : 'Asia'
}

/** States that UCDP calls otherwise than ISO 3166 does. */
const ucdpNames: Readonly<Record<string, string>> = {
  COD: 'DR Congo (Zaire)',
  MMR: 'Myanmar (Burma)',
  KHM: 'Cambodia (Kampuchea)',
  RUS: 'Russia (Soviet Union)',
  SRB: 'Serbia (Yugoslavia)',
  YEM: 'Yemen (North Yemen)',
  ZWE: 'Zimbabwe (Rhodesia)',
  MDG: 'Madagascar (Malagasy)',
  USA: 'United States of America',
  CIV: 'Ivory Coast',
  TUR: 'Turkey',
  SWZ: 'Kingdom of eSwatini (Swaziland)',
  MKD: 'North Macedonia',
  BIH: 'Bosnia-Herzegovina',
  VNM: 'Vietnam (North Vietnam)',
}

/** UCDP's name of a country, where it has one of its own. */
export function ucdpName(alpha3: string): string | undefined {
  return ucdpNames[alpha3]
}
