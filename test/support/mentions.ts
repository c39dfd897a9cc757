import { readdirSync, readFileSync } from 'node:fs'
import { interpreterOf } from '../../src/facts/interpret.ts'
import type { Parent } from '../../src/link/line.ts'
import { lineOf } from '../../src/link/line.ts'
import { properNames } from '../../src/link/mentions/proper-names.ts'
import { exceptOf } from '../../src/link/mentions.ts'
import { namesOf } from '../../src/link/names.ts'
import type { Profile } from '../../src/link/profile.ts'
import { profileOf } from '../../src/link/profile.ts'
import { surroundingsOf } from '../../src/link/surroundings.ts'
import type { Article, Source } from '../../src/model/article.ts'
import { allSections } from '../../src/model/article.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { quotable } from '../../src/model/diagnostic.ts'
import type { Block } from '../../src/model/prose.ts'
import { visit } from '../../src/model/prose.ts'
import { nameKey } from '../../src/model/slug.ts'
import { parse } from '../../src/parse/parse.ts'

/** A mention in a file of the labelled set, by its place in the text without labels. */
export interface Place {
  readonly file: string
  readonly start: number
  readonly words: string
  /** `nameKey` of the title of the article that is meant. */
  readonly target: string
}

/** A folder of the labelled set: its articles without labels, and what the labels say. */
export interface Labelled {
  readonly files: ReadonlyMap<string, string>
  readonly labels: readonly Place[]
}

const LABEL = /\{([^{}→]+)(?:→([^{}]+))?\}/gu

/** Reads a folder of articles in which `{words}` or `{words→Title}` label the mentions. */
export function readLabelled(folder: string): Labelled {
  const files = new Map<string, string>()
  const labels: Place[] = []
  const names = readdirSync(folder).filter((name) => /^(?!README).*\.(?:txt|md)$/u.test(name))
  for (const file of names.sort()) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    let plain = ''
    let done = 0
    for (const { index, 0: whole, 1: words = '', 2: target = words } of text.matchAll(LABEL)) {
      plain += text.slice(done, index)
      labels.push({ file, start: plain.length, words, target: nameKey(target) })
      plain += words
      done = index + whole.length
    }
    files.set(file, plain + text.slice(done))
  }
  return { files, labels }
}

/**
 * Every mention that is found in the prose of a folder's articles, those of oneself left out.
 *
 * @param hasExceptions whether the names that articles exclude (`autolink-except`) are left alone.
 */
export function findMentions(files: ReadonlyMap<string, string>, hasExceptions: boolean): Place[] {
  const contents = [...files].flatMap(([path, text]) => {
    const format = path.endsWith('.md') ? 'markdown' : 'plain'
    return parse({ ...quotable(path, text), format } satisfies Source).content ?? []
  })
  const interpret = interpreterOf(DEFAULT_CONFIG)
  const articles = contents
    .filter((one) => one.kind === 'article')
    .map((one) => interpret(one).article)
  const redirects = contents.filter((one) => one.kind === 'redirect')
  const profiles = articles.map(profileOf)
  const names = namesOf(profiles, redirects)
  const textOf = ({ origin }: Profile) =>
    articles.find((one) => one.origin.path === origin.path)?.origin.text ?? ''
  const { spelling } = properNames(profiles, names, { language: 'en', textOf })
  const directory = { config: DEFAULT_CONFIG, assets: [], articles: profiles, redirects, spelling }
  const surroundings = surroundingsOf(directory, names)
  return articles.flatMap((article) => {
    const { origin, meta } = article
    const lines = linesOf(article)
    return lines.flatMap((node) => {
      const line = lineOf(node)
      const found = surroundings.mentions({
        text: line.text,
        language: meta.language ?? 'en',
        whole: origin.text,
        italics: line.italics,
        closed: line.closed,
        except: hasExceptions ? exceptOf(meta['autolink-except']) : new Set(),
        isWanted: () => true,
      })
      return found.flatMap(({ start, end, slug }): Place[] => {
        const run = line.runs.find((one) => one.start <= start && end <= one.end)
        if (run === undefined || slug === names.slugs.get(article.title)) return []
        const words = line.text.slice(start, end)
        return [
          {
            file: origin.path,
            start: placeOf(origin, run.node, start - run.start, words),
            words,
            target: nameKey(surroundings.titleOf(slug)),
          },
        ]
      })
    })
  })
}

/** The paragraphs and table cells of an article. */
function linesOf({ lead, sections }: Article): Parent[] {
  const lines: Parent[] = []
  visit([...lead, ...allSections(sections).flatMap(({ blocks }) => blocks)], (node: Block) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') lines.push(node as Parent)
  })
  return lines
}

/** Where words of a text node stand in the file: further lines of a node may be indented there. */
function placeOf(origin: Source, node: Block, offset: number, words: string): number {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  const before = origin.lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  const at = before + column - 1 + offset
  return origin.text.startsWith(words, at) ? at : origin.text.indexOf(words, at)
}
