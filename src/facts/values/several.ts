/** A word or sign that may stand between two names, or within one. */
const BETWEEN =
  / (?:and|or|et|ou|und|oder|y|e|o|و|أو) |(?<=\p{L})[和与與及或](?=\p{L})|(?<!\d)\/(?!\d)| و/u

/** Two countries are no name, but these are one. */
const ONE_PLACE =
  /^(?:Antigua|Bosnia|Bosnien|Newfoundland|Saint Kitts|Saint Vincent|São Tomé|Serbia|Trinidad|Turks|Wallis) (?:and|und|y|e|et) /u

/** Bodies, and battles, whose names have an `and` behind an `of` or a `for`. */
const BODY =
  /^(?:[\p{Lu}][\p{L}'’-]* ){0,3}(?:Academy|Agency|Association|Authority|Battle|Board|Bureau|Church|Coalition|Commission|Committee|Council|Department|Faculty|Federation|Front|Institute|Library|Ministry|Movement|Museum|Office|Order|Organi[sz]ation|Party|School|Siege|Society|Treaty|Union) (?:for|of|on|to|against) .* and /u

/**
 * Whether a text may name two: `France and Mali`. In doubt it does.
 *
 * @example isSeveral('Movement for Oneness and Jihad in West Africa') // false
 */
export function isSeveral(text: string): boolean {
  return BETWEEN.test(text) && !ONE_PLACE.test(text) && !BODY.test(text)
}
