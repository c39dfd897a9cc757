import { Eta, EtaParseError } from 'eta/core'
import { templateCode } from './template-code.ts'

/** The text of each template by its name, for example `article` for `article.eta`. */
export type TemplateTexts = ReadonlyMap<string, TemplateText>

/** A template's text and the file that a fault in it is reported for. */
export interface TemplateText {
  readonly file: string
  readonly text: string
  /** False where a site replaces a template: a fault there is the site's. */
  readonly isOwn: boolean
}

/** Compiled templates. */
export interface Templates {
  /**
   * Runs a template. Its data are `it`; what it prints is escaped unless it says `<%~ %>`.
   *
   * @throws {TemplateError} names the template, the line and what was undefined.
   */
  readonly run: (name: string, data: object) => string
}

/** A fault in a template: in which, on which line. */
export class TemplateError extends Error {
  readonly template: TemplateText
  readonly line: number
  /** The faulty line. */
  readonly excerpt: string

  constructor(message: string, template: TemplateText, line: number, cause: unknown) {
    super(message, { cause })
    this.name = 'TemplateError'
    this.template = template
    this.line = line
    this.excerpt = template.text.split('\n')[line - 1] ?? ''
  }
}

/**
 * Compiles templates for Eta. They include one another as `@name`; an expression that gives
 * `undefined` or `null` is a fault, since a page that says "undefined" is worse than none.
 *
 * @throws {TemplateError} where a template is not well-formed.
 */
export function compileTemplates(texts: TemplateTexts): Templates {
  const eta = new Eta({
    debug: true,
    plugins: [{ processAST: (ast) => ast.map(demandValue) }],
    // Called by the code that demandValue writes, never by Eta itself.
    escapeFunction: escaped as (value: unknown) => string,
    filterFunction: given as (value: unknown) => string,
  })
  eta.compileToString = templateCode
  const compiled = new Map<string, TemplateFunction>()
  const compile = (name: string): TemplateFunction => {
    const template = texts.get(name)
    if (template === undefined) throw new Error(`no template \`@${name}\``)
    const run = compileOne(eta, template)
    compiled.set(`@${name}`, run)
    return run
  }
  eta.render = (name, data) => {
    const run = compiled.get(name as string) ?? compile((name as string).slice(1))
    return run.call(eta, data)
  }
  const byText = new Map([...texts.values()].map((template) => [template.text, template]))
  eta.RuntimeErr = (error, text, line) => {
    const template = byText.get(text)
    if (error instanceof TemplateError || template === undefined) throw error
    throw new TemplateError(error.message, template, line, error)
  }
  // Ours are well-formed, and compiled when they are called for; a fault in a site's own is told in any case.
  for (const [name, { isOwn }] of texts) if (!isOwn) compile(name)
  return { run: (name, data) => eta.render(`@${name}`, data) }
}

type TemplateFunction = ReturnType<Eta['compile']>

function compileOne(eta: Eta, template: TemplateText): TemplateFunction {
  try {
    return eta.compile(template.text)
  } catch (error) {
    if (!(error instanceof EtaParseError)) throw error
    throw parseError(error, template)
  }
}

type AstObject = string | { t: string; val: string; lineNo?: number }

/** Has each expression printed together with its text, so that a missing value names it. */
function demandValue(node: AstObject): AstObject {
  if (typeof node === 'string' || (node.t !== 'i' && node.t !== 'r')) return node
  const print = node.t === 'i' ? '__escaped' : '__given'
  return { ...node, t: 'r', val: `${print}((${node.val}), ${JSON.stringify(node.val)})` }
}

function given(value: unknown, expression: string): unknown {
  if (value === undefined || value === null) throw new Error(`\`${expression}\` is ${value}`)
  return value
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(value: unknown, expression: string): string {
  const text = String(given(value, expression))
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark) : text
}

/** Eta reports "… at line 3 col 7" for its own syntax, and no place for JavaScript's. */
function parseError(error: Error, template: TemplateText): TemplateError {
  const [message = ''] = error.message.split('\n\n')
  const line = Number(/ at line (\d+) col \d+/u.exec(message)?.[1] ?? 1)
  const detail = message === 'Bad template syntax' ? error.message.split('\n')[2] : null
  const plain = message.replace(/ at line \d+ col \d+:?$/u, '')
  return new TemplateError(detail ? `${plain}: ${detail}` : plain, template, line, error)
}
