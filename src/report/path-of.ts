/**
 * The path of a file as its writer may name it, so that an editor opens it.
 *
 * @param folder the content folder as the writer named it.
 * @example pathOf('niger.txt', 'seeds/') // 'seeds/niger.txt'
 */
export function pathOf(file: string, folder: string): string {
  const prefix = folder.replace(/[/\\]+$/u, '')
  if (file === '.') return prefix || '.'
  return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`
}
