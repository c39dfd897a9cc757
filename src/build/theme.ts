import { lstatSync, readFileSync } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { compareText, quotable } from '../model/diagnostic.ts'
import type { TemplateTexts } from '../render/template.ts'
import { decode } from './decode.ts'
import type { MessageFiles } from './message-files.ts'
import { messageFiles } from './message-files.ts'
import { slim } from './slim.ts'

/** The folder of our own templates, beside `lib/`. */
const OWN_FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url))
/** The stylesheet of every page, and that of the pages around the articles. */
export const STYLES: readonly string[] = ['style.css', 'pages.css']
const ICON = 'icon.svg'
/** The same for what shows no drawings, such as the list of a library of ZIM files: 48 × 48 px. */
const PICTURE = 'icon.png'
/** The browser's side, bundled when encyclopress is compiled: of every page, of those that need more. */
const SCRIPTS = ['reader.js', 'suggest.js', 'search.js', 'random.js', 'days.js', 'table.js']
const SCRIPT_FOLDER = fileURLToPath(new URL('../../lib/', import.meta.url))

/** All that decides how pages look. Plain data. */
export interface Theme {
  readonly templates: TemplateTexts
  /** By the names that they have in `assets/`. */
  readonly styles: ReadonlyMap<string, string>
  readonly icon: string
  readonly picture: Uint8Array
  /** By the names that they have in `assets/`. */
  readonly scripts: ReadonlyMap<string, string>
  readonly messages: MessageFiles
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
  const words = messageFiles(messagesAmong(ours), messagesAmong(theirs))
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
      picture: await pictureIn([siteFolder, OWN_FOLDER]),
      scripts: new Map(scripts),
      messages: words.files,
    },
    diagnostics: words.diagnostics,
  }
}

/** Of the first folder that has it. */
async function pictureIn(folders: readonly string[]): Promise<Uint8Array> {
  const [first = OWN_FOLDER] = folders.filter((folder) => isFile(join(folder, PICTURE)))
  return readFile(join(first, PICTURE))
}

type Files = ReadonlyMap<string, Quotable>

async function readFiles(folder: string, shown: (name: string) => string): Promise<Files> {
  const names = [...(await namesIn(folder, '')), ...(await namesIn(folder, 'messages/'))].sort(
    compareText,
  )
  // Many small files are read sooner one by one than all at once.
  return new Map(
    names.map((name) => [name, quotable(shown(name), decode(readFileSync(join(folder, name))))]),
  )
}

/** A symbolic link is none. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

async function namesIn(root: string, below: string): Promise<string[]> {
  const folder = resolve(root, below)
  // The folder itself was named by somebody; nothing within it may lead elsewhere.
  const look = below === '' ? stat : lstat
  if ((await look(folder).catch(() => null))?.isDirectory() !== true) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== PICTURE)
    .map(({ name }) => below + name)
}

function shownPath(content: string, path: string): string {
  const way = relative(resolve(content), resolve(path))
  return isAbsolute(way) || way.startsWith('..') ? resolve(path) : way.replaceAll(sep, '/')
}

/** The files of words, by their languages. */
function messagesAmong(files: Files): Files {
  return new Map(
    [...files].flatMap(([name, file]) => {
      const language = /^messages\/(.+)\.yaml$/u.exec(name)?.[1]
      return language === undefined ? [] : [[language, file] as const]
    }),
  )
}
