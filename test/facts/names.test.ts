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
