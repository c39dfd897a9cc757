import type { Audit } from './audit.ts'
import type { Audited, Deed } from './visitor.ts'

interface Order {
  readonly home: string
  readonly paths: readonly string[]
  readonly deed: Deed
  readonly atOnce: number
}

/** Runs in the page around the frames, with `audit` as a global. */
export async function inFrames({ home, paths, deed, atOnce }: Order): Promise<Audited[]> {
  const { audit } = window as unknown as { audit: (document: Document, home: string) => Audit }
  const until = async (isSo: () => unknown, most: number) => {
    const end = performance.now() + most
    while (!isSo() && performance.now() < end) await new Promise(requestAnimationFrame)
  }
  /** The card of a link, if one of the first has one. */
  const hover = async (inner: Document) => {
    const links = inner.querySelectorAll('main p a[href$=".html"]:not([href*="/"])')
    for (const link of [...links].slice(0, 3)) {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
      await until(() => inner.querySelector('.card'), 150)
      if (inner.querySelector('.card')) return
    }
  }
  const click = async (inner: Document) => {
    for (const element of inner.querySelectorAll<HTMLElement>('main *')) {
      const link = element.closest('a')
      if (!element.isConnected || link?.protocol?.startsWith('http')) continue
      element.focus?.()
      for (const kind of ['mouseover', 'click', 'submit'])
        element.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }))
    }
    await until(() => false, 60)
  }
  const look = async (frame: HTMLIFrameElement): Promise<Audit> => {
    const inner = frame.contentDocument
    if (inner === null || !inner.URL.startsWith(home))
      return { words: [], scripts: [], faults: ['the page was left'] }
    const first = audit(inner, home)
    if (deed === 'look') return first
    await (deed === 'hover' ? hover : click)(inner)
    const second = audit(inner, home)
    return {
      words: [...first.words, ...second.words, ...(inner.querySelector('.card') ? ['card'] : [])],
      scripts: [...first.scripts, ...second.scripts],
      faults: [...first.faults, ...second.faults],
    }
  }
  const open = async (path: string): Promise<Audited> => {
    const frame = document.createElement('iframe')
    frame.width = '1280'
    frame.height = '800'
    const loaded = new Promise((done) => {
      frame.onload = done
    })
    frame.src = home + path
    document.body.append(frame)
    await Promise.race([loaded, until(() => false, 60_000)])
    try {
      return { path, ...(await look(frame)) }
    } catch (error) {
      return { path, words: [], scripts: [], faults: [String(error)] }
    } finally {
      frame.remove()
    }
  }
  const queue = [...paths]
  const pages: Audited[] = []
  const tab = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      pages.push(await open(path))
  }
  await Promise.all(Array.from({ length: atOnce }, tab))
  return pages
}
