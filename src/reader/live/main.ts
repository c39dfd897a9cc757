import type { LiveMessage } from '../../model/live.ts'
import { LIVE_EVENTS, VERSION } from '../../model/live.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { panel } from './panel.ts'
import { keepPlace, returnToPlace } from './place.ts'

/** The browser's side of `encyclopress serve`: it is in no built page. */
const version = document.currentScript?.getAttribute(VERSION) ?? ''
const about = new URLSearchParams({ page: location.pathname, version })
const { show, sign } = panel()
const open: { source: EventSource | null } = { source: null }

returnToPlace()
listen()
// A browser has few connections to spare for one host: pages that nobody sees hold none, and are told
// what they missed when they are seen again.
document.addEventListener('visibilitychange', listen)
addEventListener('pagehide', hush)
addEventListener('pageshow', listen)

function listen(): void {
  if (document.visibilityState === 'hidden') hush()
  else if (open.source === null) {
    open.source = new EventSource(`${LIVE_EVENTS}?${about}`)
    open.source.onmessage = ({ data }) => hear(JSON.parse(data))
  }
}

function hush(): void {
  open.source?.close()
  open.source = null
}

function hear(message: LiveMessage): void {
  switch (message.kind) {
    case 'reload':
      hush()
      keepPlace()
      location.reload()
      return
    case 'styles':
      exchangeStyles(message.names)
      return
    case 'building':
      sign(message.isBuilding)
      return
    case 'faults':
      show(message)
  }
}
