import fc from 'fast-check'

/** Words, and signs that are no more than that. */
const WORDS = [
  ...['word', 'Niger', 'a', 'B', '1', '2017', '10', '·', '–', '—', 'é', 'ß', 'İ', '中', 'غ', '😀'],
  ...[
    '. ',
    ', ',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '"',
    "'",
    '’',
    '?',
    '!',
    '%',
    '$',
    '+',
    '/',
    '^',
    '{',
    '}',
  ],
  ...['-', '=', '#', '>', '|', ']', '& ', '< ', '~', '@ ', 'snake_case', ' * ', ' _ ', '€', '©'],
]

/** Marks that have one meaning only. */
const TAME_MARKS = [
  ...[
    '[[Niger]]',
    '[[Mali|the *state*]]',
    '[[a\nb]]',
    '[[#s]]',
    '[[Category:X]]',
    '[[a]]s',
    '[[a#b|c]]',
  ],
  ...[
    '[^1]',
    '[^a]',
    '*a*',
    '**b**',
    '_c_',
    '__d__',
    '*a **b** c*',
    '**[[a]]**',
    '*',
    '**',
    '_',
    '__',
  ],
]

/** Marks of CommonMark, GFM and ours, half and out of place, and characters that are treated apart. */
const MARKS = [
  ...[
    '***',
    '___',
    '~~',
    '~~~',
    '`',
    '``',
    '```',
    '[',
    ']',
    '[[',
    ']]',
    '[[|x]]',
    '[[ ]]',
    '[[a[b]c]]',
  ],
  ...[
    '[[a@b.org]]',
    '[[www.a.org]]',
    '[^b c]',
    '[^é]',
    '![',
    '](',
    '](u)',
    '[a]',
    '[a]: u',
    '[^1]: ',
  ],
  ...[
    '[^a]: x',
    '[x] ',
    '[ ] ',
    '|',
    ' | ',
    '---',
    '--',
    '|---|',
    '| - |',
    ':-:',
    '==',
    '===',
    '##',
    '# ',
  ],
  ...[
    '\\',
    '\\*',
    '\\[',
    '\\|',
    '&',
    '&amp;',
    '&#38;',
    '<',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
    '<pre>',
  ],
  ...[
    'http://',
    'https://a.org',
    'www.',
    'www.a.org',
    'WWW.b.de/',
    'a@b.org',
    '@',
    'mailto:',
    '://',
    'w.',
  ],
  ...[
    '\t',
    '\f',
    '\v',
    '\0',
    '\r',
    '\u00a0',
    '\u2028',
    '\u2003',
    '\ufeff',
    '\u200f',
    '\u200b',
    '\u0085',
  ],
  ...['\ud83d', '\ude00', 'ſ', '\u3000', '،', '  \n', ' \n ', '\n '],
]

/** What a line may begin with. */
const OPENINGS = [
  ...['', '', '', '', '', ' ', '  ', '   ', '    ', '     ', '\t', ' \t'],
  ...[
    '- ',
    '- ',
    '* ',
    '+ ',
    '-',
    '-  ',
    '-\t',
    '1. ',
    '2. ',
    '1) ',
    '10. ',
    '1.',
    '1234567890. ',
    '0. ',
  ],
  ...[
    '> ',
    '>',
    '# ',
    '## ',
    '#',
    '####### ',
    '== ',
    '= ',
    '=',
    '=== ',
    '```',
    '~~~',
    '```js',
    '    - ',
  ],
  ...[
    '[^1]: ',
    '[^a]: ',
    '[^1]:',
    '[^é]: ',
    '[a]: ',
    '  - ',
    '| ',
    '|',
    '***',
    '---',
    '___',
    '* * *',
    '_ _ _',
  ],
  ...[
    '<div>',
    '<!--',
    '<pre>',
    '<?',
    '</b>',
    '<x',
    ':',
    ':-',
    '-|-',
    '|-|',
    '|---|---|',
    '| :-: | -: |',
  ],
]

const ENDINGS = [
  '',
  '',
  '',
  '',
  '',
  ' ',
  '  ',
  '   ',
  '\t',
  '\\',
  ' ==',
  '==',
  ' =',
  ' ##',
  '|',
  ' |',
  '.',
]

/** Lines and blocks that reach into what stands beside them, or seem to. */
const GREEDY = [
  ...[
    '---',
    '===',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<div>',
    '    code',
    '  indented',
    '- a\n  - b',
    '- a\n\n  b',
  ],
  ...[
    '> quoted',
    'a  ',
    'a ',
    '`code`',
    'a\\',
    '[a]: u',
    '- a\n\n- b',
    '[^1]: a\n\n    b',
    '== Heading ===',
    '#',
  ],
  ...[
    '[^b]: x\ny',
    '- ',
    '1.',
    '|-|',
    '-|-',
    '## Closed ##',
    '- ```',
    '> ```',
    '- [ ] a',
    '<pre>\n\n</pre>',
    ':-',
  ],
]

/** What stands between lines and blocks. */
const BREAKS = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\n\n\n',
  '\n \n',
  '\n\t\n',
  '\n    \n',
  '\n  ',
]

const joined = (pieces: readonly string[]) => pieces.join('')

/** Words and marks, mostly of the kind that has one meaning. */
const words = fc
  .tuple(
    fc.constantFrom('A', 'a', '中', '', '[[Niger]]', '*a*', '"'),
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 8, arbitrary: fc.constantFrom(' ', ' ', ' ', ' ', ' ', '\n') },
        { weight: 6, arbitrary: fc.constantFrom(...TAME_MARKS) },
        { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
      ),
      { maxLength: 7 },
    ),
  )
  .map(([first, more]) => first + joined(more))

const hostileLine = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.array(fc.constantFrom(...WORDS, ...TAME_MARKS, ...MARKS, ' ', ' ', ' '), { maxLength: 6 }),
    fc.constantFrom(...ENDINGS),
  )
  .map(([opening, pieces, ending]) => opening + joined(pieces) + ending)

/** Each line with the same mark in front: a list, footnotes, or headings with no line between them. */
const marked = fc
  .tuple(
    fc.constantFrom('- ', '- ', '* ', '+ ', '1. ', '1) ', '9. ', '[^1]: ', '[^a]: ', '## ', '> '),
    fc.array(words, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\n', '\n\n', '\n \n', '\n\n\n', '\n   \n'),
  )
  .map(([mark, lines, end]) => lines.map((one) => mark + one.replaceAll('\n', ' ')).join(end))

const heading = fc
  .tuple(fc.constantFrom('=', '==', '===', '======', '#', '##', '######'), words)
  .map(([mark, text]) => (mark.startsWith('#') ? `${mark} ${text}` : `${mark} ${text} ${mark}`))

const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.array(fc.oneof(words, fc.constantFrom('', ' ', '  ', 'x')), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('---', '-', ':-', '-:', ':-:', '--- ', ' :---: '),
    fc.constantFrom(' ', ' ', '', '  '),
  )
  .map(([width, rows, rule, space]) => {
    const row = (cells: readonly string[]) =>
      `|${cells.map((one) => space + one + space).join('|')}|`
    const whole = (cells: readonly string[]) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? 'h')
    const [head = [], ...body] = rows
    return [row(whole(head)), `|${`${rule}|`.repeat(width)}`, ...body.map(row)].join('\n')
  })

/** A paragraph, heading, list or table, or almost one. */
export const hostileBlock = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 2, arbitrary: marked },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: hostileLine },
  { weight: 1, arbitrary: fc.constantFrom(...GREEDY) },
)

/** Texts of a few blocks, some of which meet that should not. */
export const hostileText = fc
  .array(fc.tuple(hostileBlock, fc.constantFrom(...BREAKS)), { minLength: 2, maxLength: 4 })
  .map((blocks) => blocks.map(joined).join(''))

/** Whatever may stand in a text. */
export const PIECES = [...WORDS, ...TAME_MARKS, ...MARKS, ...OPENINGS, ...GREEDY, ...BREAKS]
