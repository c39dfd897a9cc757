import { fr as names } from './names/fr.ts'
import type { LanguageWords } from './words.ts'

/** French. */
export const fr: LanguageWords = {
  dates: {
    circa: ['vers …', 'environ …', 'v. …', 'autour de …'],
    present: [
      'présent',
      'le présent',
      "aujourd'hui",
      'nos jours',
      'maintenant',
      'en cours',
      'à nos jours',
      "à aujourd'hui",
    ],
    before: ['avant …', 'avant le …'],
    after: ['après …', 'après le …'],
    since: ['depuis …', 'depuis le …'],
    until: ["jusqu'en …", "jusqu'au …", "jusqu'à …"],
    bc: ['… av. J.-C.', '… avant J.-C.', '… avant Jésus-Christ', '… av. JC', '… AEC'],
    ad: ['… ap. J.-C.', '… après J.-C.', '… après Jésus-Christ', '… ap. JC'],
    to: ['à', 'au', "jusqu'à", "jusqu'au", "jusqu'en", 'aux'],
    from: ['du', 'de', 'depuis'],
    fillers: ['le', 'de'],
    seasons: [['printemps'], ['été'], ['automne'], ['hiver']],
    century: ['… siècle', '… siècles'],
    roman: true,
    decade: ['années …', 'les années …', 'décennie …'],
    ordinal: ['er'],
    age: 'âgé âgée âge ans an mois semaine semaines jour jours'.split(' '),
    ageFillers: 'à de et il y a environ ou vers'.split(' '),
    unsure: ['incertain', 'incertaine'],
    roughly: ['environ', 'approximatif'],
    print: {
      day: '{d} {m} {y}',
      month: '{m} {y}',
      year: '{y}',
      season: '{m} {y}',
      century: '{n}e siècle',
      decade: 'années {y}',
      to: ' – ',
    },
  },
  numbers: {
    about: ['environ …', 'env. …', 'près de …', 'autour de …', 'à peu près …', 'quelque …'],
    least: ['au moins …', 'plus de …', '… ou plus'],
    to: ['à', 'ou'],
    and: ['et'],
    between: ['entre … et …', 'de … à …'],
    scales: {
      3: ['mille'],
      6: ['millions', 'million', 'millions de', "millions d'", 'million de', "million d'"],
      9: ['milliards', 'milliard', 'milliards de', "milliards d'", 'milliard de', "milliard d'"],
    },
    small: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
    vague:
      'plusieurs dizaines centaines milliers quelques nombreux beaucoup autres moins environ selon chacun chacune'.split(
        ' ',
      ),
    multiples:
      'mille milliers centaines centaine dizaines dizaine douzaine douzaines vingtaine million millions milliard milliards billion billions pour par sur au en ou et dont selon maximum total plus'.split(
        ' ',
      ),
  },
  compass: {
    n: ['n', 'nord'],
    e: ['e', 'est'],
    s: ['s', 'sud'],
    w: ['o', 'ouest'],
  },
  names,
  none: ['aucun', 'aucune', 'aucuns', 'aucunes', 'néant'],
  unknown: ['inconnu', 'inconnue', 'inconnus', 'inconnues'],
}
