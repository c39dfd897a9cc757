import { describe, expect, test } from 'vitest'
import { compileTemplates, TemplateError } from '../../src/render/template.ts'

function run(texts: Record<string, string>, data: object = {}): string {
  const map = new Map(
    Object.entries(texts).map(([name, text]) => [
      name,
      { file: `templates/${name}.eta`, text, isOwn: true },
    ]),
  )
  return compileTemplates(map).run('page', data)
}

function fault(texts: Record<string, string>, data: object = {}): TemplateError {
  try {
    run(texts, data)
  } catch (error) {
    if (error instanceof TemplateError) return error
    throw error
  }
  throw new Error('no fault')
}

test('what a template prints is escaped unless it asks otherwise', () => {
  const page = '<%= it.text %> <%~ it.text %>'
  expect(run({ page }, { text: '<b>"' })).toBe('&lt;b&gt;&quot; <b>"')
})

test('templates include one another and share what they see', () => {
  expect(
    run({ page: "a<%~ include('@part', { n: 1 }) %>", part: '<%= it.n %><%= it.m %>' }, { m: 2 }),
  ).toBe('a12')
})

test('a layout holds what a page prints, and what else it gives', () => {
  const page = "<% layout('@frame', { n: 1 }) %>text"
  const frame = '<b><%~ it.body %></b><%= it.n %><%= it.m %>'
  expect(run({ page, frame }, { m: 2 })).toBe('<b>text</b>12')
})

test('a page fills the blocks of its layout; one that it does not fill is empty', () => {
  const page = "<% layout('@frame') %><% block('a', () => { %>x<% }) %>text"
  const frame = "<%~ block('a') %>|<%~ block('b') %>|<%~ it.body %>"
  expect(run({ page, frame })).toBe('x||text')
})

test('a template may print in its code, and keep what it prints', () => {
  const page = "<% output('a'); const b = capture(() => { %>b<% }) %><%= b + b %>"
  expect(run({ page })).toBe('abb')
})

describe('a fault names template, line and expression', () => {
  test('where a value is missing', () => {
    const error = fault({ page: 'one\n<p><%= it.titel %></p>\n' })
    expect(error).toMatchObject({
      template: { file: 'templates/page.eta' },
      line: 2,
      excerpt: '<p><%= it.titel %></p>',
    })
    expect(error.message).toBe('`it.titel` is undefined')
  })

  test('where a raw value is missing', () => {
    expect(fault({ page: '<%~ it.body %>' }).message).toBe('`it.body` is undefined')
  })

  test('where what holds the value is missing', () => {
    const error = fault({ page: 'one\ntwo\n<%= it.page.title %>' })
    expect(error.line).toBe(3)
    expect(error.message).toContain('title')
  })

  test('in an included template, by that template’s name', () => {
    const error = fault({ page: "\n\n<%~ include('@part') %>", part: 'x\n<%= it.no %>' })
    expect(error).toMatchObject({ template: { file: 'templates/part.eta' }, line: 2 })
  })

  test('where the template is not well-formed', () => {
    expect(fault({ page: 'one\n<% if (it.x) {' })).toMatchObject({
      template: { file: 'templates/page.eta' },
      line: 2,
    })
  })

  test('where its JavaScript is not', () => {
    expect(fault({ page: '<% if (it.x { %>' }).template.file).toBe('templates/page.eta')
  })

  test('where an included template does not exist', () => {
    const error = fault({ page: "\n<%~ include('@none') %>" })
    expect(error).toMatchObject({ template: { file: 'templates/page.eta' }, line: 2 })
    expect(error.message).toContain('none')
  })
})
