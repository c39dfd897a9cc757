import type { Argument, Command, Option } from 'commander'
import { EXAMPLES } from '../src/commands/examples.ts'
import { programOf } from '../src/commands/program.ts'
import type { Terminal } from '../src/commands/terminal.ts'
import type { Generated } from './generated.ts'
import { code, table } from './table.ts'

/** No command is called, so that none speaks. */
const NOWHERE: Terminal = {
  version: '',
  runtime: '',
  out: () => undefined,
  err: () => undefined,
  colour: { out: false, err: false },
  screen: null,
  interrupted: () => Promise.resolve(),
}

/** The commands of encyclopress, out of the program that reads its command line. */
export function commandArticles(): Generated[] {
  const program = programOf(NOWHERE, () => undefined)
  return program.commands.filter((one) => one.name() !== 'help').flatMap(withInner)
}

/** A command, and those below it. */
function withInner(command: Command): Generated[] {
  return [articleOf(command), ...command.commands.flatMap(withInner)]
}

function articleOf(command: Command): Generated {
  const path = pathOf(command)
  const title = ['encyclopress', ...path].join(' ')
  const flags = command.options.filter(({ hidden }) => !hidden)
  return {
    file: `commands/${path.join('-')}.md`,
    title,
    categories: ['Commands'],
    infobox: {
      type: 'command',
      Usage: usageOf(command, title),
      Flags: flags.length,
    },
    sections: new Map([
      ...(flags.length === 0 ? [] : [['Flags', flagTable(flags)] as const]),
      ['Examples', examplesOf(command)],
    ]),
  }
}

/** @example pathOf(command) // ['new', 'article'] */
function pathOf(command: Command): string[] {
  return command.parent === null ? [] : [...pathOf(command.parent), command.name()]
}

function usageOf({ registeredArguments, options }: Command, title: string): string {
  const flags = options.length === 0 ? [] : ['[flags]']
  return [title, ...registeredArguments.map(argumentText), ...flags].map(code).join(' ')
}

function argumentText(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? ' …' : ''}`
  return argument.required ? name : `[${name}]`
}

function flagTable(flags: readonly Option[]): string {
  return table(
    ['flag', 'meaning'],
    flags.map((flag) => [code(flag.flags.replaceAll(/[<>]/gu, '')), meaningOf(flag)]),
  )
}

function meaningOf({ description, argChoices, defaultValue, negate }: Option): string {
  const choices = argChoices === undefined ? [] : [`one of ${argChoices.map(code).join(', ')}`]
  const usual = defaultValue === undefined || negate ? [] : [`default: ${code(`${defaultValue}`)}`]
  const notes = [...choices, ...usual].join('; ')
  return notes === '' ? description : `${description} (${notes})`
}

/** What `--help` shows below the flags: examples with what they do, then a word or two. */
function examplesOf(command: Command): string {
  const text = EXAMPLES[command.name() as keyof typeof EXAMPLES]
  const [examples = '', ...words] = text.replace('Examples:', '').trim().split('\n\n')
  const rows = examples.split(/\n? {2}(?=encyclopress )/u).map((row) => {
    const [line = '', ...meaning] = row.trim().split(/ {2,}|\n/u)
    return [code(line), meaning.join(' ').replaceAll(/\s+/gu, ' ').trim()]
  })
  return [
    table(['example', 'what it does'], rows),
    ...words.map((one) => one.replaceAll('\n', ' ')),
  ].join('\n\n')
}
