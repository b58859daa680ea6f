/** Capitals by country, ISO 3166-1 alpha-3, by the names that English reports give them. Data only. */
export const capitals: ReadonlyMap<string, string> = new Map(
  `
    AFG Kabul|ALB Tirana|DZA Algiers|AND Andorra la Vella|AGO Luanda|ARG Buenos Aires
    ARM Yerevan|AUS Canberra|AUT Vienna|AZE Baku|BHS Nassau|BHR Manama
    BGD Dhaka|BLR Minsk|BEL Brussels|BLZ Belmopan|BTN Thimphu|BIH Sarajevo
    BWA Gaborone|BRA Brasilia|BRN Bandar Seri Begawan|BGR Sofia|BFA Ouagadougou|KHM Phnom Penh
    CMR Yaounde|CAN Ottawa|CPV Praia|CAF Bangui|TCD N'Djamena|CHL Santiago
    CHN Beijing|COL Bogota|COM Moroni|COG Brazzaville|COD Kinshasa|CRI San Jose
    HRV Zagreb|CUB Havana|CYP Nicosia|CZE Prague|DNK Copenhagen|DJI Djibouti
    DOM Santo Domingo|ECU Quito|EGY Cairo|SLV San Salvador|GNQ Malabo|ERI Asmara
    EST Tallinn|SWZ Mbabane|ETH Addis Ababa|FJI Suva|FIN Helsinki|FRA Paris
    GAB Libreville|GMB Banjul|GEO Tbilisi|DEU Berlin|GHA Accra|GRC Athens
    GTM Guatemala City|GIN Conakry|GNB Bissau|GUY Georgetown|HTI Port-au-Prince|HND Tegucigalpa
    HUN Budapest|ISL Reykjavik|IND New Delhi|IDN Jakarta|IRN Tehran|IRQ Baghdad
    IRL Dublin|ISR Jerusalem|ITA Rome|CIV Yamoussoukro|JAM Kingston|JPN Tokyo
    JOR Amman|KAZ Astana|KEN Nairobi|PRK Pyongyang|KOR Seoul|XKX Pristina
    KWT Kuwait City|KGZ Bishkek|LAO Vientiane|LVA Riga|LBN Beirut|LSO Maseru
    LBR Monrovia|LBY Tripoli|LTU Vilnius|LUX Luxembourg|MDG Antananarivo|MWI Lilongwe
    MYS Kuala Lumpur|MDV Male|MLI Bamako|MLT Valletta|MRT Nouakchott|MUS Port Louis
    MEX Mexico City|MDA Chisinau|MNG Ulaanbaatar|MNE Podgorica|MAR Rabat|MOZ Maputo
    MMR Naypyidaw|NAM Windhoek|NPL Kathmandu|NLD Amsterdam|NZL Wellington|NIC Managua
    NER Niamey|NGA Abuja|MKD Skopje|NOR Oslo|OMN Muscat|PAK Islamabad
    PAN Panama City|PNG Port Moresby|PRY Asuncion|PER Lima|PHL Manila|POL Warsaw
    PRT Lisbon|QAT Doha|ROU Bucharest|RUS Moscow|RWA Kigali|SAU Riyadh
    SEN Dakar|SRB Belgrade|SYC Victoria|SLE Freetown|SGP Singapore|SVK Bratislava
    SVN Ljubljana|SLB Honiara|SOM Mogadishu|SSD Juba|ESP Madrid|LKA Colombo
    SDN Khartoum|SUR Paramaribo|SWE Stockholm|CHE Bern|SYR Damascus|TWN Taipei
    TJK Dushanbe|TZA Dodoma|THA Bangkok|TLS Dili|TGO Lome|TTO Port of Spain
    TUN Tunis|TUR Ankara|TKM Ashgabat|UGA Kampala|UKR Kyiv|ARE Abu Dhabi
    GBR London|USA Washington|URY Montevideo|UZB Tashkent|VUT Port Vila|VEN Caracas
    VNM Hanoi|YEM Sanaa|ZMB Lusaka|ZWE Harare
  `
    .trim()
    .split(/[|\n]/)
    .map((row) => [row.trim().slice(0, 3), row.trim().slice(4)] as const),
)
