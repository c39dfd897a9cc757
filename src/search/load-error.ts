/** A part of the index is missing, or is cut off. */
export class LoadError extends Error {
  readonly file: string

  /** @param file relative to the root of the site. */
  constructor(file: string) {
    super(`${file} could not be read`)
    this.name = 'LoadError'
    this.file = file
  }
}
