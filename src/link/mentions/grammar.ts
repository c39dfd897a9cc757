import { functionWords } from './function-words.ts'

/** What must be known of a language to tell whether a name stands by itself. */
export interface Grammar {
  /** Nouns have capitals, so that a capital in front says nothing: German. */
  readonly hasCapitalNouns: boolean
  readonly functionWords: ReadonlySet<string>
  /** Words with a capital that stand in front of names and belong to none: titles, months, days. */
  readonly freeWords: ReadonlySet<string>
  /** Nouns in front of a name that tell what it is, in a language whose nouns have capitals: `Stadt`. */
  readonly appositions: ReadonlySet<string>
  /** `of`: joins what stands in front to a longer name. */
  readonly genitives: ReadonlySet<string>
  /** Nouns that a genitive joins without making a name: `President of Mali`, `Most of Mali`. */
  readonly freeNouns: ReadonlySet<string>
  /** A small word between a joiner and a determiner is a verb: `to lead the way`. */
  readonly joiners: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Behind these it is one, too: `they lead`. */
  readonly subjects: ReadonlySet<string>
  /** `a Mercury` is not the planet: words that make a proper name one of many. */
  readonly indefinites: ReadonlySet<string>
  /** Kinds of things that bear the names of others: `the crater Tycho`, `the film Dune`. */
  readonly kinds: ReadonlySet<string>
  /** Nouns that end the name of an institution: `the Cowes and Newport Railway`. */
  readonly institutions: ReadonlySet<string>
  /** Kinds of places and offices that `of` joins to a name of their own: `the city of Darwin`. */
  readonly kindsOf: ReadonlySet<string>
  /** Nouns that are verbs behind `to`: `to lead`. */
  readonly verbs: ReadonlySet<string>
  /** Generic words that make a longer name with what follows: `golfo de Guinea`, `مطار طنجة`. */
  readonly generics: ReadonlySet<string>
}

/** Joins names in any language of Latin letters: `Leonardo da Vinci`, `Simone de Beauvoir`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'da das de del della der di do dos du d van von zu zum zur af av bin ibn bint ben ter ten y'.split(
    ' ',
  ),
)

/** Prefixes that a hyphen joins to any name. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'anti non post pre pro ex trans inter intra mid pan neo cross then former'.split(' '),
)

/** Words with an apostrophe that a vowel has cut short, in French, Italian and Catalan. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'l d qu s n j c m t jusqu lorsqu puisqu quoiqu dell nell all dall sull coll un quest quell'.split(
    ' ',
  ),
)

const TITLES = `President Vice-President King Queen Emperor Empress Tsar Kaiser Prince Princess Duke Duchess Count
  Countess Baron Earl Lord Lady Sir Dame Pope Cardinal Archbishop Bishop Father Sister Brother Rabbi Imam Sheikh
  Sultan Emir Caliph Shah Khan Chancellor Minister Premier Governor Mayor Senator Congressman Ambassador Secretary
  General Colonel Major Captain Lieutenant Sergeant Admiral Commander Marshal Commodore Professor Doctor Dr Mr Mrs
  Ms Miss Judge Justice Inspector Detective Coach Chairman Director Queen-Consort
  Président Roi Reine Empereur Pape Monsieur Madame Général Colonel Maréchal
  Präsident König Königin Kaiser Papst Herr Frau General Bundeskanzler Kanzlerin
  Presidente Rey Reina Emperador Papa General Don Doña`

const FREE_NOUNS: Readonly<Record<string, string>> = {
  en: `President Presidents King Kings Queen Queens Emperor Sultan Emir Shah Sultans Prince Princes Duke Dukes Count
    Bishop Archbishop Government Parliament Army Governor Mayor Minister Ambassador Citizens People Peoples Most
    Much Many Some Parts Part All None Half Both Several Few Each One Two Three Four Five North South East West
    Outside Instead Because Regardless Residents Inhabitants Members Supporters Forces Soldiers Troops Leaders
    Followers Students Works Versions Copies Editions Editors Readers Descriptions Accounts Histories Maps Traders
    Areas Regions Ports Cities Towns Villages Rivers Neighbours Neighbors Ahead Use Uses Study Studies Knowledge
    Types Kinds Forms Deposits Sources Production Control Possession Discovery Development`,
  fr: 'Président Roi Reine Empereur Gouvernement Plusieurs Beaucoup Certains Habitants Nord Sud Est Ouest',
  es: 'Presidente Rey Reina Emperador Gobierno Muchos Algunos Habitantes Norte Sur Este Oeste',
}

const GENITIVES: Readonly<Record<string, string>> = {
  en: 'of',
  fr: 'de du des d',
  es: 'de del',
  de: 'von vom',
}

const GERMAN_APPOSITIONS = `Stadt Hauptstadt Region Republik Insel Land Staat Dorf Gemeinde Ort Provinz Kanton
  Fürstentum Königreich Kaiserreich Herzogtum Grafschaft Bundesland Bezirk Planet Mond Fluss Berg See Hafen
  Dichter Dichterin Maler Malerin Komponist Komponistin Physiker Chemiker Astronom Mathematiker Philosoph
  Schriftsteller Schriftstellerin Präsident Autor Forscher Reisende Reisender Raum Stadtstaat Gruppe Partei
  Namen Name Wort Begriff Jahr Jahrhundert`

const KINDS: Readonly<Record<string, string>> = {
  en: `airline airport album app asteroid band bar battleship boat book bookshop brand browser café cafe car cat
    cinema club comedy comet comic company corporation crater cruiser destroyer engine episode film
    firm food fowl frigate game group hotel journal label locomotive lunar magazine mall market metal mission
    motel movie musical newspaper novel opera painting poem programme program pub publisher racehorse
    restaurant rocket satellite school series single software song spacecraft spaceship station
    statue store street submarine symphony telescope theatre theater trademark truck video warship website
    yacht`,
  fr: `album astéroïde bateau café chanson compagnie cratère entreprise film gare groupe hôtel journal livre magazine
    marque métro navire opéra pièce poème restaurant revue roman rue série société station tableau télescope théâtre`,
  de: `Asteroid Band Buch Café Film Firma Gasthaus Gemälde Hotel Krater Lied Marke Oper Roman Satellit Schiff Song
    Sonde Teleskop Zeitschrift Zeitung`,
  es: `álbum asteroide automóvil banda barco café calle canción compañía cráter cuadro empresa estación hotel libro marca
    novela obra ópera película periódico poema restaurante revista satélite sonda telescopio`,
}

const KINDS_OF: Readonly<Record<string, string>> = {
  en: `abbey archdiocese bishop bishopric canton cathedral city county diocese duchy duke earl island isle
    principality province town university village`,
}

const INSTITUTIONS: Readonly<Record<string, string>> = {
  en: `Academy Act Affair Agency Agreement Airport Archive Archives Army Arsenal Association Authority Bank Basilica Battalion
    Bay Board Bridge Brigade Brothers Bureau Campaign Canal Castle Cathedral Centre Center Chamber Church Circuit Club Co
    College Commission Committee Company Conference Congress Corporation Council Court Declaration District Division
    Empire Estuary Exchange Expedition Factory Falls Federation Festival Foundation Front Gallery Gazette Gardens Group Guild Hall
    Herald Highway Hospital Hotel House Infantry Institute Institution Island Islands Isle Journal Kingdom Laboratory Lake
    League Library Line Lines Mail Market Memorial Mill Mills Mine Ministry Mission Monastery Monument Mosque Motorway Mountains
    Movement Museum News Observatory Office Orchestra Order Organisation Organization Palace Park Partnership Party
    Pass Patrol Pier Plateau Post Prize Programme Protocol Province Quarter Question Railroad Railway Railways Range Reef
    Regiment Region Republic Review Road Route School Sea Service Society Sons Squadron Station Straits Strait Street Studio Survey
    Sultanate Temple Theatre Times Tower Treaty Trust Tunnel Union University Valley Viaduct War Works Yard Gulf Battle Siege
    Bishop Archbishop Duke Duchess Earl Count Lord Lady Mount Bank Isle Isles Feast Order Knights Sea Cape Port Fort`,
}

const VERBS: Readonly<Record<string, string>> = {
  en: `act age anchor attack bank bear bridge brush bus camp coach coin colour cook crane crown dance dream drill drink
    drum duck face farm fight film fire fish flag flood fly forge found glass graft guard guide hammer hunt iron judge
    lead light mail map march mask match milk mill mine mirror mould note oil order paint paper park peak picture pilot
    plant play plough poison post print race raft rail rain record rest ring rock rule sail salt sand saw seal
    shell ship shoe show signal skate slave smoke snow soap song spring stage star steam steel stone storm
    stream study sun swallow tailor tax telegraph telephone test till trade train trap vote wall watch water
    weather whale wheel wind wire witness work wound x-ray`,
}

const GENERICS: Readonly<Record<string, string>> = {
  fr: 'golfe mer baie lac île îles cap détroit fleuve canal mont monts cochon pintade',
  es: 'golfo mar bahía río lago cabo isla islas estrecho canal monte sierra gallina',
  ar: 'مطار جامعة شارع نادي مستشفى بنك ملعب قصر بحر خليج جبل نهر بحيرة جزيرة معركة معاهدة اتفاقية مؤتمر سد ميناء فندق مدرسة',
}

const INDEFINITES: Readonly<Record<string, string>> = {
  en: 'a an another every each any no some',
  fr: 'un une chaque aucun aucune',
  es: 'un una cada ningún ninguna',
  de: 'ein eine einen einem einer eines mancher manche manchen jeder jede jeden kein keine keinen',
}

/** The grammar of a language, as far as it is known here; other languages get what is common to all. */
export function grammarOf(language: string): Grammar {
  const [base = ''] = language.split('-')
  return {
    hasCapitalNouns: base === 'de' || base === 'lb',
    functionWords: functionWords(language),
    freeWords: new Set([...split(TITLES), ...calendarWords(language)]),
    appositions: new Set(split(base === 'de' ? GERMAN_APPOSITIONS : '')),
    genitives: new Set(split(GENITIVES[base] ?? '')),
    freeNouns: new Set(split(FREE_NOUNS[base] ?? '')),
    indefinites: new Set(split(INDEFINITES[base] ?? '')),
    kinds: new Set(split(KINDS[base] ?? '')),
    institutions: new Set(split(INSTITUTIONS[base] ?? '')),
    kindsOf: new Set(split(KINDS_OF[base] ?? '')),
    verbs: new Set(split(VERBS[base] ?? '')),
    generics: new Set(split(GENERICS[base] ?? '')),
    joiners: new Set(split(base === 'en' ? 'to and or' : '')),
    determiners: new Set(split(base === 'en' ? 'the a an his her its their him them us it' : '')),
    subjects: new Set(
      split(
        base === 'en'
          ? 'i you he she it we they who would will can could may might must shall should cannot not did does do'
          : '',
      ),
    ),
  }
}

function split(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '')
}

/** The months and days of a language, as `Intl` writes them. */
function calendarWords(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // January 1, 2024 was a Monday.
  return [
    ...Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2024, at, 15))),
    ...Array.from({ length: 7 }, (_, at) => day.format(Date.UTC(2024, 0, 1 + at))),
  ]
}
