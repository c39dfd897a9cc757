import { customProperties } from './custom-properties.ts'
import { ruleTable } from './faults.ts'
import type { Generated } from './generated.ts'
import { templateTable } from './template-table.ts'
import { typeTable } from './types.ts'

const TYPES = 'Each type has an article with its rows and keys, and with what each key may say.'

/** Articles of which the code knows one list. */
export function overviews(): Generated[] {
  return [
    {
      ...of('facts.md', 'Facts: the values of an infobox'),
      sections: new Map([['Types and their keys', `${TYPES}\n\n${typeTable()}`]]),
    },
    {
      ...of('templates.md', 'Templates'),
      sections: new Map([['All templates', templateTable()]]),
    },
    {
      ...of('guide/look.md', 'Changing the look'),
      sections: new Map([['Custom properties', customProperties()]]),
    },
    { ...of('rules.md', 'Rules'), sections: new Map([['All rules', ruleTable()]]) },
  ]
}

function of(file: string, title: string): Omit<Generated, 'sections'> {
  return { file, title, categories: ['Reference'], infobox: null }
}
