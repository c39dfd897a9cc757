import { de as names } from './names/de.ts'
import type { LanguageWords } from './words.ts'

/** German. */
export const de: LanguageWords = {
  dates: {
    circa: ['um …', 'ca. …', 'etwa …', 'circa …', 'zirka …', 'ungefähr …', 'gegen …'],
    present: ['heute', 'gegenwart', 'zur gegenwart', 'andauernd', 'jetzt'],
    before: ['vor …', 'vor dem …'],
    after: ['nach …', 'nach dem …'],
    since: ['seit …', 'seit dem …'],
    until: ['bis …', 'bis zum …'],
    bc: ['… v. Chr.', '… v.Chr.', '… v. u. Z.', '… v.u.Z.', '… vor Christus', '… vor Chr.'],
    ad: ['… n. Chr.', '… n.Chr.', '… u. Z.', '… nach Christus', '… nach Chr.'],
    to: ['bis'],
    from: ['vom', 'von'],
    fillers: ['dem', 'zum'],
    seasons: [['Frühling', 'Frühjahr'], ['Sommer'], ['Herbst'], ['Winter']],
    century: ['… Jahrhundert', '… Jh.', '… Jhd.', '… Jhdt.'],
    roman: false,
    decade: ['…er', '…er Jahre', '…er-Jahre'],
    ordinal: [],
    age: 'jahr jahre jahren monat monate monaten woche wochen tag tage tagen alt alter'.split(' '),
    ageFillers: 'im von vor und etwa ca ungefähr oder mit'.split(' '),
    unsure: ['unsicher', 'ungewiss'],
    roughly: ['ungefähr', 'circa', 'ca.', 'etwa'],
    print: {
      day: '{d}. {m} {y}',
      month: '{m} {y}',
      year: '{y}',
      season: '{m} {y}',
      century: '{n}. Jahrhundert',
      decade: '{y}er Jahre',
      to: ' – ',
    },
  },
  numbers: {
    about: [
      'etwa …',
      'rund …',
      'ca. …',
      'circa …',
      'zirka …',
      'ungefähr …',
      'um …',
      'schätzungsweise …',
    ],
    least: ['mindestens …', 'mehr als …', 'über …', 'wenigstens …', '… oder mehr'],
    to: ['bis', 'oder'],
    and: ['und'],
    between: ['zwischen … und …', 'von … bis …'],
    scales: {
      3: ['tausend', 'tsd.'],
      6: ['millionen', 'million', 'mio.', 'mio'],
      9: ['milliarden', 'milliarde', 'mrd.', 'mrd'],
      12: ['billionen', 'billion'],
    },
    small: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
    vague:
      'viele mehrere einige dutzende hunderte tausende zahlreiche weitere weniger laut angeblich geschätzt jeweils'.split(
        ' ',
      ),
    multiples:
      'hundert hunderte tausend tausende million millionen milliarde milliarden billion billionen dutzend dutzende prozent pro von mio. mrd. insgesamt gesamt maximal oder und laut bis nach davon'.split(
        ' ',
      ),
  },
  compass: {
    n: ['n', 'nord'],
    e: ['o', 'ost'],
    s: ['s', 'süd'],
    w: ['w', 'west'],
  },
  names,
  none: ['keine', 'keiner', 'keines', 'kein', 'keinen'],
  unknown: ['unbekannt', 'nicht bekannt'],
}
