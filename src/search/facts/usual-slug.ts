/**
 * The slug that most titles have, which need not be written beside them.
 *
 * @example usualSlug('Midal attack') // 'midal-attack'
 */
export function usualSlug(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}
