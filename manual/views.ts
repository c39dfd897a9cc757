import { resolve } from 'node:path'
import type { Checker, Symbol as Named, Type } from 'typescript/unstable/sync'
import { API } from 'typescript/unstable/sync'

const ROOT = resolve(import.meta.dirname, '..')
/** Where what templates get is described. */
const FILES = [
  'view',
  'front-view',
  'category-view',
  'special-view',
  'timeline-view',
  'index-view',
  'paging',
  'site',
]
/** As `typeToString` names the alias that our types have for it. */
const OWN_NAMES = [['RootContent', 'Block']] as const
const NO_TRUNCATION = 1
const IN_ALIAS = 1 << 23
const ALIAS = 1 << 19

/** An interface of what templates get. */
export interface Shape {
  readonly name: string
  /** What its doc comment says; empty where it has none. */
  readonly summary: string
  readonly properties: readonly Property[]
  /** What a name stands for that is no interface, such as one of several shapes; else null. */
  readonly meaning: string | null
}

export interface Property {
  readonly name: string
  /** As TypeScript writes it, without `readonly`: nothing in a template can be written to. */
  readonly type: string
  readonly summary: string
}

/** The interfaces of `src/model/` that pages are described by, by their names, as TypeScript itself reads them. */
export function shapes(): ReadonlyMap<string, Shape> {
  const api = new API({ cwd: ROOT })
  try {
    const snapshot = api.updateSnapshot({ openProject: resolve(ROOT, 'tsconfig.json') })
    const [project] = snapshot.getProjects()
    if (project === undefined) throw new Error('TypeScript finds no project')
    const { checker, program } = project
    const found = FILES.flatMap((file) => {
      const source = program.getSourceFile(resolve(ROOT, `src/model/${file}.ts`))
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
      return module === undefined ? [] : checker.getExportsOfModule(module)
    })
    return new Map(found.map((symbol) => [symbol.name, shapeOf(symbol, checker)]))
  } finally {
    api.close()
  }
}

function shapeOf(symbol: Named, checker: Checker): Shape {
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  const properties = type === undefined ? [] : checker.getPropertiesOfType(type)
  const isAlias = (symbol.flags & ALIAS) !== 0
  return {
    name: symbol.name,
    summary: checker.getDocumentationCommentOfSymbol(symbol).trim(),
    properties: properties.map((property) => ({
      name: property.name,
      type: typeText(checker.getTypeOfSymbol(property), checker),
      summary: checker.getDocumentationCommentOfSymbol(property).trim(),
    })),
    meaning: isAlias ? typeText(type, checker) : null,
  }
}

function typeText(type: Type | undefined, checker: Checker): string {
  if (type === undefined) return 'unknown'
  const text = checker.typeToString(type, undefined, NO_TRUNCATION | IN_ALIAS)
  return OWN_NAMES.reduce(
    (result, [theirs, ours]) => result.replaceAll(theirs, ours),
    text.replaceAll('readonly ', ''),
  )
}
