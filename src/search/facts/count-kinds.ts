/** What is counted in losses, by the words for it in the languages that infoboxes are read in. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  killed: [
    ...['killed', 'dead', 'deaths', 'died', 'fatalities', 'casualties killed', 'killed in action'],
    ...['kia', 'death toll', 'lives lost', 'tues', 'tuees', 'morts', 'deces'],
    ...['tote', 'getotete', 'gefallene', 'gefallen', 'todesopfer', 'muertos', 'fallecidos'],
    ...['قتيل', 'قتلى', 'قتيلا', '死亡', '阵亡', '死'],
  ],
  injured: [
    ...[
      'injured',
      'wounded',
      'injuries',
      'wounded in action',
      'wia',
      'hurt',
      'blesses',
      'blessees',
    ],
    ...['verletzte', 'verwundete', 'heridos', 'lesionados', 'جريح', 'جرحى', 'جريحا', '受伤', '伤'],
  ],
  captured: [
    ...['captured', 'prisoners', 'taken prisoner', 'prisoners of war', 'pows', 'captures'],
    ...['prisonniers', 'gefangene', 'capturados', 'prisioneros', 'اسير', 'اسرى', '被俘', '俘虏'],
  ],
  missing: [
    ...['missing', 'missing in action', 'mia', 'disparus', 'vermisste', 'vermisst'],
    ...['desaparecidos', 'مفقود', 'مفقودا', 'مفقودين', '失踪'],
  ],
}

const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
)

/**
 * What is counted, in the word that its column goes by; null for all else.
 *
 * @param folded see `fold`.
 * @example countKind('morts') // 'killed'
 */
export function countKind(folded: string): string | null {
  return KIND_OF.get(folded) ?? null
}

/** All words for a kind. */
export function wordsOfKind(kind: string): readonly string[] {
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? []) : []
}
