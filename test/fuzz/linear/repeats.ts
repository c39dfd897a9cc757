/** A file that says one thing over and over. */
export interface Repeat {
  readonly name: string
  /** With its extension, which tells how the file is spelt. */
  readonly file: string
  /** @param length of the text, about, in UTF-16 units. */
  readonly text: (length: number) => string
}

/** Marks and other pieces that stand side by side in one line, whatever they are in. */
const IN_LINE = [
  ...['[', ']', '*', '**', '_', '__', '`', '~~', '\\', '&', '<', '>', '(', '|', '"', '!', '@', ':'],
  ...[
    '[[',
    '[[a',
    '[[a|',
    '[[a]] ',
    '[[#',
    '![',
    '](',
    '[](',
    '[a](',
    '[a][',
    '![a](b',
    '[^',
    '[^a',
  ],
  ...['[^a] ', '*a', '*a ', '**a', '_a', 'a*', 'a**b', '*a_', '**a*', '*_', '~~a', 'a~~ ', '` ``'],
  ...['`a', '``` ', '\\[', '\\\\', '&a', '&amp;', '&#', '<a ', '<a>', '</a', '<!--', '<!-- a -->'],
  ...['<?', '<![CDATA[', '<a href="', '<a@b', '<http:', '(((', '({', '| |', '|-', '- ', '> ', '# '],
  ...[
    'http://',
    'http://a',
    'https://a.b ',
    'www.',
    'www.a.b ',
    'a@',
    'a@b',
    'a@b.c ',
    'a.b@',
    'http://a(',
  ],
  ...[
    'mailto:',
    '1. ',
    '1',
    '1,',
    '1.',
    '2017 ',
    'July 5, 2017 ',
    'July ',
    '5 killed, ',
    '5–6 ',
    'Niger ',
  ],
  ...[
    'Niger, ',
    'The Niger of the ',
    'Republic of ',
    'A. B. ',
    'a',
    'a ',
    ' ',
    '\t',
    '\u00a0',
    '中',
    '中尼日尔',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u200f',
    '😀',
    'İ',
    'غ ',
    '=',
    '== ',
    ' ==',
    '== a ==',
    '"a" ',
  ],
  ...[
    '“a',
    '”',
    "'",
    '’s ',
    '(a) ',
    '{',
    '}',
    '%',
    '$5 ',
    '+',
    '#',
    '^',
    '--',
    '---',
    '…',
    '. ',
    'A. ',
  ],
  ...[
    '.',
    '-',
    'a.',
    'a-',
    '_a_',
    'http://a.',
    'www..',
    'http://a)',
    'http://a&b;',
    ',',
    'a@b-',
    '+a',
  ],
  ...['14°30′N ', '5 km ', '5 km2, ', '12:30 ', 'c. ', 'BC ', 'XIV '],
]

/** Pieces of whole lines. */
const LINES = [
  ...[
    '[',
    '*',
    '`',
    '<',
    '>',
    '- ',
    '-',
    '* a',
    '- a',
    '+ a',
    '1. a',
    '1)',
    '> a',
    '>>',
    '# a',
    '## a',
    '#',
  ],
  ...[
    '== a ==',
    '=== a ===',
    '== a',
    '=',
    '===',
    '---',
    '***',
    '```',
    '~~~',
    '    a',
    '\ta',
    '| a | b |',
    '|',
  ],
  ...[
    '|-|',
    '| - |',
    'a | b',
    ': a',
    '<a',
    '<div>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<?',
    '<![CDATA[',
  ],
  ...[
    '[a]: b',
    '[a]:',
    '[^a]: b',
    '[^a]:',
    '[^a]',
    '[[a',
    '[[a]]',
    'a]]',
    '![a](b.png)',
    '[a]: <b',
    'a  ',
  ],
  ...[
    'a\\',
    'a',
    '*a',
    '**a',
    'a*',
    '_a',
    '`a',
    '[a',
    'a]',
    '[a](',
    '(a',
    '"a',
    'http://a.b',
    'a@b.c',
  ],
  ...[
    'Niger was founded in 1960.',
    'On July 5, 2017, 5 soldiers were killed.',
    '[[Category:A]]',
    '#redirect [[a]]',
  ],
  ...[
    '> - a',
    '- > a',
    '- - a',
    '1. - a',
    '  - a',
    '   a',
    '- [ ] a',
    '- a\n\n  b',
    '> a\n>\n> b',
    '- a\n\n',
  ],
  ...[
    '> ```',
    '- ```',
    '[^a]: b\n\n    c',
    '| a |\n|---|',
    'a\n---',
    'a\n===',
    '\u2028',
    '\f',
    'Infobox',
    '- A: b',
  ],
]

/** What has a number of its own each time. */
const NUMBERED: Readonly<Record<string, (index: number) => string>> = {
  'footnotes that are used': (at) => `a[^${at}]\n\n[^${at}]: b\n\n`,
  'footnotes first used, then written': (at) => `a[^${at}] `,
  'definitions that are used': (at) => `[a${at}]\n\n[a${at}]: b\n\n`,
  'definitions that nothing uses': (at) => `[a${at}]: b\n`,
  'references to definitions that are not there': (at) => `[a${at}] `,
  'headings of other names': (at) => `== a${at} ==\n`,
  'headings in Markdown': (at) => `## a${at}\n\nb\n\n`,
  'headings of a name and its numbers': (at) => `== a ==\n\n== a ${(at % 900) + 2} ==\n\n`,
  'deeper and deeper headings': (at) =>
    `${'='.repeat((at % 5) + 2)} a ${'='.repeat((at % 5) + 2)}\n`,
  'runs of backticks of other lengths': (at) => `${'`'.repeat((at % 400) + 1)} `,
  'wanted articles': (at) => `[[a${at}]] `,
  categories: (at) => `[[Category:a${at}]]\n`,
  'emphasis of other lengths': (at) => `${'*'.repeat((at % 7) + 1)}a${'_'.repeat((at % 5) + 1)}`,
  'links to sections': (at) => `== a${at} ==\n\n[[#a${at}]] `,
  'links to sections that are not there': (at) => `== a${at} ==\n\n[[#${at}]] `,
  'other years': (at) => `In ${1000 + (at % 1000)}, ${at} people were killed. `,
  'other names': (at) => `Aa${at} Bb of Cc${at}. `,
  'names of two words, over again': (at) => `Midal ${['Attack', 'valley', 'River'][at % 3]} `,
}

const HEAD = '= Title =\n\n'

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function numbered(pieceOf: (index: number) => string, length: number): string {
  const pieces: string[] = []
  for (let index = 0, size = 0; size < length; index++) {
    const piece = pieceOf(index)
    pieces.push(piece)
    size += piece.length
  }
  return pieces.join('')
}

/** The same body in both spellings. */
function bodies(name: string, body: (length: number) => string): Repeat[] {
  return [
    { name: `${name} (plain)`, file: 'a.txt', text: (length) => HEAD + body(length) },
    { name: `${name} (Markdown)`, file: 'a.md', text: (length) => `# Title\n\n${body(length)}` },
  ]
}

const inQuotes = (text: string) => JSON.stringify(text)

const REPEATED_IN_LINE = IN_LINE.flatMap((piece) => [
  ...bodies(`${inQuotes(piece)} in a line`, (length) => repeated(piece, length)),
  {
    name: `${inQuotes(piece)} in a value`,
    file: 'a.txt',
    text: (length: number) => `${HEAD}Infobox\n- Date: ${repeated(piece, length)}\n\nText.`,
  },
])

const REPEATED_LINES = LINES.flatMap((piece) => [
  ...bodies(`${inQuotes(piece)} as lines`, (length) => repeated(`${piece}\n`, length)),
  ...bodies(`${inQuotes(piece)} as paragraphs`, (length) => repeated(`${piece}\n\n`, length)),
])

/** Nests that are as deep as the text is long, or go as far as the square of the levels is. */
const NESTS: Readonly<Record<string, (length: number) => string>> = {
  'lists, each in the one above': (length) => steps(length, '  ', '- a'),
  'quotations, each in the one above': (length) => steps(length, '>', ' a'),
  'brackets that are closed': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'links in links': (length) => '[a'.repeat(length / 6) + '](b)'.repeat(length / 6),
  'emphasis in emphasis': (length) => '*a '.repeat(length / 6) + ' a*'.repeat(length / 6),
  'strong in emphasis': (length) => '*a **a '.repeat(length / 14) + ' a** a*'.repeat(length / 14),
  'lists of 150 levels': (length) => repeated(`${'- '.repeat(150)}a\n\n`, length),
  'quotations of 150 levels': (length) => repeated(`${'>'.repeat(150)} a\n\n`, length),
}

function steps(length: number, indent: string, line: string): string {
  const levels = Math.floor(Math.sqrt((2 * length) / indent.length))
  return Array.from({ length: levels }, (_, level) => `${indent.repeat(level)}${line}\n`).join('')
}

/** Infoboxes and front matter of many lines. */
const IN_HEADS: Readonly<Record<string, readonly [string, (length: number) => string]>> = {
  'infobox lines of other keys': [
    'a.txt',
    (length) => `${HEAD}Infobox\n${numbered((at) => `- Key ${at}: b\n`, length)}\nText.`,
  ],
  'infobox lines of one key': [
    'a.txt',
    (length) => `${HEAD}Infobox\n${repeated('- Key: b\n', length)}\nText.`,
  ],
  'infobox lines of sides': [
    'a.txt',
    (length) =>
      `${HEAD}Infobox military conflict\n${numbered((at) => `- Combatant${at}: b\n`, length)}\nText.`,
  ],
  'infobox lines without keys': [
    'a.txt',
    (length) => `${HEAD}Infobox\n${repeated('- b\n', length)}`,
  ],
  'a value of many lines': [
    'a.txt',
    (length) => `${HEAD}Infobox\n- Date:\n${repeated('  - b\n', length)}`,
  ],
  'a value of many links': [
    'a.txt',
    (length) => `${HEAD}Infobox\n- Combatant1: ${repeated('[[Niger]], ', length)}`,
  ],
  aliases: [
    'a.md',
    (length) => `---\naliases:\n${numbered((at) => `  - a${at}\n`, length)}---\nText.`,
  ],
  'categories in front matter': [
    'a.md',
    (length) => `---\ncategories:\n${numbered((at) => `  - a${at}\n`, length)}---\nText.`,
  ],
  'keys in front matter': [
    'a.md',
    (length) => `---\n${numbered((at) => `a${at}: b\n`, length)}---\nText.`,
  ],
  'one key in front matter': ['a.md', (length) => `---\n${repeated('key: b\n', length)}---\nText.`],
  'an infobox in front matter': [
    'a.md',
    (length) => `---\ninfobox:\n${numbered((at) => `  a${at}: b\n`, length)}---\nText.`,
  ],
  'a flow sequence in front matter': [
    'a.md',
    (length) => `---\naliases: [${repeated('a, ', length)}b]\n---\nText.`,
  ],
  'brackets in front matter': [
    'a.md',
    (length) => `---\naliases: ${repeated('[', length)}\n---\nText.`,
  ],
  'braces in front matter': [
    'a.md',
    (length) => `---\ninfobox: ${repeated('{a: ', length)}\n---\nText.`,
  ],
  'aliases of YAML': ['a.md', (length) => `---\na: &a b\n${repeated('b: *a\n', length)}---\nText.`],
  'a text in front matter': [
    'a.md',
    (length) => `---\ndescription: ${repeated('a b: ', length)}\n---\nText.`,
  ],
  'a title': ['a.txt', (length) => `= ${repeated('a b', length)} =\n\nText.`],
  'a title of Markdown': ['a.md', (length) => `# ${repeated('a b', length)}\n\nText.`],
  'blank lines before a title': ['a.txt', (length) => `${repeated('\n', length)}= Title =\n`],
  'a redirect': ['a.txt', (length) => `${HEAD}#redirect [[${repeated('a', length)}]]`],
  'categories of a redirect': [
    'a.txt',
    (length) => `${HEAD}#redirect [[a]]${repeated('[[Category:a]] ', length)}x`,
  ],
}

/** All that is nasty. */
export const REPEATS: readonly Repeat[] = [
  ...REPEATED_IN_LINE,
  ...REPEATED_LINES,
  ...Object.entries(NUMBERED).flatMap(([name, pieceOf]) =>
    bodies(name, (length) => numbered(pieceOf, length)),
  ),
  ...Object.entries(NESTS).flatMap(([name, body]) => bodies(name, body)),
  ...Object.entries(IN_HEADS).map(([name, [file, text]]) => ({ name, file, text })),
]
