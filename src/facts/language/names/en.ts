import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of English that tell a description from a name. */
export const en: NameWords = {
  first: phrases(`
    veterans of, students of, graduates of, alumni of, followers of, supporters of,
    survivors of, descendants of, heirs of, workers of, soldiers of, officers of,
    refugees from, exiles from, immigrants from, settlers from, citizens of, residents of,
    inhabitants of, family of, families of, son of, daughter of, wife of, husband of,
    brother of, sister of, confluence, ends, endorheic, full list, list of, a group,
    groups of, group of, unmarked, attr, attrib, trad, poss, prob, est, approx, unknown,
    unidentified, unnamed, anonymous, various, several, multiple, numerous, other, others,
    another, more, vacant, disputed, contested, tba, tbd, tbc, same, self, himself, herself,
    themselves, see, including, incl, excluding, except, possibly, probably, perhaps, maybe,
    allegedly, reportedly, purportedly, supposedly, presumably, presumed, believed, claimed,
    alleged, suspected, likely, traditionally, attributed, ascribed, credited, according,
    unofficially, nominally, initially, originally, previously, formerly, former, recently,
    currently, later, subsequently, eventually, now, then, today, present-day, modern-day,
    near, nearby, off, between, around, in, at, on, by, along, across, throughout, within,
    outside, inside, toward, towards, somewhere, with, under, from, supported, backed, led,
    commanded, operated, owned, founded, appointed, elected, based, adapted, about,
    approximately, until, since, before, after, during, part of, parts of, elements of,
    remnants of, remains, members of, volunteers, workshop of, circle of, follower of,
    worldwide, nationwide, legendary, mythical, mythological, flows, drains, empties, joins,
    disappears, evaporates, rises, sinks, merged, split, abolished, disbanded, dissolved,
    cremated, buried, scattered, ashes, lost at, killed in, killed by, married, never,
    unspecified, undisclosed, undetermined, uncertain, aboard, en route, de facto, de jure,
    privately, publicly, not, non-partisan, halfway, just, only, mostly, mainly
  `),
  firstOfPlace: phrases(`
    streets of, territory of, modern, outskirts, edge of, banks of, bank of, vicinity,
    environs, surroundings, suburbs of, airspace, waters off, waters of, corner of,
    intersection of, junction of, confluence, slopes of, foot of, base of, border, frontier,
    shores of, front line, frontline, whole of, rest of, entire, route, a farm, a village,
    villages, countryside
  `),
  firstOfFew: phrases(`
    no, none, most, some, many, all, both, each, every, few, any, local, first, inaugural,
    private, public
  `),
  alone: phrases(`
    mutineers, monks, nuns, priests, slaves, peasants, workers, merchants, traders, colonists,
    immigrants, refugees, exiles, missionaries, engineers, architects, masons, builders,
    officers, sailors, veterans, guerrillas, terrorists, criminals, gang, gangs, militia,
    militias, police, army, navy, military, junta, municipality, city, town, village, county,
    province, country, community, cooperative, company, corporation, university, opposition,
    separatists, jihadists, islamists, tribes, tribesmen, clans, herders, fishermen, hunters,
    actors, amateurs, extras, cast, ensemble, orchestra, traditional, folk, folklore,
    public domain, interregnum, self-taught, homeschooled, king, emperor, president, governor,
    mayor, chief, chiefs, elders, regent, author, authors, editor, editors, translator,
    director, unassigned, ex-combatants, combatants, fighters, attackers, assailants,
    perpetrators, hackers, activists, deserters, mercenaries, privateers, smugglers, parents,
    relatives, friends, neighbours, neighbors, amateur, professional, patients, prisoners,
    passengers, crew, owner, owners, tenants, employees, shareholders, staff, mob, crowd,
    rioters, protesters, gunmen, militants, rebels, insurgents, bandits, citizens, residents,
    locals, settlers, farmers, family, state, government, students, volunteers, civilians,
    soldiers, villagers, nomads, pirates, investors, founders, rotating, mobile, nomadic, itinerant, decentralised, decentralized, distributed,
    collective, leaderless, independent, incumbent, self-published, self-employed,
    unaffiliated, nonpartisan, private, public, state-owned, privately held, mixed, ditto,
    pending, unmarried, single, divorced, widowed, exile, global, online, virtual,
    international, internationally, universal, everywhere, overseas, abroad, remote,
    statewide, countrywide, regional, capital, silent, silent film, standalone, stand-alone,
    inaugural, nobody, nothing, no, yes, some, many, all, both, each, every, few, any,
    missing, stateless, uninhabited, unclear, undecided, jr, sr, inc, ltd
  `),
  last: [],
  within: phrases(`
    today’s, as, was, were, is, are, has, had, who, which, where, when, that, but, because,
    since, until, according, respectively, also, only, mostly, mainly, including, excluding,
    especially, sometimes, formerly, previously, currently, now, et al, etc, others, née, né,
    aka, alias, established, abolished, created, disputed, dissolved, scattered, cremated,
    undisclosed, unknown, unspecified, vacant, elected, appointed, deceased, retired,
    resigned, claimed, alleged, presumed, suspected, unofficially, acting, m., div., b., d.,
    with elements, with some, with parts
  `),
  withinPlace: phrases(`
    in, on, over, to, near, nearby, behind, between, along, around, across, from, with, above,
    below, beside, beyond, outside, inside, off, into, onto, toward, towards, about, upstream,
    downstream, opposite, overlooking, bordering, adjacent, throughout, through, during,
    within, north of, south of, east of, west of, northeast of, northwest of, southeast of,
    southwest of, north-east of, north-west of, south-east of, south-west of, worldwide,
    kilometres of, kilometers of, miles of, border, an
  `),
  areas: [],
}
