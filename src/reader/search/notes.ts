import type { Note } from '../../search/query/notes.ts'
import { element } from '../element.ts'
import { filterText } from './query-text.ts'
import { typed } from './typed.ts'
import type { Fill } from './words.ts'
import { listOf } from './words.ts'

/** What a reader is told, each in a line. Two that say the same are one. */
export function noteLines(notes: readonly Note[], text: string, fill: Fill): HTMLElement[] {
  const lines = new Map<string, HTMLElement>()
  for (const note of notes) {
    const line = element('p', {}, ...wordsOf(note, text, fill))
    lines.set(line.textContent ?? '', line)
  }
  return [...lines.values()]
}

/** @param text the query, in which what is near can stand in place of what was typed. */
function wordsOf(note: Note, text: string, fill: Fill): (Node | string)[] {
  switch (note.kind) {
    case 'cut':
      return fill('noteCut', { count: note.length })
    case 'stray':
      return fill('noteStray', { text: isolated(note.text) })
    case 'unknownKey': {
      const key = isolated(`${note.key}:`)
      if (note.near === null) return fill('noteUnknownKey', { key })
      const near = typed(
        `${note.near}:`,
        text.replace(`${note.key}:`, () => `${note.near}:`),
      )
      return fill('noteNearKey', { key, near })
    }
    case 'noValue': {
      const whole = filterText(note.key, note.example)
      const example = typed(
        whole,
        text.replace(`${note.key}:`, () => `${whole} `),
      )
      return fill('noteNoValue', { key: isolated(`${note.key}:`), example })
    }
    case 'wrongValue': {
      const key = isolated(`${note.key}:`)
      const example = typed(filterText(note.key, note.example))
      return fill('noteWrongValue', { key, value: isolated(note.value), example })
    }
    case 'unknownValue': {
      const values = { key: isolated(`${note.key}:`), value: isolated(note.value) }
      if (note.near === null) return fill('noteUnknownValue', values)
      const near = typed(
        note.near,
        text.replace(note.value, () => note.near ?? ''),
      )
      return fill('noteNearValue', { ...values, near })
    }
    case 'otherUnit': {
      const units = element('span', {}, ...listOf(note.units.filter(Boolean), 'disjunction'))
      const values = { key: isolated(`${note.key}:`), value: isolated(note.value) }
      return fill('noteOtherUnit', { ...values, units })
    }
    case 'corrected':
      return fill('noteCorrected', { word: isolated(note.word), by: isolated(note.by) })
    case 'leftOut': {
      const type = note.each === note.words.length ? 'conjunction' : 'disjunction'
      const words = element('span', {}, ...listOf(note.words.map(isolated), type))
      return fill('noteLeftOut', { words })
    }
    case 'unread': {
      const file = isolated(note.file)
      if (note.what === '') return fill('noteUnread', { file })
      return fill('noteUnreadPart', { file, what: isolated(note.what) })
    }
    default:
      return note satisfies never
  }
}

/** A piece of the query or of the index, whose direction is its own. */
function isolated(text: string): HTMLElement {
  return element('bdi', { textContent: text })
}
