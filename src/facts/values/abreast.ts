import type { Language } from '../language/language.ts'

/** Territories that are said to lie in another country, and countries that others are named like. */
const DEPENDENT = new Set(
  'AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GE GF GG GI GL GP GU HK IE IM IO JE KY LU MF MO MP MQ MS NC NF NU PF PM PN PR PS RE SG SH SJ SX TC TF TK TW UM VG VI WF YT'.split(
    ' ',
  ),
)

/** From a house to its country; more are a list. */
const MOST_PARTS = 6

/** Cities that lie in no other. */
const CITIES = new Set(
  'Abidjan|Abuja|Accra|Addis Ababa|Algiers|Amsterdam|Ankara|Antwerp|Athens|Baghdad|Bamako|Bangkok|Barcelona|Beijing|Beirut|Berlin|Boston|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Cape Town|Caracas|Casablanca|Chicago|Cologne|Copenhagen|Dakar|Damascus|Dhaka|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|The Hague|Hamburg|Hanoi|Havana|Helsinki|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Khartoum|Kiev|Kinshasa|Kyiv|Lagos|Lima|Lisbon|London|Los Angeles|Lyon|Madrid|Manila|Marseille|Melbourne|Mexico City|Milan|Montreal|Moscow|Mumbai|Munich|Nairobi|Naples|New Delhi|New York City|Niamey|Osaka|Oslo|Ottawa|Ouagadougou|Paris|Prague|Pretoria|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saint Petersburg|San Francisco|São Paulo|Sarajevo|Seoul|Shanghai|Sofia|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tashkent|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tunis|Turin|Vancouver|Venice|Vienna|Vilnius|Warsaw|Zagreb|Zurich|Zürich'.split(
    '|',
  ),
)

/** What says that a name is that of an area, in the languages of the interface. */
const AREA =
  /\p{L}-\p{L}|(?:^|[ ’'])(?:area|autonomous|bay|city|coast|commune|cercle|canton|county|delta|department|district|governorate|island|islands|kingdom|land|municipality|oblast|okrug|parish|peninsula|prefecture|province|region|republic|shire|state|territory|valley|voivodeship|kreis|landkreis|bezirk|provinz|département|région|provincia|departamento|région)(?:$|[ ’'])|^(?:North|South|East|West|Upper|Lower|Central|New|Northern|Southern|Eastern|Western) /iu

/** The states of the United States, after which towns are told apart. */
const STATES = new Set(
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  ),
)

/**
 * Whether the parts of a place seem to stand side by side: two countries, continents or great cities,
 * none of which lies in the other; on the banks of a river also two names of which the second is not
 * that of an area.
 *
 * @example isAbreast(['Burundi', 'Rwanda', 'Uganda'], false, english) // true
 * @example isAbreast(['Atlanta', 'Georgia', 'U.S.'], false, english)  // false
 */
export function isAbreast(
  names: readonly string[],
  banks: boolean,
  { countries }: Language,
): boolean {
  if (names.length < 2) return false
  if (names.length > MOST_PARTS) return true
  const codes = names.map((name) => countries.codeOf(name))
  const last = codes.at(-1) ?? null
  const isTwice = (index: number) => {
    const [code, next] = [codes[index] ?? null, codes[index + 1] ?? null]
    if (code === null || code === next || DEPENDENT.has(code)) return false
    if (isContinent(code)) return index < names.length - 1
    return (next !== null && !isContinent(next)) || (index > 0 && isOther(last, code))
  }
  if (names.some((name, index) => isTwice(index) || isTwoCities(name, names[index + 1])))
    return true
  return banks && areBanks(names, last !== null)
}

/** Whether the first two names may be those of towns that face each other. */
function areBanks([, second = '', third]: readonly string[], isInCountry: boolean): boolean {
  const isArea = AREA.test(second) || STATES.has(second)
  if (third === undefined) return !isInCountry && !isArea
  return isInCountry && !isArea
}

/** The codes of continents are numbers. */
function isContinent(code: string): boolean {
  return /^\d/u.test(code)
}

function isOther(last: string | null, code: string): boolean {
  return last !== null && last !== code && !isContinent(last)
}

function isTwoCities(name: string, next = ''): boolean {
  return name !== next && CITIES.has(name) && CITIES.has(next)
}
