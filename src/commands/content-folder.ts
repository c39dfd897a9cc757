import { stat } from 'node:fs/promises'

const USUAL = 'seeds'

/** The content folder of a command that names none: `seeds` where that is there, else the current one. */
export async function contentFolder(named: string | undefined): Promise<string> {
  if (named !== undefined) return named
  const found = await stat(USUAL).catch(() => null)
  return found?.isDirectory() === true ? USUAL : '.'
}
