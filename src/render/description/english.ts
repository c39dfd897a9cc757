import type { Grammar } from './grammar.ts'
import { uncapitalized } from './uncapitalized.ts'

/** Places that have an article: those whose name is `Gulf of …`, those whose last word is such, and others. */
const OF = words('Bay Duchy Gulf Horn Isle Kingdom Principality Province Republic Sea State Strait')
const LAST = words(
  `Alps Archipelago Basin Channel Confederation Delta Desert Emirates Empire Federation Gulf Highlands
  Islands Isles Kingdom Mountains Ocean Peninsula Republic River Sea States Strait Sultanate Union`,
)
const WHOLE = words(
  `Americas Andes Ardennes Bahamas Balkans Caribbean Carpathians Caucasus Comoros Congo DRC EU Gambia GDR
  Himalayas Levant Maghreb Maldives Netherlands Philippines Pyrenees Sahara Sahel Seychelles UAE UK US USA
  USSR Vatican Middle_East Far_East Near_East Holy_Land Democratic_Republic_of_the_Congo`,
)

/** What people of a country are called, and names of countries that end like that. */
const DEMONYM = /(?:an|ese|ish|ic|i)$|^(?:Czech|Dutch|French|Greek|Swiss|Thai|Welsh)$/u
const COUNTRY = /(?:stan|Republic|Sudan)$/u
const COUNTRIES = words(
  `Azerbaijan Bhutan Brunei Burundi Djibouti Eswatini Fiji Haiti Iran Japan Jordan Kiribati Malawi Mali
  Oman Taiwan Vatican`,
)

/** Nouns made of names, which keep their capital. */
const NAMED =
  /^(?:Arabis|Assyriolog|Buddhis|Christian|Egyptolog|Indolog|Islam|Jesuit|Marxis|Muslim|Quaker|Sinolog)/u

/** What English asks for: `the United States`, `German physicist`. */
export const english: Grammar = {
  place: (name) => (hasArticle(name) ? `the ${name}` : name),
  noun,
  national: (nationality, occupation) => {
    const isSafe = /^\p{Ll}/u.test(noun(occupation))
    return isSafe && isDemonym(nationality) ? `${nationality} ${noun(occupation)}` : null
  },
}

function noun(text: string): string {
  return NAMED.test(text) ? text : uncapitalized(text)
}

/** @example hasArticle('United States') // true; hasArticle('Niger') // false */
function hasArticle(name: string): boolean {
  const [first = '', second = '', ...others] = name.split(' ')
  if (WHOLE.has(name.replaceAll(' ', '_')) || first === 'United') return true
  if (second === 'of') return OF.has(first)
  return second !== '' && LAST.has(others.at(-1) ?? second)
}

/** `Iran` ends like `German`: a country's name is not that of its people. */
function isDemonym(text: string): boolean {
  if (!/^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?$/u.test(text) || !DEMONYM.test(text)) return false
  return !COUNTRY.test(text) && !COUNTRIES.has(text)
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u))
}
