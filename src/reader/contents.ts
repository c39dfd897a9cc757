/** An entry of the contents with what it leads to. */
interface Entry {
  readonly link: HTMLAnchorElement
  readonly target: HTMLElement
}

const SCROLLING = ['wheel', 'touchmove', 'keydown', 'pointerdown']

/**
 * Marks the section that is being read, and keeps it in sight. A section that was gone to, by a link
 * or an address, stays marked until the reader scrolls.
 */
export function startContents(): void {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap(
    (link): Entry[] => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return target ? [{ link, target }] : []
    },
  )
  const [top] = entries
  if (!top) return
  const state = { current: top, isPinned: false, isDue: false }

  const mark = (entry: Entry) => {
    state.current.link.ariaCurrent = null
    entry.link.ariaCurrent = 'location'
    state.current = entry
    reveal(entry.link)
  }
  const look = () => {
    state.isDue = false
    if (state.isPinned) return
    const { clientHeight: height, scrollHeight } = document.documentElement
    // The line that a heading must have passed. Towards the page's end it goes down to the
    // window's edge, so that the last sections get their turn.
    const way = scrollHeight - height
    const last = Math.min(way, height)
    const progress = last > 0 ? Math.max(0, 1 - (way - scrollY) / last) : 0
    const line = (height / 4) * (1 + 3 * progress)
    const passed = entries.filter(({ target }) => target.getBoundingClientRect().top <= line)
    mark(passed.at(-1) ?? top)
  }
  const goTo = () => {
    const { hash } = location
    const entry = hash && entries.find(({ link }) => link.hash === hash)
    state.isPinned = Boolean(entry)
    if (entry) mark(entry)
    else look()
  }
  const schedule = () => {
    if (state.isDue) return
    state.isDue = true
    requestAnimationFrame(look)
  }
  const unpin = () => {
    state.isPinned = false
  }

  document.addEventListener('scroll', schedule, { passive: true })
  for (const kind of SCROLLING) document.addEventListener(kind, unpin, { passive: true })
  for (const entry of entries) {
    entry.link.addEventListener('click', () => {
      state.isPinned = true
      mark(entry)
    })
  }
  window.addEventListener('hashchange', goTo)
  // Measuring a long page before it is painted would lay it out twice.
  requestAnimationFrame(() => setTimeout(goTo))
}

/** Scrolls the column, and nothing around it. */
function reveal(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('details > ol')
  if (!list) return
  const [entry, frame] = [link.getBoundingClientRect(), list.getBoundingClientRect()]
  const above = frame.top + entry.height - entry.top
  const below = entry.bottom - (frame.bottom - entry.height)
  if (above > 0) list.scrollTop -= above
  else if (below > 0) list.scrollTop += below
}
