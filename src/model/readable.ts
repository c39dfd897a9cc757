/** Controls that are no white space, and what Unicode keeps from ever being a character, in its first plane. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g

/**
 * A text that HTML and XML can hold: each control and noncharacter is U+FFFD, which readers see. Line ends, tabs and form feeds stay.
 */
export function readable(text: string): string {
  return text.replace(UNFIT, '\ufffd')
}
