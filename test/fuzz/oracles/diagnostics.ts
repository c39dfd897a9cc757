import type { Diagnostic, Location } from '../../../src/model/diagnostic.ts'

/** Diagnostics that point where nothing is, or say nothing. */
export function diagnosticFaults(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): string[] {
  return diagnostics.flatMap(({ rule, file, location, message, advice }) => {
    const lines = texts.get(file)?.split('\n')
    const isPlaced = location === null || lines === undefined || isWithin(location, lines)
    return [
      ...(isPlaced ? [] : [`diagnostics: ${rule} points beyond its file`]),
      ...(message === '' || advice === '' ? [`diagnostics: ${rule} says nothing`] : []),
    ]
  })
}

/** A place behind the last character of a line is one, too. */
function isWithin({ line, column, length }: Location, lines: readonly string[]): boolean {
  const text = lines[line - 1]
  return text !== undefined && column >= 1 && length >= 1 && column <= text.length + 1
}
