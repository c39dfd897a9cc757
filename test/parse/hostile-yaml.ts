import fc from 'fast-check'

const KEYS = [
  'title',
  'Part of',
  'a',
  'Área',
  '2017',
  'type',
  'a.b',
  'x-y',
  "d'e",
  '(z)',
  'a:b',
  'a ',
  '"q"',
  '-',
  '?',
  '<<',
]
const VALUES = [
  ...[
    'Niger',
    'July 5, 2017',
    'a: b',
    'a:b',
    'http://a.org/b',
    'a #b',
    'a#b',
    '# c',
    '5–6 killed',
    '-5',
    '- 5',
    '+5',
    '1.5',
  ],
  ...[
    '"quoted"',
    "'single'",
    '"a: b"',
    '"a\\nb"',
    "'it''s'",
    '"',
    "'",
    '"a" b',
    '"a"b',
    "Ja'rkath",
    'a "b" c',
    '""',
    "''",
  ],
  ...[
    '[a, b]',
    '[]',
    '[a,b]',
    '[ a , b ]',
    '["a, b", c]',
    "['x']",
    '[a: b]',
    '[a',
    'a]',
    '[a, ]',
    '[[a]]',
    '[[Niger]]',
    '[a b]c',
  ],
  ...[
    '{a: b}',
    '{}',
    '~',
    'null',
    'true',
    'no',
    '|',
    '>',
    '|-',
    '*a',
    '&a b',
    '!t x',
    '%a',
    '@a',
    '`a`',
    '...',
    '---',
    '?',
    ': x',
  ],
  ...[
    '(a)',
    '$5',
    '€5',
    '«a»',
    '中国',
    'غاو',
    '😀',
    'a\tb',
    'a ',
    ' a',
    'a:',
    ':',
    '',
    '  ',
    '\u00a0a',
    'a\u2028b',
    '…',
    '/x',
    '.5',
  ],
]

const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '  ', '    ', ' ', '\t'),
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...KEYS).map((key) => `${key}: `) },
      { weight: 2, arbitrary: fc.constantFrom(...KEYS).map((key) => `${key}:`) },
      { weight: 3, arbitrary: fc.constantFrom('- ', '-  ', '-', '') },
    ),
    fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom('Niger', 'a b', '', '')),
  )
  .map(([indent, key, value]) => indent + key + value)

const tame = fc
  .array(
    fc.constantFrom(
      ...[
        'title: Niger',
        'categories: [A b, C]',
        'infobox:\n  type: x\n  Area: "5: 6"',
        'aliases:\n  - A\n  - "B"',
      ],
      ...[
        'aliases:\n- A\n- B',
        'infobox:\n  Side:\n    - A\n    - B\n  Place: P',
        'a:\n    b: c\n    d:\n      e: f',
        "x: 'y'",
      ],
      ...[
        '',
        '   ',
        '# c',
        '  #',
        '    # c: "d',
        'infobox:\n  # c\n\n  type: x',
        'infobox:\n# c\n    type: x\n  # d',
        'aliases:\n  - A\n# c\n  - B',
        'aliases:\n# c\n- A\n\n- B',
      ],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((blocks) => blocks.join('\n'))

/** Front matter, some of it with signs that YAML takes for something. */
export const hostileYaml = fc
  .tuple(
    fc.constantFrom('', '\n', '\n\n'),
    fc.array(fc.oneof(line, tame), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '\n', '\n\n', '\n '),
  )
  .map(([start, lines, end]) => start + lines.join('\n') + end)
