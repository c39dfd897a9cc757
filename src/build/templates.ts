import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compareText } from '../model/diagnostic.ts'
import type { Messages } from '../render/messages.ts'
import type { TemplateText, TemplateTexts } from '../render/template.ts'
import { decode } from './decode.ts'

/** The folder of our own templates, beside `lib/`. */
export const OWN_TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url))

/** All that decides how pages look. */
export interface Theme {
  readonly templates: TemplateTexts
  readonly style: string
  /** The words of the interface by language. */
  readonly messages: ReadonlyMap<string, Messages>
}

/** Reads our templates; a site's own replace them one file at a time. */
export async function readTheme(siteFolder: string | null): Promise<Theme> {
  const folders = siteFolder === null ? [OWN_TEMPLATES] : [OWN_TEMPLATES, siteFolder]
  const files = new Map<string, TemplateText>()
  for (const folder of folders) {
    for (const name of [
      ...(await namesIn(folder)),
      ...(await namesIn(join(folder, 'messages'), 'messages/')),
    ]) {
      files.set(name, {
        file: join(folder, name),
        text: decode(await readFile(join(folder, name))),
      })
    }
  }
  const ending = (suffix: string) =>
    [...files]
      .filter(([name]) => name.endsWith(suffix))
      .map(([name, file]) => [name.slice(0, -suffix.length), file] as const)
  return {
    templates: new Map(ending('.eta')),
    style: files.get('style.css')?.text ?? '',
    messages: new Map(
      ending('.yaml').map(([name, { text }]) => [
        name.replace('messages/', ''),
        parse(text) as Messages,
      ]),
    ),
  }
}

async function namesIn(folder: string, prefix = ''): Promise<string[]> {
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() === true
  if (!isFolder) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => prefix + name)
    .sort(compareText)
}
