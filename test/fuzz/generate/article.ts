import fc from 'fast-check'
import { SCHEMAS } from '../../../src/facts/schemas/all.ts'
import { hostileYaml } from '../../parse/hostile-yaml.ts'
import { body, line } from './text.ts'

const TYPES = ['', '', ...SCHEMAS.map(({ type }) => type), 'cheese', 'Military  Conflict', ':']
const KEYS = [
  ...SCHEMAS.flatMap(({ fields }) => fields.map(({ key }) => key)),
  ...[
    'Date',
    'Place',
    'Combatant1',
    'Combatant2',
    'Combatant1a',
    'Casualties1',
    'Image',
    'Caption',
    'Population',
  ],
  ...[
    'area_km2',
    'coordinates',
    'Born',
    'Died',
    'Key',
    '__proto__',
    'Combattant1',
    'Combatant0',
    '2017',
    'الاسم',
  ],
]

const indented = fc
  .tuple(fc.constantFrom('  ', '\t', '  - ', '    - '), line)
  .map((parts) => parts.join(''))

const field = fc
  .tuple(
    fc.constantFrom('- ', '- ', '- ', '* ', '-', '• ', ' - '),
    fc.oneof(fc.constantFrom(...KEYS), line),
    fc.constantFrom(': ', ': ', ': ', ':', ' ', '：', ' : '),
    fc.oneof(line, fc.constant('')),
    fc.array(indented, { maxLength: 2 }),
  )
  .map(([mark, key, colon, value, more]) => [mark + key + colon + value, ...more].join('\n'))

const infobox = fc
  .tuple(
    fc.constantFrom('Infobox ', 'Infobox', 'infobox: '),
    fc.constantFrom(...TYPES),
    fc.array(field, { minLength: 1, maxLength: 6 }),
  )
  .map(([word, type, fields]) => `${word}${type}\n${fields.join('\n')}\n\n`)

const scalar = line.map((text) => JSON.stringify(text))
const list = fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`)
const entry = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'description', 'license', 'source', 'hatnote'), scalar),
  fc.tuple(fc.constantFrom('aliases', 'categories', 'hatnote', 'autolink-except'), list),
  fc.tuple(
    fc.constantFrom('language'),
    fc.constantFrom('en', 'de', 'ar', 'zh-Hant', 'ru', 'xx', 'en-', ''),
  ),
  fc.tuple(
    fc.constantFrom('updated'),
    fc.constantFrom('2026-07-05', '0000-00-00', '9999-12-31', 'x'),
  ),
  fc.tuple(
    fc.constantFrom('draft', 'autolink', 'type'),
    fc.constantFrom('true', 'off', 'section', 'disambiguation'),
  ),
  fc.tuple(
    fc.constant('infobox'),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), scalar), { maxLength: 4 })
      .map((pairs) => pairs.map(([key, value]) => `\n  ${key}: ${value}`).join('')),
  ),
)
const tame = fc
  .uniqueArray(entry, { selector: ([key]) => key, maxLength: 4 })
  .map((entries) => entries.map(([key, value]) => `${key}: ${value}`).join('\n'))

const frontMatter = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: tame.map((yaml) => `---\n${yaml}\n---\n`) },
  { weight: 1, arbitrary: hostileYaml.map((yaml) => `---\n${yaml}\n---\n`) },
)

const title = fc.oneof(fc.constantFrom('Alpha', 'Beta', 'Gamma (river)', 'Category:A b'), line)
const head = title.map((words) => `= ${words} =\n\n`)

/** An article in plain format. */
export const plain = fc
  .tuple(frontMatter, head, fc.oneof(fc.constant(''), infobox), body)
  .map((parts) => parts.join(''))

/** An article in Markdown. */
export const markdown = fc
  .tuple(
    frontMatter,
    fc.oneof(
      fc.constant(''),
      title.map((words) => `# ${words}\n\n`),
    ),
    body,
  )
  .map((parts) => parts.join(''))
