import type { Point } from 'unist'
import type { Finding } from '../../model/diagnostic.ts'
import type { RemarkPlugins } from '../../model/plugins.ts'
import { moveTo } from '../positions.ts'
import type { PluginRemark } from '../processors.ts'
import { processorsWith } from '../processors.ts'
import { quickTree } from '../quick/quick-tree.ts'
import type { Origin } from '../quick/sheet.ts'
import type { TreeParser } from '../tree.ts'
import { placed } from '../tree.ts'
import { soundBlocks } from './sound-blocks.ts'

/**
 * A parser that lets remark read every block, and plugins change what comes of it. They see the body of an article
 * and its footnotes; values of infoboxes, labels of links and hatnotes are read without them.
 *
 * @throws what a plugin throws when it is set up.
 */
export function pluginTree(plugins: RemarkPlugins): TreeParser {
  const processors = processorsWith(plugins)
  const { fault } = processors.plain('', '')
  if (isAsynchronous(fault?.error)) throw new Error('a plugin is asynchronous, and may not be')
  return (text, syntax, origin, path = '') => {
    if (syntax === 'inline') return quickTree(text, syntax, origin)
    const { root, remarks, fault, unreadable } = processors[syntax](text, path)
    if (unreadable !== null) return { blocks: null, fault: placed(unreadable, origin) }
    const findings = remarks.map((remark) => findingOf(remark, 'plugin-message', origin))
    if (fault !== null)
      return { blocks: [], isSimple: true, findings: [faultOf(fault.error, origin), ...findings] }
    const { blocks, tooDeep, unknown } = soundBlocks(root)
    if (tooDeep) return { blocks: null, fault: { rule: 'too-deep', point: origin.start } }
    moveTo(blocks, origin.start, origin.indent)
    const unknownNodes = unknown.map(({ type, point }) => unknownNode(type, point, origin))
    return { blocks, isSimple: false, findings: [...findings, ...unknownNodes] }
  }
}

/** unified says it in these words alone. */
function isAsynchronous(error: unknown): boolean {
  return error instanceof Error && /^`runSync` finished async/u.test(error.message)
}

type Remark = PluginRemark

/** What a plugin has thrown; `file.fail` throws a remark. */
function faultOf(error: unknown, origin: Origin): Finding {
  const isRemark = typeof error === 'object' && error !== null && 'reason' in error
  const remark = isRemark
    ? (error as Remark)
    : { reason: error instanceof Error ? error.message : String(error) }
  return findingOf(remark, 'plugin-fault', origin)
}

function findingOf(
  { reason, line, column, source }: Remark,
  rule: 'plugin-fault' | 'plugin-message',
  origin: Origin,
): Finding {
  const name = typeof source === 'string' ? `The plugin ${source}` : 'A plugin'
  const said = String(reason).replace(/\s+/gu, ' ').replace(/\.$/u, '')
  const isFault = rule === 'plugin-fault'
  const isPlace = typeof line === 'number' && typeof column === 'number'
  return {
    rule,
    location: isPlace ? locationOf({ line, column }, origin) : null,
    message: `${name} ${isFault ? 'fails' : 'says'}: ${said}`,
    advice: isFault
      ? 'Mend the plugin, or take it out of encyclopress.config'
      : 'Its own description says what to do about it',
  }
}

function unknownNode(type: string, point: Point | null, origin: Origin): Finding {
  return {
    rule: 'unknown-node',
    location: point === null ? null : locationOf(point, origin),
    message: `A plugin made a node "${type}" here, which no page can show; it is shown as its text`,
    advice: 'Have a plugin behind it make what Markdown has of it: a paragraph, emphasis, a link',
  }
}

function locationOf({ line, column }: Point, { start, indent }: Origin) {
  return {
    line: line + start.line - 1,
    column: column + (line === 1 ? start.column - 1 : indent),
    length: 1,
  }
}
