import type { Language } from '../language/language.ts'

/** Words in lower case that stand within names. */
const SMALL = new Set(
  'a abu ad ag al am an and ap ar as ash at auf aus aux av az bei ben bil bin bint d da dan das de degli dei del dell della den der des di die do dos du e ed el en et ez fi for für gli i ibn il ila im in ka kwa la las le les lez li lil lo los mac min na ng ni no o ob och of og on op or os ould para pe per pour pro s san sous st sur ten ter the to ud ul umm und unter upon ur v van ve vom von vor wa wad wal wel y ya zu zum zur à'.split(
    ' ',
  ),
)

/** What a place is, where its name ends in lower case: `Midal valley`. */
const KINDS_OF_PLACE = new Set(
  'abbey airfield airport archipelago area arrondissement atoll avenue barracks base basin bay beach borough bridge camp canal canton canyon cape castle cathedral cave caves cemetery cercle channel church city coast coastline commune county crater creek crossroads dam delta department desert district dunes emirate estuary falls farm fjord forest fort fortress gap garrison glacier gorge governorate gulf harbor harbour highlands highway hill hills hospital island islands isthmus kingdom lagoon lake lakes lowlands market massif mine monastery mosque mount mountain mountains municipality neighborhood neighbourhood oasis oblast ocean palace parish park pass peninsula plain plains plant plateau pond port prefecture prison province quarter range ranges refinery region reservation reserve reservoir ridge river road ruins sea sector settlement shrine sound square stadium state station steppe strait street suburb swamp temple territory tomb town university valley village volcano wadi ward waterfall waterway wetlands woods zone'.split(
    ' ',
  ),
)

/**
 * Whether a name of English has a word in lower case in it that is no small one: a description rather
 * than a name. Other languages write more words so.
 *
 * @example hasCommonWord('Collective leadership', english) // true
 * @example hasCommonWord('Ursula von der Leyen', english) // false
 */
export function hasCommonWord(name: string, { tag }: Language): boolean {
  return isEnglish(tag) && name.split(/[\s'’]/u).some((word) => isLower(word) && !SMALL.has(word))
}

/**
 * Whether a place ends in lower case with a word that is no kind of place: `Museum storage`.
 *
 * @example endsInCommonWord('Midal valley', english) // false
 */
export function endsInCommonWord(name: string, { tag }: Language): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return isEnglish(tag) && last !== name && isLower(last) && !KINDS_OF_PLACE.has(last)
}

function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-')
}

function isLower(word: string): boolean {
  return /^\p{Ll}[\p{Ll}-]+$/u.test(word)
}
