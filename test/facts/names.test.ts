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
