/** The oracle of dates, which has no types of its own. */
declare module 'edtf' {
  /** @throws where a text is no EDTF. */
  export default function edtf(text: string): {
    /** Milliseconds since 1970; infinite where an interval is open. */
    readonly min: number
    readonly max: number
  }
}
