import { readdir, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { compareText, diagnose, quotable } from '../model/diagnostic.ts'
import { plainYaml, readYaml } from '../parse/yaml.ts'
import type { Messages } from '../render/messages.ts'
import type { TemplateTexts } from '../render/template.ts'
import { decode } from './decode.ts'
import { slim } from './slim.ts'

/** The folder of our own templates, beside `lib/`. */
const OWN_FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url))
/** The stylesheet of every page, and that of the pages around the articles. */
const STYLES = ['style.css', 'pages.css']
const ICON = 'icon.svg'
/** The browser's side, bundled when encyclopress is compiled: of every page, of those that need more. */
const SCRIPTS = ['reader.js', 'random.js', 'days.js', 'table.js']
const SCRIPT_FOLDER = fileURLToPath(new URL('../../lib/', import.meta.url))
const FALLBACK = 'en'

/** All that decides how pages look. */
export interface Theme {
  readonly templates: TemplateTexts
  /** By the names that they have in `assets/`. */
  readonly styles: ReadonlyMap<string, string>
  readonly icon: string
  /** By the names that they have in `assets/`. */
  readonly scripts: ReadonlyMap<string, string>
  /** The words of the interface in a language, complete: English fills the gaps; null where there are none. */
  readonly messages: (language: string) => Messages | null
}

/** A theme, and what is wrong with the files that a site adds to it. */
export interface ThemeResult {
  readonly theme: Theme
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads our templates, stylesheet and words; a site's own replace them one file at a time.
 *
 * @param content the content folder, which diagnostics name paths from.
 * @param siteFolder the site's own templates; the folder need not exist.
 */
export async function readTheme(content: string, siteFolder: string): Promise<ThemeResult> {
  const ours = await readFiles(OWN_FOLDER, (name) => `encyclopress/templates/${name}`)
  const theirs = await readFiles(siteFolder, (name) => shownPath(content, join(siteFolder, name)))
  const both = new Map([...ours, ...theirs])
  const words = wordsOf(ours, theirs)
  const scripts = await Promise.all(
    SCRIPTS.map(async (name) => [name, decode(await readFile(join(SCRIPT_FOLDER, name)))] as const),
  )
  const templates = [...both]
    .filter(([name]) => name.endsWith('.eta'))
    .map(
      ([name, file]) =>
        [name.slice(0, -'.eta'.length), { ...file, isOwn: ours.get(name) === file }] as const,
    )
  return {
    theme: {
      templates: new Map(
        templates.map(([name, { path, text, isOwn }]) => [name, { file: path, text, isOwn }]),
      ),
      styles: new Map(
        STYLES.map((name) => [name, theirs.get(name)?.text ?? slim(ours.get(name)?.text ?? '')]),
      ),
      icon: both.get(ICON)?.text ?? '',
      scripts: new Map(scripts),
      messages: words.messages,
    },
    diagnostics: words.diagnostics,
  }
}

type Files = ReadonlyMap<string, Quotable>

async function readFiles(folder: string, shown: (name: string) => string): Promise<Files> {
  const names = [...(await namesIn(folder, '')), ...(await namesIn(folder, 'messages/'))].sort(
    compareText,
  )
  const files = await Promise.all(
    names.map(
      async (name) =>
        [name, quotable(shown(name), decode(await readFile(join(folder, name))))] as const,
    ),
  )
  return new Map(files)
}

async function namesIn(root: string, below: string): Promise<string[]> {
  const folder = join(root, below)
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() === true
  if (!isFolder) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => below + name)
}

function shownPath(content: string, path: string): string {
  const way = relative(resolve(content), resolve(path))
  return isAbsolute(way) || way.startsWith('..') ? resolve(path) : way.replaceAll(sep, '/')
}

/** The words of each language: English, then ours, then the site's, each over the one before. */
function wordsOf(ours: Files, theirs: Files) {
  const own = ownMessages(ours)
  const english = own(FALLBACK) ?? {}
  const diagnostics: Diagnostic[] = []
  const added = new Map<string, Messages>()
  for (const [name, file] of theirs) {
    const language = languageOf(name)
    if (language === null) continue
    const { messages, diagnostics: faults } = readMessages(file)
    const missing =
      own(language) === null
        ? Object.keys(english).filter((key) => !Object.hasOwn(messages, key))
        : []
    diagnostics.push(...faults, ...(missing.length > 0 ? [incomplete(file, missing)] : []))
    added.set(language, messages)
  }
  const messages: Theme['messages'] = (language) => {
    const [first, second] = [own(language), added.get(language)]
    return first === null && second === undefined ? null : { ...english, ...first, ...second }
  }
  return { messages, diagnostics }
}

/** Our words, each language read when it is first asked for: a site has one or two. */
function ownMessages(files: Files): Theme['messages'] {
  const languages = new Map<string, Messages>()
  return (language) => {
    const file = files.get(`messages/${language}.yaml`)
    if (file === undefined) return null
    const found = languages.get(language) ?? readMessages(file).messages
    languages.set(language, found)
    return found
  }
}

/** @example languageOf('messages/fr.yaml') // 'fr' */
function languageOf(name: string): string | null {
  return /^messages\/(.+)\.yaml$/u.exec(name)?.[1] ?? null
}

function readMessages(file: Quotable) {
  const { root, diagnostics } = readYaml(file, file.text)
  const messages = root?.kind === 'map' ? (plainYaml(root) as Messages) : {}
  return { messages, diagnostics }
}

function incomplete(file: Quotable, missing: readonly string[]): Diagnostic {
  return diagnose(file, {
    rule: 'missing-message',
    message: `This file lacks ${missing.length} of the interface's words; English stands in for them`,
    advice: `Add ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ', …' : ''}`,
  })
}
