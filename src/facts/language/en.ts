import { en as names } from './names/en.ts'
import type { LanguageWords } from './words.ts'

/** English, which is read in articles of every language. */
export const en: LanguageWords = {
  dates: {
    circa: ['c. …', 'c …', 'ca. …', 'ca …', 'circa …', 'cca. …', 'about …', 'around …', '~…', '≈…'],
    present: ['present', 'the present', 'now', 'ongoing', 'today', 'present day', 'date'],
    before: ['before …'],
    after: ['after …'],
    since: ['since …', '… onwards', '… onward'],
    until: ['until …'],
    bc: ['… BC', '… BCE', '… B.C.', '… B.C.E.', '… B. C.'],
    ad: ['… AD', 'AD …', '… CE', 'A.D. …', '… A.D.', '… C.E.', 'CE …'],
    to: ['to', 'until', 'till', 'through'],
    from: ['from'],
    fillers: ['of', 'the'],
    seasons: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
    century: ['… century', '… centuries'],
    roman: false,
    decade: ['…s', "…'s"],
    ordinal: ['th', 'st', 'nd', 'rd'],
    age: 'age aged ages old year years month months week weeks day days'.split(' '),
    ageFillers: 'ago and about around approximately approx c ca circa or'.split(' '),
    unsure: ['uncertain'],
    roughly: ['approximate', 'approximately', 'approx.', 'circa', 'ca.', 'c.'],
    print: {
      day: '{m} {d}, {y}',
      month: '{m} {y}',
      year: '{y}',
      season: '{m} {y}',
      century: '{o} century',
      decade: '{y}s',
      to: ' – ',
    },
  },
  numbers: {
    about: [
      'about …',
      'around …',
      'approximately …',
      'approx. …',
      'approx …',
      'circa …',
      'ca. …',
      'c. …',
      'some …',
      'roughly …',
      'an estimated …',
      'estimated …',
      'est. …',
      '~…',
      '≈…',
    ],
    least: ['at least …', 'more than …', 'over …', '…+', '… or more'],
    to: ['to', 'or'],
    and: ['and'],
    between: ['between … and …', 'from … to …'],
    scales: { 3: ['thousand'], 6: ['million', 'mn'], 9: ['billion', 'bn'], 12: ['trillion'] },
    small: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    vague:
      'many several some few dozens hundreds thousands millions numerous most all each unknown more others less fewer so odd counting claimed alleged estimated estimate est according reportedly initially originally later average daily per strong each'.split(
        ' ',
      ),
    multiples:
      'hundred hundreds thousand thousands million millions billion billions trillion trillions lakh crore dozen dozens score scores percent per pct out of a an in on by at from to with were was who including more less times and or plus minus vs versus until since before after between among under over above below about around near excluding except not only total overall combined altogether maximum minimum max min peak'.split(
        ' ',
      ),
  },
  compass: {
    n: ['n', 'north'],
    e: ['e', 'east'],
    s: ['s', 'south'],
    w: ['w', 'west'],
  },
  names,
  none: ['none', 'nil', '—', '–', '-'],
  unknown: ['unknown', 'not known', '?'],
}
