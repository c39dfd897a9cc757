import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of English that tell a description from a name. */
export const en: NameWords = {
  first: phrases(`
    unknown, unidentified, unnamed, anonymous, various, several, multiple, numerous, other,
    others, another, more, vacant, disputed, contested, tba, tbd, tbc, same, self, himself,
    herself, themselves, see, including, incl, excluding, except, possibly, probably,
    perhaps, maybe, allegedly, reportedly, purportedly, supposedly, presumably, presumed,
    believed, claimed, alleged, suspected, likely, traditionally, attributed, ascribed,
    credited, according, unofficially, nominally, initially, originally, previously,
    formerly, former, recently, currently, later, subsequently, eventually, now, then,
    today, present-day, modern-day, near, nearby, off, between, around, in, at, on, by,
    along, across, throughout, within, outside, inside, toward, towards, somewhere, with,
    under, from, supported, backed, led, commanded, operated, owned, founded, appointed,
    elected, based, adapted, about, approximately, until, since, before, after, during, part
    of, parts of, elements of, remnants of, remains, members of, volunteers, workshop of,
    circle of, followers of, follower of, worldwide, nationwide, legendary, mythical,
    mythological, flows, drains, empties, joins, disappears, evaporates, rises, sinks,
    merged, split, abolished, disbanded, dissolved, cremated, buried, scattered, ashes, lost
    at, killed in, killed by, married, never, unspecified, undisclosed, undetermined,
    uncertain, aboard, en route, de facto, de jure, privately, publicly, not, non-partisan,
    halfway, just, only, mostly, mainly
  `),
  firstOfFew: phrases(`
    no, none, most, some, many, all, both, each, every, few, any, local, first,
    inaugural, private, public
  `),
  alone: phrases(`
    independent, incumbent, self-published, self-employed, unaffiliated, nonpartisan,
    private, public, state-owned, privately held, mixed, ditto, pending, unmarried, single,
    divorced, widowed, exile, global, online, virtual, international, internationally,
    universal, everywhere, overseas, abroad, remote, statewide, countrywide, regional,
    capital, silent, silent film, standalone, stand-alone, inaugural, nobody, nothing, no,
    yes, some, many, all, both, each, every, few, any, missing, stateless, uninhabited,
    unclear, undecided, jr, sr, inc, ltd
  `),
  last: [],
  within: phrases(`
    as, was, were, is, are, has, had, who, which, where, when, that, but, because, since,
    until, according, respectively, also, only, mostly, mainly, including, excluding,
    especially, sometimes, formerly, previously, currently, now, et al, etc, others, née,
    né, aka, alias, established, abolished, created, disputed, dissolved, scattered,
    cremated, undisclosed, unknown, unspecified, vacant, elected, appointed, deceased,
    retired, resigned, claimed, alleged, presumed, suspected, unofficially, acting, m.,
    div., b., d., with elements, with some, with parts
  `),
  withinPlace: phrases(`
    near, nearby, behind, between, along, around, across, from, with, above, below, beside,
    beyond, outside, inside, off, into, onto, toward, towards, about, upstream, downstream,
    opposite, overlooking, bordering, adjacent, throughout, through, during, within, north
    of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of,
    worldwide, kilometres of, kilometers of, miles of, border, an
  `),
  areas: [],
}
