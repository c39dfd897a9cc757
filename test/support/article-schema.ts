import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const SCHEMA = new URL('../../docs/article.schema.json', import.meta.url)

/** Holds an article's data to `docs/article.schema.json`: what is wrong, a line each; nothing where all is right. */
export const schemaFaults = checker()

function checker(): (data: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)
  return (data) => {
    if (validate(data)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
