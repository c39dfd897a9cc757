import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RuleName } from '../src/model/rules.ts'
import { RULE_NAMES, RULES } from '../src/model/rules.ts'
import type { Generated } from './generated.ts'
import { code, table } from './table.ts'

/** The articles on faults that are written, each a person's: what the list of rules says of them. */
export function faultArticles(): Generated[] {
  return RULE_NAMES.filter(isWritten).map((name) => {
    const { severity } = RULES[name]
    return {
      file: fileOf(name),
      title: name,
      categories: ['Faults'],
      infobox: {
        type: 'fault',
        Severity: severity,
        'Told by': severity === 'suggestion' ? 'check --pedantic' : 'build, check, serve',
        'Can be': severity === 'error' ? 'an error only' : 'off, a warning, an error',
      },
      sections: new Map(),
    }
  })
}

/** All rules in a row each, with the way to their articles. */
export function ruleTable(): string {
  return table(
    ['rule', 'severity', 'what it finds'],
    RULE_NAMES.map((name) => {
      const { severity, summary } = RULES[name]
      return [
        isWritten(name) ? `[${name}](${fileOf(name)})` : code(name),
        severity,
        marked(summary),
      ]
    }),
  )
}

/** Marks as the text that they are. */
function marked(summary: string): string {
  return summary.replaceAll(/\[\[\w+\]\]|\[\[|\]\]|---/gu, code)
}

function isWritten(name: RuleName): boolean {
  return existsSync(resolve(import.meta.dirname, '../docs', fileOf(name)))
}

function fileOf(name: RuleName): string {
  return `faults/${name}.md`
}
