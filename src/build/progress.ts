/** How far a build is. */
export interface Progress {
  readonly stage: 'parse' | 'write'
  readonly done: number
  readonly total: number
}

/** Told as the build goes on. */
export type OnProgress = (progress: Progress) => void
