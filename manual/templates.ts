import type { Generated } from './generated.ts'
import { shapeTable, typeLink } from './shape-table.ts'
import { code } from './table.ts'
import type { TemplateSource } from './template-source.ts'
import { templateSources } from './template-source.ts'
import type { Shape } from './views.ts'

/** The templates that encyclopress ships, out of their texts and the types of what they get. */
export function templateArticles(shapes: ReadonlyMap<string, Shape>): Generated[] {
  const sources = templateSources()
  return sources.map((source) => {
    const { name, includes } = source
    const by = sources.filter((one) => one.includes.includes(name)).map((one) => one.name)
    const view = viewOf(name, shapes)
    const kind = kindOf(source, view)
    return {
      file: `look/${name}.md`,
      title: `${name}.eta`,
      categories: [CATEGORIES[kind]],
      infobox: {
        type: 'template',
        Kind: kind,
        ...(view === null ? {} : { Gets: view.name }),
        ...(includes.length === 0 ? {} : { Includes: fileNames(includes) }),
        ...(by.length === 0 ? {} : { 'Included by': fileNames(by) }),
      },
      sections: new Map([['What it gets', givenTo(source, view, shapes)]]),
    }
  })
}

type Kind = 'page' | 'part' | 'frame' | 'file for machines'

const CATEGORIES: Readonly<Record<Kind, string>> = {
  page: 'Templates of pages',
  part: 'Templates of parts',
  frame: 'Templates of parts',
  'file for machines': 'Templates of files for machines',
}

/** A view names its template by its `kind`. */
function viewOf(name: string, shapes: ReadonlyMap<string, Shape>): Shape | null {
  const isOf = ({ properties }: Shape) =>
    properties.some((one) => one.name === 'kind' && one.type === `"${name}"`)
  return [...shapes.values()].find(isOf) ?? null
}

function kindOf({ name }: TemplateSource, view: Shape | null): Kind {
  if (name === 'layout') return 'frame'
  if (view === null) return 'part'
  return view.properties.some((one) => one.name === 'site') ? 'page' : 'file for machines'
}

function fileNames(names: readonly string[]): string[] {
  return names.map((name) => `${name}.eta`)
}

function givenTo(
  source: TemplateSource,
  view: Shape | null,
  shapes: ReadonlyMap<string, Shape>,
): string {
  if (view !== null) return ofView(kindOf(source, view) === 'page' ? 'page' : 'file', view, shapes)
  const parts = [...source.sees].map(([name, type]) => {
    const shape = shapes.get(type.replace(/\[\]$/u, ''))
    const line = `${code(`it.${name}`)}${meaningOf(type, shapes)}.`
    return shape === undefined || shape.name.endsWith('View') || shape.name === 'PageFrame'
      ? line
      : `${line}\n\n${shapeTable(shape.properties, shapes)}`
  })
  const words =
    'Besides, it sees [what every template sees](../templates.md#what-every-template-sees).'
  return [...parts, parts.length === 0 ? words.replace('Besides, it', 'It') : words].join('\n\n')
}

/** A comment gives a type, or says in words what it is, or nothing. */
function meaningOf(type: string, shapes: ReadonlyMap<string, Shape>): string {
  if (type === '') return ''
  return /^(?:[A-Z]|boolean)/u.test(type) ? ` is ${typeLink(type, shapes)}` : `: ${type}`
}

/** A page has what every page has; its table shows what it has besides. */
function ofView(name: string, view: Shape, shapes: ReadonlyMap<string, Shape>): string {
  const frame = new Set(shapes.get('PageFrame')?.properties.map((one) => one.name))
  const isPage = name === 'page'
  const own = view.properties.filter(({ name }) => name !== 'kind' && !(isPage && frame.has(name)))
  const besides = isPage ? `, and what every page has: ${typeLink('PageFrame', shapes)}` : ''
  return `${code(`it.${name}`)} is ${code(view.name)}${besides}.${own.length === 0 ? '' : `\n\n${shapeTable(own, shapes)}`}`
}
