import { es as names } from './names/es.ts'
import type { LanguageWords } from './words.ts'

/** Spanish. */
export const es: LanguageWords = {
  dates: {
    circa: ['hacia …', 'c. …', 'ca. …', 'circa …', 'alrededor de …', 'en torno a …', 'aprox. …'],
    present: [
      'actualidad',
      'la actualidad',
      'presente',
      'el presente',
      'hoy',
      'en curso',
      'la fecha',
    ],
    before: ['antes de …', 'antes del …'],
    after: ['después de …', 'después del …'],
    since: ['desde …', 'desde el …'],
    until: ['hasta …', 'hasta el …'],
    bc: ['… a. C.', '… a.C.', '… a. de C.', '… antes de Cristo', '… AEC', '… a. e. c.'],
    ad: ['… d. C.', '… d.C.', '… d. de C.', '… después de Cristo', '… e. c.'],
    to: ['a', 'al', 'hasta'],
    from: ['del', 'de', 'desde'],
    fillers: ['de', 'del', 'el', 'los'],
    seasons: [['primavera'], ['verano'], ['otoño'], ['invierno']],
    century: ['siglo …', 'siglos …', 's. …'],
    roman: true,
    decade: ['años …', 'década de …', 'década de los …', 'decenio de …'],
    ordinal: ['º', '°'],
    age: 'años año edad meses mes semanas semana días día'.split(' '),
    ageFillers: 'de a los y hace unos aproximadamente o con'.split(' '),
    unsure: ['incierto', 'incierta'],
    roughly: ['aprox.', 'aproximado', 'aproximadamente'],
    print: {
      day: '{d} de {m} de {y}',
      month: '{m} de {y}',
      year: '{y}',
      season: '{m} de {y}',
      century: 'siglo {n}',
      decade: 'años {y}',
      to: ' – ',
    },
  },
  numbers: {
    about: [
      'unos …',
      'unas …',
      'alrededor de …',
      'aproximadamente …',
      'aprox. …',
      'cerca de …',
      'en torno a …',
      'c. …',
    ],
    least: ['al menos …', 'más de …', 'por lo menos …', '… o más'],
    to: ['a', 'o'],
    and: ['y', 'e'],
    between: ['entre … y …', 'de … a …'],
    scales: {
      3: ['mil'],
      6: ['millones', 'millón', 'millones de', 'millón de'],
      9: ['mil millones', 'mil millones de'],
      12: ['billones', 'billón', 'billones de', 'billón de'],
    },
    small: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
    vague:
      'varios varias muchos muchas decenas cientos miles otros numerosos menos según cada aproximadamente'.split(
        ' ',
      ),
    multiples:
      'mil miles cientos centenares centenar decenas decena docena docenas millón millones millardo millardos billón billones por de en o y según total como'.split(
        ' ',
      ),
  },
  compass: {
    n: ['n', 'norte'],
    e: ['e', 'este'],
    s: ['s', 'sur'],
    w: ['o', 'oeste'],
  },
  names,
  none: ['ninguno', 'ninguna', 'ningunos', 'ningunas'],
  unknown: ['desconocido', 'desconocida', 'desconocidos', 'desconocidas'],
}
