/** Which names are those of countries and continents. */
export interface Countries {
  /** The code of a country (ISO 3166-1) or continent (UN M.49), or null for any other name. */
  readonly codeOf: (name: string) => string | null
}

const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
/** Africa, Oceania, Asia, Europe, North and South America, the Americas. */
const CONTINENTS = '002 009 142 150 003 005 019'
/** Names that English has beside those of `Intl`. */
const MORE: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  turkey: 'TR',
  türkiye: 'TR',
  burma: 'MM',
  myanmar: 'MM',
  'dr congo': 'CD',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  'cabo verde': 'CV',
  swaziland: 'SZ',
  macedonia: 'MK',
  'east timor': 'TL',
  palestine: 'PS',
  'hong kong': 'HK',
  macau: 'MO',
  holland: 'NL',
}

/**
 * The countries and continents of the world by their names in a language and in English, as `Intl` knows them. The
 * names are made when they are first asked for.
 *
 * @example countriesOf('fr').codeOf('Allemagne') // 'DE'
 * @example countriesOf('en').codeOf('the Gambia') // 'GM'
 */
export function countriesOf(tag: string): Countries {
  let codes: ReadonlyMap<string, string> | null = null
  return {
    codeOf: (name) => {
      codes ??= codesByName(tag)
      return codes.get(folded(name)) ?? null
    },
  }
}

function codesByName(tag: string): ReadonlyMap<string, string> {
  const codes = new Map(Object.entries(MORE))
  for (const language of new Set(['en', tag])) {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of `${CODES} ${CONTINENTS}`.split(' '))
      codes.set(folded(names.of(code) ?? code), code)
  }
  return codes
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/^st\.? /u, 'saint ')
    .replace(/[.]/gu, '')
    .replaceAll(' & ', ' and ')
    .replaceAll('’', "'")
}
