#!/usr/bin/env node
import module from 'node:module'
import manifest from '../package.json' with { type: 'json' }

const { version } = manifest
const [given, ...more] = process.argv.slice(2)
// Nothing is loaded for those who only ask what they have.
if ((given === '--version' || given === '-V') && more.length === 0)
  process.stdout.write(`${version}\n`)
else {
  ;(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.()
  import('./cli.ts').then(({ runCommandLine }) => runCommandLine(version))
}
