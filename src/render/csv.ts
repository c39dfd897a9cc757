/**
 * One record of a CSV file, with its line end: RFC 4180. Fields with a comma, a quotation mark or a line
 * end are quoted; all are kept to the letter, those included that a spreadsheet would take for a formula.
 *
 * @example csvRecord(['Niger', 'a "b"']) // 'Niger,"a ""b"""\r\n'
 */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}

function csvField(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
