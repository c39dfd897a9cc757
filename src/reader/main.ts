import { startAnchors } from './anchors.ts'
import { startAppearance } from './appearance.ts'
import { startCards } from './cards.ts'
import { startContents } from './contents.ts'
import { openLibrary } from './library.ts'
import { noteFor } from './note.ts'
import { startPrefetch } from './prefetch.ts'
import { previewFor } from './preview.ts'
import { sayer } from './say.ts'
import { startSearchBox } from './search-box.ts'
import { startSheet } from './sheet.ts'
import { startTransition } from './transition.ts'

/** The browser's side of a page. All that it does is extra: a page without it is complete. */
const library = openLibrary()
const say = sayer()

startAppearance()
startSearchBox()
startCards((link, isTap) => noteFor(link, isTap) ?? (isTap ? null : previewFor(link, library)))
startContents()
startSheet()
startAnchors(say)
startTransition()
startPrefetch()
