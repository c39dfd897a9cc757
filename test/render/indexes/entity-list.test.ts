import { expect, test } from 'vitest'
import { entitiesOf } from '../../../src/render/indexes/entities/entities.ts'
import { siteOf } from '../../support/site.ts'

/** The names that some infoboxes share: name, address, whether there is an article, roles with articles. */
function entities(
  boxes: Readonly<Record<string, string>>,
  front: Readonly<Record<string, string>> = {},
) {
  const texts = Object.entries(boxes).map(([title, lines]) => [
    title,
    `${front[title] ?? ''}Infobox ${lines}\n\nText.`,
  ])
  return entitiesOf(siteOf(Object.fromEntries(texts))).all.map(
    ({ name, address, slug, count, roles }) =>
      [
        `${name} = ${address}${slug === null ? '' : ', article'}, ${count}`,
        ...roles.map(
          ({ label, sheets }) => `${label}: ${sheets.map(({ title }) => title).join(', ')}`,
        ),
      ].join(' | '),
  )
}

test('a name in two infoboxes is an entity, a name in one is not', () => {
  expect(
    entities({
      Raid: 'military conflict\n- Combatant1: France\n- Combatant2: Mali',
      Siege: 'military conflict\n- Combatant1: France\n- Combatant2: Chad',
    }),
  ).toEqual(['France = france, 2 | Belligerents: Raid, Siege'])
})

test('twice in one infobox is one infobox', () => {
  expect(
    entities({ Raid: 'military conflict\n- Combatant1: France\n- Combatant2: France' }),
  ).toEqual([])
})

test('its roles stand in the order of their number, their articles by date, then by title', () => {
  expect(
    entities({
      Age: 'book\n- Author: Ida Voss\n- Published: 1934',
      Bay: 'book\n- Author: Ida Voss\n- Published: 1720',
      Cape: 'book\n- Author: Ida Voss',
      Raid: 'military conflict\n- Commander1: Ida Voss\n- Combatant2: Mali',
    }),
  ).toEqual(['Ida Voss = ida-voss, 4 | Author: Bay, Age, Cape | Commanders and leaders: Raid'])
})

test('what leads to one article is one, whatever the spelling', () => {
  expect(
    entities(
      {
        JNIM: 'organization\n- Formation: 2017',
        Raid: 'military conflict\n- Combatant1: Jamaat\n- Combatant2: Mali',
        Siege: 'military conflict\n- Combatant1: [[JNIM|the group]]\n- Combatant2: JNIM',
      },
      { JNIM: '---\naliases: [Jamaat]\n---\n' },
    ),
  ).toEqual(['JNIM = jnim, article, 2 | Belligerents: Raid, Siege'])
})

test('spellings that differ in apostrophes are one, and the most usual is shown; others are not one', () => {
  expect(
    entities({
      A: "book\n- Author: Ann O'Dell",
      B: 'book\n- Author: Ann O’Dell',
      C: 'book\n- Author: Ann O’Dell',
      D: 'book\n- Author: Ann O. Dell',
    }),
  ).toEqual(['Ann O’Dell = ann-o-dell, 3 | Author: A, B, C'])
})

test('nothing, nobody and the unknown are no entities', () => {
  expect(
    entities({
      Raid: 'military conflict\n- Combatant1: None\n- Combatant2: Unknown',
      Siege: 'military conflict\n- Combatant1: None\n- Combatant2: Unknown',
    }),
  ).toEqual([])
})

test('an article in its own infobox does not count', () => {
  expect(
    entities({
      Niger: 'country\n- Neighbours: Niger, Mali',
      Chad: 'country\n- Neighbours: Niger',
    }),
  ).toEqual([])
})

test('a name whose address an article’s name has gets another', () => {
  expect(
    entities({
      'Ida Voss': 'person\n- Born: 1671',
      A: 'book\n- Author: Ida Voss; Ida-Voss',
      B: 'book\n- Author: Ida Voss; Ida-Voss',
    }).map((line) => line.replace(/-[\da-f]{8},/u, '-HASH,')),
  ).toEqual([
    'Ida Voss = ida-voss, article, 2 | Author: A, B',
    'Ida-Voss = ida-voss-HASH, 2 | Author: A, B',
  ])
})
