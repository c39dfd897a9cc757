import type { Generated } from './generated.ts'
import { isDescribed, namesIn, shapeTable } from './shape-table.ts'
import type { Shape } from './views.ts'

/** What several templates get: the interfaces that views have in common, out of their types. */
export function shapesArticle(shapes: ReadonlyMap<string, Shape>): Generated {
  const wanted = reached(shapes)
  const body = [...shapes.values()]
    .filter((shape) => wanted.has(shape.name) && isDescribed(shape))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((shape) => sectionOf(shape, shapes))
  return {
    file: 'look/views.md',
    title: 'Data of templates',
    categories: ['Templates'],
    infobox: null,
    sections: new Map([['Interfaces', body.join('\n\n')]]),
  }
}

/** All that views of pages and files lead to, and what pages have in common. */
function reached(shapes: ReadonlyMap<string, Shape>): ReadonlySet<string> {
  const views = [...shapes.values()].filter((shape) => !isDescribed(shape))
  const found = new Set([...views.flatMap(namesOf), 'PageFrame', 'HeadView'])
  for (const name of found) for (const one of namesOf(shapes.get(name))) found.add(one)
  return found
}

/** The names that stand in what an interface is made of. */
function namesOf(shape: Shape | undefined): string[] {
  if (shape === undefined || shape.name === 'ArticleData') return []
  return [shape.meaning ?? '', ...shape.properties.map(({ type }) => type)].flatMap(namesIn)
}

function sectionOf(shape: Shape, shapes: ReadonlyMap<string, Shape>): string {
  const { name, summary, properties, meaning } = shape
  const text = summary.replaceAll(/\s+/gu, ' ')
  const parts =
    meaning === null
      ? shapeTable(properties, shapes)
      : `\`\`\`ts\n${meaning.replaceAll(' | {', '\n| {')}\n\`\`\``
  return [`### ${name}`, ...(text === '' ? [] : [text]), parts].join('\n\n')
}
