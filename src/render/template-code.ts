import type { Eta } from 'eta/core'

/**
 * What a template may call besides `it`, as Eta has it; each is written where a template names it.
 * V8 copies objects of more than a few members five times as fast by `Object.assign` as by `...`.
 */
const HELPERS: Readonly<Record<string, string>> = {
  include: 'const include = (name, data) => this.render(name, Object.assign({}, it, data));',
  layout: 'const layout = (name, data) => { __eta.layout = { name, data } };',
  output: 'const output = (text) => { __eta.res += text };',
  capture: `const capture = (print) => {
  const before = __eta.res;
  __eta.res = '';
  try { print(); return __eta.res } finally { __eta.res = before }
};`,
  block: `const block = (name, print) => {
  if (!__eta.layout) return it.__blocks?.[name] ?? (print ? capture(print) : '');
  if (print) __eta.blocks = { ...__eta.blocks, [name]: capture(print) };
  return '';
};`,
}

const IN_LAYOUT = `if (__eta.layout) {
  const { name, data } = __eta.layout;
  const own = { body: __eta.res, ...data, __blocks: __eta.blocks };
  return this.render(name, Object.assign({}, it, own));
}`

/**
 * The body of the function that runs a template, to stand in for Eta's `compileToString`. Eta makes
 * eleven helpers anew at every run, for a link within a sentence as for a page; here are only those that
 * the template names. A fault goes to Eta's `RuntimeErr`, with the template's text and the line.
 */
export function templateCode(this: Eta, text: string): string {
  const isNamed = (name: string) =>
    text.includes(name) || (name === 'capture' && text.includes('block'))
  return `const __escaped = this.config.escapeFunction;
const __given = this.config.filterFunction;
const __eta = { res: '', line: 1, layout: null, blocks: null };
${Object.keys(HELPERS)
  .filter(isNamed)
  .map((name) => HELPERS[name])
  .join('\n')}
try {
${this.compileBody(this.parse(text))}
${isNamed('layout') ? IN_LAYOUT : ''}
} catch (error) { this.RuntimeErr(error, ${JSON.stringify(text)}, __eta.line, '') }
return __eta.res;`
}
