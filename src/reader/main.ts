import type { ReaderData } from '../model/reader.ts'

/** The browser's side of a page. All that it does is extra: a page without it is complete. */
const data: ReaderData = { previews: () => undefined, titles: () => undefined, keys: () => undefined }

Object.assign(globalThis, { encyclopress: data })
