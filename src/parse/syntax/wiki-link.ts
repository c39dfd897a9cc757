import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Tokenizer, TokenType } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink'
    wikiLinkText: 'wikiLinkText'
  }
}

const OPEN = 91 // [
const CLOSE = 93 // ]

/**
 * micromark's part of `[[Title]]`, `[[Title|label]]`, `[[Title#Section]]`. A link may run over a
 * line's end; it holds no `[[`, and something must stand in front of `|`.
 */
export function wikiLinkSyntax(): Extension {
  const construct: Construct = { name: 'wikiLink', tokenize }
  return { text: { [OPEN]: construct } }
}

/** mdast's part: a `wikiLink` node, see `model/prose.ts`. */
export function wikiLinkFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      wikiLink(token) {
        this.enter({ type: 'wikiLink', target: '', section: null, children: [] }, token)
      },
    },
    exit: {
      wikiLink(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'wikiLink') Object.assign(node, readWikiLink(this.sliceSerialize(token)))
        this.exit(token)
      },
    },
  }
}

/**
 * Takes a link's text apart. `\|` counts as `|`, so that links can stand in tables.
 *
 * @example readWikiLink('[[Niger#History|its past]]')
 * // { target: 'Niger', section: 'History', children: [{ type: 'text', value: 'its past' }] }
 */
export function readWikiLink(text: string) {
  const [address = '', ...label] = text.slice(2, -2).replaceAll('\\|', '|').split('|')
  const [target = '', ...section] = address.split('#').map(clean)
  const words = clean(label.join('|')) || clean(address.replace(/^\s*#/u, ''))
  return {
    target,
    section: section.length > 0 ? section.join('#') : null,
    children: [{ type: 'text' as const, value: words }],
  }
}

function clean(text: string): string {
  const isClean = !/\s\s|[^\S ]/u.test(text)
  return isClean ? text.trim() : text.replace(/\s+/gu, ' ').trim()
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  /** Something other than white space stands before any `|`. */
  let named = false
  let labelled = false
  /** Single brackets that are open within the link, as in `[[A|a note[^1]]]`. */
  let depth = 0
  return open

  function open(code: Code): State | undefined {
    effects.enter('wikiLink')
    effects.enter('wikiLinkText')
    effects.consume(code)
    return openSecond
  }

  function openSecond(code: Code): State | undefined {
    if (code !== OPEN) return nok(code)
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (isLineEnding(code)) return lineEnding(code)
    if (code === CLOSE) {
      effects.consume(code)
      if (depth === 0) return afterClose
      depth--
      return inside
    }
    if (code === OPEN) {
      effects.consume(code)
      return afterOpen
    }
    see(code)
    effects.consume(code)
    return inside
  }

  function lineEnding(code: Code): State {
    effects.exit('wikiLinkText')
    effects.enter('lineEnding' satisfies TokenType)
    effects.consume(code)
    effects.exit('lineEnding')
    effects.enter('wikiLinkText')
    return inside
  }

  function afterOpen(code: Code): State | undefined {
    if (code === OPEN) return nok(code)
    depth++
    return inside(code)
  }

  function afterClose(code: Code): State | undefined {
    if (code !== CLOSE) return inside(code)
    if (!named) return nok(code)
    effects.consume(code)
    effects.exit('wikiLinkText')
    effects.exit('wikiLink')
    return ok
  }

  function see(code: number): void {
    if (code === 124) labelled = true
    else if (!labelled && code > 32 && code !== 35) named = true
  }
}

/** micromark's codes for the three line endings are -5, -4 and -3. */
function isLineEnding(code: number): boolean {
  return code < -2
}
