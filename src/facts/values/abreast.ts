import type { Language } from '../language/language.ts'

/** Territories that are said to lie in another country, and countries that others are named like. */
const DEPENDENT = new Set(
  'AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GE GF GG GI GL GP GU HK IE IM IO JE KY LU MF MO MP MQ MS NC NF NU PF PM PN PR PS RE SG SH SJ SX TC TF TK TW UM VG VI WF YT'.split(
    ' ',
  ),
)

/** Cities that lie in no other. */
const CITIES = new Set(
  'Abidjan|Abuja|Accra|Addis Ababa|Algiers|Amsterdam|Ankara|Antwerp|Athens|Baghdad|Bamako|Bangkok|Barcelona|Beijing|Beirut|Berlin|Boston|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Cape Town|Caracas|Casablanca|Chicago|Cologne|Copenhagen|Dakar|Damascus|Delhi|Dhaka|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|The Hague|Hamburg|Hanoi|Havana|Helsinki|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Khartoum|Kiev|Kinshasa|Kyiv|Lagos|Lima|Lisbon|London|Los Angeles|Lyon|Madrid|Manila|Marseille|Melbourne|Mexico City|Milan|Montreal|Moscow|Mumbai|Munich|Nairobi|Naples|New Delhi|New York City|Niamey|Osaka|Oslo|Ottawa|Ouagadougou|Paris|Prague|Pretoria|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saint Petersburg|San Francisco|São Paulo|Sarajevo|Seoul|Shanghai|Sofia|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tashkent|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tunis|Turin|Vancouver|Venice|Vienna|Vilnius|Warsaw|Zagreb|Zurich|Zürich'.split(
    '|',
  ),
)

/** What says that a name is that of an area, in the languages of the interface. */
const AREA =
  /\p{L}-\p{L}|(?:^|[ ’'])(?:area|autonomous|bay|city|coast|commune|cercle|canton|county|delta|department|district|governorate|island|islands|kingdom|land|municipality|oblast|okrug|parish|peninsula|prefecture|province|region|republic|shire|state|territory|valley|voivodeship|kreis|landkreis|bezirk|provinz|département|région|provincia|departamento|région)(?:$|[ ’'])|^(?:North|South|East|West|Upper|Lower|Central|New|Northern|Southern|Eastern|Western) /iu

/**
 * Whether the parts of a place seem to stand side by side: two countries or two great cities, none of
 * which lies in the other; on the banks of a river also two names of which the second is not that of
 * an area.
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
  const codes = names.map((name) => countries.codeOf(name))
  const last = codes.at(-1) ?? null
  const isTwice = (index: number) => {
    const [code, next] = [codes[index] ?? null, codes[index + 1] ?? null]
    if (code === null || code === next || DEPENDENT.has(code)) return false
    return next !== null || (index > 0 && last !== null && last !== code)
  }
  if (names.some((name, index) => isTwice(index) || isTwoCities(name, names[index + 1])))
    return true
  const middle = names.at(-2) ?? ''
  return banks && names.length === 3 && last !== null && !AREA.test(middle)
}

function isTwoCities(name: string, next = ''): boolean {
  return name !== next && CITIES.has(name) && CITIES.has(next)
}
