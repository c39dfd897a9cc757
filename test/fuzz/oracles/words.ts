import type { Source } from '../../../src/model/article.ts'
import { quotable } from '../../../src/model/diagnostic.ts'
import { OPENING } from '../../../src/parse/no-front-matter.ts'
import type { YamlNode } from '../../../src/parse/yaml.ts'
import { readYaml } from '../../../src/parse/yaml.ts'

/** What may be missing from a page, and why. */
interface Exemption {
  readonly why: string
  readonly pattern: RegExp
  /** What of it must be there all the same. */
  readonly kept?: string
  /** In the plain spelling alone. */
  readonly isPlain?: true
}

/**
 * Words that are marks. Each is told in another way: a label where a link leads, a number where its note stands,
 * an attribute what a code is. All else that a writer wrote is on the page, to the letter.
 */
const EXEMPTIONS: readonly Exemption[] = [
  { why: 'a reference to a character is that character', pattern: /&(?:#x?[\da-f]+|\w+);?/giu },
  {
    why: 'a category is known by its name alone',
    pattern: /(\[\[\s*|=\s*|#\s*)category(?=\s*:)/giu,
    kept: '$1',
  },
  { why: 'a link shows its label', pattern: /\[\[(?:[^[\]|]|\[[^[\]]*\]|\](?!\]))*\\?\|/gu },
  { why: 'a reference to a definition shows its label', pattern: /\]\[[^\]]*\]/gu, kept: ']' },
  {
    why: 'a definition is an address, and known by no name',
    pattern: /(?<=\n[\s>*+\-\d.)]*)\[[^\]]*\]:/gu,
  },
  { why: 'a footnote has a number instead of its name', pattern: /\[\^[^\]]*\]/gu },
  {
    why: 'an item of a list is counted',
    pattern: /(?<=\n[\s>*+-]*(?:\d{1,9}[.)][ \t]+)*)\d{1,9}[.)](?=\s)/gu,
  },
  {
    why: 'a title is words: it leads nowhere, and an image in it is its description',
    pattern: /(?<=^\s*(?:#|[^\n]+\n=+[ \t]*\n)[^\n]*\])\([^)\n]*\)/gu,
  },
  { why: 'a box is a sign', pattern: /\[x\](?=\s)/giu },
  {
    why: 'the line that begins an infobox names its schema',
    pattern: /(?<=^(?:\s*=[^\n]*\n)?\s*)infobox\b[^\n]*(?=\n\s*(?:[-*•][ \t]|-(?:[^-\s]|\n|$)))/iu,
    isPlain: true,
  },
]

/** Keys of front matter that a page shows, in their own words. */
const SHOWN = ['title', 'description', 'hatnote', 'categories', 'infobox', 'license', 'source']
/** Keys that say something of the article, and that a category has none of. */
const OF_ARTICLES = ['license', 'source']

/**
 * The words of a file that must be on its page. Letters and digits of any script; what stands between are signs.
 *
 * @param of.told the rules that it broke: a warning says what is not shown.
 */
export function wordsToShow(
  path: string,
  text: string,
  { told, isCategory }: { readonly told: ReadonlySet<string>; readonly isCategory: boolean },
): string[] {
  const source: Source = {
    ...quotable(path, text),
    format: path.endsWith('.md') ? 'markdown' : 'plain',
  }
  const isFront = OPENING.test(text)
  const end = isFront ? source.lines.findIndex((line, at) => at > 0 && line.startsWith('---')) : -1
  const body = source.lines.slice(end + 1).join('\n')
  const yaml = isFront ? readYaml(source, `\n${source.lines.slice(1, end).join('\n')}`).root : null
  const hidden = [
    ...(told.has('second-title') ? ['title'] : []),
    ...(isCategory ? OF_ARTICLES : []),
  ]
  const isPlain = source.format === 'plain'
  return wordsIn(
    withoutMarks(body, isPlain) + withoutMarks(shownOf(yaml, hidden).join('\n'), isPlain),
  )
}

/** Runs of letters and digits, composed. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

function withoutMarks(body: string, isPlain: boolean): string {
  return EXEMPTIONS.filter((one) => isPlain || one.isPlain !== true).reduce(
    (text, { pattern, kept = ' ' }) => text.replace(pattern, kept),
    `\n${body}\n`,
  )
}

function shownOf(root: YamlNode | null, hidden: readonly string[]): string[] {
  if (root?.kind !== 'map') return []
  const seen = new Set<string>()
  return root.entries.flatMap(({ key, value }) => {
    if (!SHOWN.includes(key) || seen.has(key)) return []
    if (hidden.includes(key)) return []
    seen.add(key)
    return textsOf(key === 'infobox' ? withoutType(value) : value)
  })
}

function textsOf(node: YamlNode): string[] {
  if (node.kind === 'text') return [node.text]
  if (node.kind === 'list') return node.items.flatMap(textsOf)
  return node.entries.flatMap(({ value }) => textsOf(value))
}

/** As in the plain spelling, it names a schema. */
function withoutType(node: YamlNode): YamlNode {
  if (node.kind !== 'map') return node
  return { ...node, entries: node.entries.filter(({ key }) => key !== 'type') }
}
