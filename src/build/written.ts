/** What a build changed in the output folder. Paths are relative to it, in order. */
export interface Written {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Foreign files that stood in the way, and the names that they have now. */
  readonly moved: readonly string[]
}
