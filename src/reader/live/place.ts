/** Where a reader is on a page: how far below the top of the window a heading stands. */
interface Place {
  readonly page: string
  /** The id of the last heading above; null where there is none. */
  readonly id: string | null
  /** Pixels below the top of the window, or of the page where there is no heading. */
  readonly top: number
  /** Pixels from the top of the page. */
  readonly scroll: number
}

const KEY = 'encyclopress-live'
/** Milliseconds. */
const SHORTLY = 300

/** Remembers the reader's place over a reload. */
export function keepPlace(): void {
  const above = [...document.querySelectorAll('main [id]')].filter(
    (one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top <= 0,
  )
  const last = above.at(-1)
  const top = last?.getBoundingClientRect().top ?? 0
  const place: Place = { page: location.pathname, id: last?.id ?? null, top, scroll: scrollY }
  sessionStorage.setItem(KEY, JSON.stringify(place))
  // The browser would count from the top of the page, which may be longer now.
  history.scrollRestoration = 'manual'
}

/** Leads the reader back to the place that was kept, if this is the page: what they read stands where it stood. */
export function returnToPlace(): void {
  const kept = sessionStorage.getItem(KEY)
  if (kept === null) return
  sessionStorage.removeItem(KEY)
  const place = JSON.parse(kept) as Place
  if (place.page !== location.pathname) return
  scrollToPlace(place)
  // With a fragment in the address the browser goes there once more when all is loaded.
  addEventListener(
    'load',
    () => {
      scrollToPlace(place)
      // It has its own way back in mind until shortly after this.
      setTimeout(() => {
        history.scrollRestoration = 'auto'
      }, SHORTLY)
    },
    { once: true },
  )
}

function scrollToPlace({ id, top, scroll }: Place): void {
  const mark = id === null ? null : document.getElementById(id)
  const y = mark === null ? scroll : scrollY + mark.getBoundingClientRect().top - top
  scrollTo({ top: y, behavior: 'instant' })
}
