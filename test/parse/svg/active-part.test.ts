import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { activePartOf } from '../../../src/parse/svg/active-part.ts'

const ROOT = join(import.meta.dirname, '../../..')
const of = (text: string, encoding: BufferEncoding = 'utf8') =>
  activePartOf(Buffer.from(text, encoding))
const inSvg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`

describe('an SVG file that could run something says what', () => {
  test.each([
    ['<script>x()</script>', 'an element `script`'],
    ['<script href="data:text/javascript,x()"/>', 'an element `script`'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>', 'an element `script`'],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>', 'an element `script`'],
    ['<foreignObject><iframe srcdoc="x"/></foreignObject>', 'an element `iframe`'],
    ['<g><path onclick="x()"/></g>', 'the handler `onclick`'],
    ["<g a='>' onload = 'x()'/>", 'the handler `onload`'],
    ['<!-- <g> --><g onload="x()"/>', 'the handler `onload`'],
    ['<!-->--><g onload="x()"/>', 'the handler `onload`'],
    ['<![CDATA[ <!-- ]]><g onload="x()"/><!-- -->', 'the handler `onload`'],
    ['<?a <!-- ?><g onload="x()"/>', 'the handler `onload`'],
    ['<a xlink:href="javascript:x()"/>', 'an address that is a script'],
    ['<a href=" java&#10;script&#x3a;x()"/>', 'an address that is a script'],
    ['<a href="&#0000106;avascript:x()"/>', 'an address that is a script'],
    ['<a><set attributeName="href" to="JavaScript:x()"/></a>', 'an address that is a script'],
    ['<a href="&x;"/>', 'an entity of its own'],
  ])('%s', (inner, part) => {
    expect(of(inSvg(inner))).toBe(part)
  })

  test.each([
    ['<?xml-stylesheet type="text/xsl" href="#a"?><svg/>', 'a stylesheet beside it'],
    ['<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x()">]><svg/>', 'a document type of its own'],
    ['<!DOCTYPE svg [<!ENTITY a "&#60;script>">]><svg>&a;</svg>', 'a document type of its own'],
    ['<!DOCTYPE svg [<!ENTITY a SYSTEM "b">]><svg>&a;</svg>', 'a document type of its own'],
    ['<!DOCTYPE svg [<!ENTITY % a "b"> %a;]><svg/>', 'a document type of its own'],
    ['<?xml version="1.0" encoding="UTF-7"?><svg/>', 'an encoding other than UTF-8'],
    ['<?xml version="1.0" encoding="ISO-2022-JP"?><svg/>', 'an encoding other than UTF-8'],
    ['<svg onload="x()">', 'the handler `onload`'],
    ['<svg onload="x()"', 'the handler `onload`'],
  ])('%s', (text, part) => {
    expect(of(text)).toBe(part)
  })

  test('where its bytes are not ASCII’s', () => {
    expect(of('\ufeff<svg onload="x()"/>', 'utf16le')).toBe('an encoding other than UTF-8')
  })
})

describe('one that only draws is left alone', () => {
  test.each([
    inSvg('<text>on load = "x" javascript: &lt;script&gt;</text>'),
    inSvg('<!-- <script>x()</script> --><style>a { fill: red }</style>'),
    inSvg('<style><![CDATA[ a > b { fill: url(#on) } ]]></style>'),
    inSvg('<a href="https://example.org/?a=1&amp;b=2"><path d="M0 0" style="fill:none"/></a>'),
    inSvg('<image xlink:href="data:image/png;base64,AAAA"/><use href="#a"/>'),
    inSvg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Words</p></foreignObject>'),
    inSvg('<sodipodi:namedview inkscape:label="On"/>', ' xmlns:sodipodi="s" xmlns:inkscape="i"'),
    `\ufeff<?xml version="1.0" encoding="utf-8"?>\n${inSvg('<text>où, 尼日尔</text>')}`,
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd"><svg/>',
    '<!DOCTYPE svg [ <!-- a --> <!ENTITY ns "http://ns.example/"> ]><svg xmlns:a="&ns;"/>',
  ])('%s', (text) => {
    expect(of(text)).toBe(null)
  })

  test('as are all of ours', () => {
    const files = ['seeds', 'skeleton', 'templates', 'test/fixtures'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.svg'))
        .map((path) => join(ROOT, folder, path)),
    )
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect([file, activePartOf(readFileSync(file))]).toEqual([file, null])
  })

  test('and is read in linear time: 20 MB of one picture, and many marks that never end', () => {
    expect(of(inSvg(`<image href="data:image/png;base64,${'A'.repeat(2e7)}"/>`))).toBe(null)
    for (const part of ['<', '<!--', '<![CDATA[', '<?a', '<a b="', '<a b=""', '<a '])
      expect(of(inSvg(part.repeat(1e5)))).toBe(null)
    expect(of(`<!DOCTYPE svg [${'<!-- - '.repeat(1e5)}`)).toBe('a document type of its own')
  })
})
