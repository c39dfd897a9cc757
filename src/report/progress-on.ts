import type { WriteStream } from 'node:tty'

/** Shows how far a build is. */
export interface ShownProgress {
  readonly update: (progress: {
    readonly stage: string
    readonly done: number
    readonly total: number
  }) => void
  /** Takes the bar away; the next update begins another. */
  readonly stop: () => void
}

/** A bar on a terminal; nothing where there is none, and then nothing is loaded to draw it. */
export async function progressOn(screen: WriteStream | null): Promise<ShownProgress> {
  if (screen === null) return { update: () => undefined, stop: () => undefined }
  const { progressBar } = await import('./progress.ts')
  let bar: ReturnType<typeof progressBar> | null = null
  return {
    update: ({ stage, done, total }) => {
      bar ??= progressBar(screen)
      bar.update(stage, done, total)
    },
    stop: () => {
      bar?.stop()
      bar = null
    },
  }
}
