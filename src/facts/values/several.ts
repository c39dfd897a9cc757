import type { Language } from '../language/language.ts'

/** A word or sign that may stand between two names, or within one. */
const BETWEEN =
  / (?:and|or|et|ou|und|oder|y|e|o|u|و|أو|plus|sowie|bzw\.?|versus|vs\.?|via|then|as well as|along with|together with|alongside|[&+]) |(?<=\p{L})[和与與及或](?=\p{L})|(?<!\d)\/(?!\d)| و/u

/** Two of a kind are no name, but these are one. */
const ONE_PLACE =
  /^(?:Andaman|Antigua|Argyll|Barking|Bosnia|Bosnien|Brighton|Castil(?:la|e)|Dumfries|Great Britain|Hammersmith|Jammu|Kensington|Newfoundland|Nord|Perth|Saint Kitts|Saint Vincent|São Tomé|Serbia|Svalbard|Trinidad|Turks|Tyne|United Kingdom of Great Britain|Wallis) (?:and|und|y|e|et|&) /u

/** Unions of two countries. */
const UNION =
  /^(?:Austria|Österreich|Autriche|Denmark|Poland|Serbia|Sweden)[-–](?:Hungary|Ungarn|Hongrie|Norway|Lithuania|Montenegro)$/u

/** Bodies, and battles, whose names have an `and` behind an `of` or a `for`. */
const KIND =
  'Academy|Agency|Association|Authority|Battle|Board|Bureau|Center|Centre|Coalition|Commission|Committee|Congress|Council|Department|Faculty|Federation|Front|Institute|Ministry|Movement|Museum|Office|Order|Organi[sz]ation|Party|School|Siege|Society|Treaty|Union'
const BODY = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’-]* ){0,3}(?:${KIND}) (?:for|of|on|to|against) (?!.*(?:${KIND})).* (?:and|&) (?!the )`,
  'u',
)

/** What bodies care for, by two: `Economic and Social Council`. */
const FIELD =
  'Aeronautics|Agricultur(?:e|al)|Arts?|Atmospheric|Commerce|Commonwealth|Cooperation|Crafts?|Cultur(?:e|al)|Defen[cs]e|Development|Drugs?|Economics?|Education|Engineering|Finance|Financial|Food|Foreign|Gas|Health|Historical|Humanities|Immigration|Industry|Industrial|Infantry|Justice|Labou?r|Law|Letters|Medicine|Mechanical|Mining|Oceanic|Oil|Order|Peace|Political|Reconstruction|Research|Sciences?|Scientific|Security|Social|Space|Sports?|Stability|Steel|Technology|Technical|Trade|Welfare'
const FIELDS = new RegExp(` ?(?:${FIELD}) (?:and|&) (?:${FIELD})(?!\\p{L})`, 'u')

/** The names of two people or more, as firms have. */
const FIRM =
  /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.)? & \p{Lu}[\p{L}'’.-]*(?:,? (?:Co|Inc|Ltd|LLC|plc|AG|GmbH|Company|Corporation|Limited)\.?)?$/u
/** A name that is surely a firm's: `Harper & Brothers`, `Johnson & Johnson Innovation`. */
const SURE_FIRM =
  /& (?:(?:Co|Cie|Bros)\.?|Company|Sons?|Söhne|Fils|Brothers|Partners|Associates)(?:,? \p{Lu}[\p{L}.]*)?$|^(\p{Lu}\p{L}+) & \1(?: |$)/u

/**
 * Whether a text may name two: `France and Mali`. In doubt it does.
 *
 * @param firms whether `Procter & Gamble` is one.
 * @example isSeveral('Movement for Oneness and Jihad in West Africa', false, english) // false
 */
export function isSeveral(text: string, firms: boolean, { countries }: Language): boolean {
  const isTwo = (parts: readonly string[]) =>
    parts.length === 2 && parts.every((part) => countries.codeOf(part) !== null)
  if (!BETWEEN.test(text)) return isTwo(text.split(/[-–]/u)) && !UNION.test(text)
  if (ONE_PLACE.test(text) || countries.codeOf(text) !== null) return false
  if (BODY.test(text) || FIELDS.test(text) || SURE_FIRM.test(text)) return false
  return !firms || !FIRM.test(text) || isTwo(text.split(' & '))
}
