import { describe } from 'vitest'
import { readings } from './support.ts'

describe('names in the templates of Wikipedia', () => {
  readings(
    'en',
    { value: 'entities' },
    `
    {{flag|France}} → France
    {{flagicon|France}} France → France
    {{flag|France}}; {{flag|Mali}} → France | Mali
    {{ubl|France|Mali}} → France | Mali
    {{unbulleted list|{{flag|France}}|Mali}} → France | Mali
    {{hlist|class=inline|France|Mali}} → France | Mali
    {{nowrap|Ansar Dine}} → Ansar Dine
    {{unknown|France}} → text
    {{flag|France → text
    France<br>Mali → text
    `,
  )
  readings('en', { value: 'place' }, 'Paris, {{flag|France}} → Paris < France')
  readings('en', { value: 'place' }, '{{flagicon|France}} Paris, France → Paris < France')
})

describe('none and unknown', () => {
  readings('en', { value: 'date' }, 'Unknown → unknown')
  readings('fr', { value: 'place' }, 'Inconnu → unknown')
  readings('de', { value: 'date' }, 'unbekannt → unknown')
  readings('es', { value: 'entities' }, 'ninguno → none')
  readings('ar', { value: 'entities' }, 'غير معروف → unknown')
  readings('zh', { value: 'entities' }, '不详 → unknown')
  readings('en', { value: 'entities' }, 'Inconnu → Inconnu')
})

describe('one name or two', () => {
  readings(
    'en',
    { value: 'entities' },
    `
    France; Mali → France | Mali
    Bosnia and Herzegovina → Bosnia and Herzegovina
    Movement for Oneness and Jihad in West Africa → Movement for Oneness and Jihad in West Africa
    Battle of Lexington and Concord → Battle of Lexington and Concord
    Martin Luther King, Jr. → Martin Luther King, Jr.
    9th Division → 9th Division
    U.S. Army → U.S. Army
    Ministry of Defence, France; Mali → Ministry of Defence, France | Mali

    France, Mali → text
    France and Mali → text
    France; Mali and Chad → text
    France or Mali → text
    Niger/Mali → text
    Mali et Niger → text
    N/A → text
    `,
  )
  readings('en', { value: 'entities', commas: true }, 'France, Mali → France | Mali')
  readings('en', { value: 'entities', commas: true }, 'France, Mali and Chad → text')
  readings('zh', { value: 'entities' }, '法国和马里 → text')
})

describe('descriptions are no names', () => {
  for (const text of [
    'Supported by France',
    'Led by Iyad Ag Ghaly',
    'Various groups',
    'Disputed',
    'No one',
    'TBA',
    'Himself',
    '3 daughters',
    'John Smith †',
    'He fell early.',
  ])
    readings('en', { value: 'entities' }, `${text} → text`)
  for (const text of [
    'North of Gao',
    'In the desert',
    'At sea',
    '10 km from Gao, Mali',
    'Now Istanbul, Turkey',
    'Paris or London',
    'Niger and Mali',
    'Somewhere in Mali',
    'Worldwide',
    'Niger–Mali border',
  ])
    readings('en', { value: 'place' }, `${text} → text`)
  readings('en', { value: 'place' }, 'Northern Mali → Northern Mali')
  readings('en', { value: 'place' }, '10 Downing Street, London → 10 Downing Street < London')
  readings('en', { value: 'place' }, 'Washington, D.C., U.S. → Washington < D.C. < U.S.')
})

describe('flags, remarks and roles', () => {
  readings(
    'en',
    { value: 'entities' },
    `
    🇳🇪 Niger → Niger
    🇫🇷 France; 🇲🇱 Mali → France | Mali
    🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland → Scotland
    No Doubt → No Doubt
    50 Cent → 50 Cent
    Office of the Prime Minister → Office of the Prime Minister
    University of California at Berkeley → University of California at Berkeley
    Gone with the Wind → Gone with the Wind
    Horatio Nelson, 1st Viscount Nelson; Cuthbert Collingwood → text

    🇫🇷 France 🇲🇱 Mali → text
    ?Testudines → text
    Leonardo da Vinci 😀 → text
    Office established → text
    Traditionally Homer → text
    Attributed to Imhotep → text
    Gothic with Baroque additions → text
    Members elected by council → text
    Jane Doe as mayor → text
    Jane Doe, CEO; John Roe → text
    Jane Doe, President; John Roe → text
    Jane Doe – mayor → text
    Jane Doe 1999–2005; John Roe → text
    No one → text
    France¹ → text
    Independent → text
    de facto rulers → text
    `,
  )
})

describe('and, or and other words between two names', () => {
  readings(
    'en',
    { value: 'entities' },
    `
    Johnson & Johnson → Johnson & Johnson
    Harper & Brothers → Harper & Brothers
    United Nations Economic and Social Council → United Nations Economic and Social Council
    Food and Agriculture Organization → Food and Agriculture Organization
    Trinidad & Tobago → Trinidad & Tobago
    Guinea-Bissau → Guinea-Bissau

    Joel and Ethan Coen → text
    Larry Page & Sergey Brin → text
    Procter & Gamble → text
    France & Mali → text
    France + Mali → text
    Niger–Mali → text
    Battle of Gao and Battle of Kidal → text
    France, Mali; Chad → text
    France as well as Mali → text
    `,
  )
  const firms = { value: 'entities', firms: true } as const
  readings('en', firms, 'Procter & Gamble → Procter & Gamble')
  readings('en', firms, 'Larry Page & Sergey Brin → text')
  readings('en', firms, 'France & Mali → text')
  const commas = { value: 'entities', commas: true } as const
  readings(
    'en',
    commas,
    `
    Inn, Drava, Tisza → Inn | Drava | Tisza
    Belgium, the Netherlands → Belgium | the Netherlands
    Zendaya; Tom Hanks → Zendaya | Tom Hanks

    Tyler, the Creator → text
    Tyler, the Creator; Zendaya → text
    Tom Hanks as Forrest Gump, Robin Wright as Jenny → text
    `,
  )
})

describe('people and bodies have no common words in their names', () => {
  const people = { value: 'entities', proper: true } as const
  readings('en', people, 'Collective leadership → text')
  readings('en', people, 'Ursula von der Leyen → Ursula von der Leyen')
  readings('en', people, 'Charles the Bald → Charles the Bald')
  readings('en', people, 'Unmarried partner Jane Roe → text')
  readings('en', people, 'Settlers from Greece → text')
  readings('en', people, 'Veterans of the Spanish Civil War → text')
  readings('fr', people, 'Parti socialiste → Parti socialiste')
  readings('en', { value: 'entities' }, 'Social democracy → Social democracy')
})

describe('places side by side are no place', () => {
  readings(
    'en',
    { value: 'place' },
    `
    Atlanta, Georgia, U.S. → Atlanta < Georgia < U.S.
    Mobile, Alabama → Mobile < Alabama
    Tbilisi, Georgia → Tbilisi < Georgia
    Tbilisi, Georgia, Soviet Union → Tbilisi < Georgia < Soviet Union
    Lebanon, Pennsylvania, U.S. → Lebanon < Pennsylvania < U.S.
    Luxembourg, Luxembourg → Luxembourg < Luxembourg
    San Juan, Puerto Rico, United States → San Juan < Puerto Rico < United States
    Paris, France, Europe → Paris < France < Europe
    760 United Nations Plaza, New York City → 760 United Nations Plaza < New York City
    5th arrondissement, Paris → 5th arrondissement < Paris
    Montmartre, Paris, France → Montmartre < Paris < France
    Bosnia & Herzegovina → Bosnia & Herzegovina

    France, Mali → text
    Burundi, Rwanda, Uganda → text
    Gao, Mali, Niamey, Niger → text
    London, Paris → text
    Europe, Asia → text
    Gao, Kidal, Ménaka, Timbuktu, Mopti, Ségou, Sikasso → text
    Congo, Democratic Republic of the → text
    Korea, South → text
    Mobile → text
    101 Reykjavík, Iceland → text
    Gao & Kidal → text
    Gao – Kidal → text
    `,
  )
  readings('fr', { value: 'place' }, 'Allemagne, Suisse → text')
  readings(
    'en',
    { value: 'place', banks: true },
    `
    Le Havre, Honfleur, France → text
    Le Havre, Normandy Region, France → Le Havre < Normandy Region < France
    Nantes, Loire-Atlantique, France → Nantes < Loire-Atlantique < France
    Rotterdam, Netherlands → Rotterdam < Netherlands
    `,
  )
})

describe('descriptions of places, in all languages', () => {
  readings(
    'en',
    { value: 'place' },
    `
    Midal valley, Tahoua region → Midal valley < Tahoua region

    Museum storage → text
    Spanning the Golden Gate → text
    Outskirts of Kidal, Mali → text
    12 km upstream of Agadez → text
    Desert south of Gao → text
    Five miles from Gao → text
    Ashes scattered at an undisclosed location → text
    Chernobyl nuclear power plant, Ukraine → Chernobyl nuclear power plant < Ukraine
    Kingston upon Thames, England → Kingston upon Thames < England
    Most, Czech Republic → Most < Czech Republic
    In Salah, Algeria → text
    `,
  )
  readings(
    'fr',
    { value: 'place' },
    `
    Domrémy, duché de Bar, royaume de France → Domrémy < duché de Bar < royaume de France
    près de Midal → text
    à Gao → text
    `,
  )
  readings('de', { value: 'place' }, 'Nahe Midal → text')
  readings('de', { value: 'place' }, 'Unter den Linden, Berlin → Unter den Linden < Berlin')
  readings(
    'es',
    { value: 'place' },
    'Guadalajara, estado de Jalisco → Guadalajara < estado de Jalisco',
  )
  readings('es', { value: 'place' }, 'Cerca de Madrid → text')
  readings('ar', { value: 'place' }, 'بالقرب من ميدال → text')
  readings('zh', { value: 'place' }, '米达尔附近 → text')
})
