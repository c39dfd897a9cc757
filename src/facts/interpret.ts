import type { Article, ParsedArticle } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Diagnostic, Quotable } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { labelOfKey } from '../model/field-name.ts'
import type { Field, RawField, RawInfobox } from '../model/infobox.ts'
import { textOf } from '../model/prose.ts'
import { bookOf } from './book-of.ts'
import type { CheckLanguage } from './checks/check-language.ts'
import { checkLanguageOf } from './checks/check-language.ts'
import { contradictions } from './checks/checks.ts'
import { loneSideFaults, synonymFaults, unknownKeyFaults, unknownTypeFaults } from './key-faults.ts'
import type { Labels } from './labels.ts'
import { labelsOf } from './labels.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/language.ts'
import type { CompiledSchema, KnownKey, SchemaBook } from './schema-book.ts'
import { inferSchema, knownKey } from './schema-book.ts'
import { readValue } from './values/read.ts'
import type { Reading } from './values/reading.ts'

/** An article whose infobox has meaning, and what is wrong with that. */
export interface Interpreted {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** Gives articles' infoboxes their meaning. */
export type Interpret = (article: ParsedArticle) => Interpreted

/** What interprets the articles of a site. It keeps what it knows of each language. */
export function interpreterOf({
  language: main,
  infoboxes,
}: Pick<Config, 'language' | 'infoboxes'>): Interpret {
  const book = bookOf({ infoboxes })
  const languages = new Map<string, Knowledge>()
  return (article) => {
    if (article.infobox === null) return { article: { ...article, infobox: null }, diagnostics: [] }
    const tag = article.meta.language ?? main
    const knowledge = languages.get(tag) ?? knowledgeOf(tag, book)
    languages.set(tag, knowledge)
    return interpret(article, article.infobox, knowledge)
  }
}

/** What an infobox is read with. */
interface Knowledge {
  readonly book: SchemaBook
  readonly language: Language
  readonly checks: CheckLanguage | null
}

function knowledgeOf(tag: string, book: SchemaBook): Knowledge {
  const language = languageOf(tag)
  return { book, language, checks: checkLanguageOf(language) }
}

/**
 * Gives the infobox its meaning: the schema by the type that it names or that its keys tell, and for
 * each field label, side and value. The texts stay as they are.
 */
function interpret(article: ParsedArticle, raw: RawInfobox, knowledge: Knowledge): Interpreted {
  const { book, language, checks } = knowledge
  const { origin } = article
  const schema =
    raw.type === null ? inferSchema(raw.fields, book) : (book.ofType(raw.type) ?? book.general)
  const labels = labelsOf(raw.fields, schema)
  const isRanked = schema !== book.general
  const read = raw.fields.map((field) => {
    const known = knownKey(field, schema)
    const reading = field.text === '' ? null : readField(field, known ?? NOT_KNOWN, language)
    const faults =
      known === null && !labels.isLabel(field)
        ? unknownKeyFaults(origin, field, schema, book)
        : dateFaults(origin, field, reading)
    return { field: fieldOf(field, { known, reading, labels, schema, isRanked, language }), faults }
  })
  const fields = read.map(({ field }) => field)
  const type = raw.type !== null && !isRanked ? raw.type : schema.schema.type
  const interpreted = { ...article, infobox: { type, schemaOrg: schema.schema.schemaOrg, fields } }
  return {
    article: interpreted,
    diagnostics: [
      ...unknownTypeFaults(origin, raw, book),
      ...read.flatMap(({ faults }) => faults),
      ...synonymFaults(origin, fields, schema),
      ...loneSideFaults(origin, fields, schema),
      ...contradictions(interpreted, checks),
    ],
  }
}

/** What nothing is known of may be none or unknown as well. */
const NOT_KNOWN: KnownKey = {
  field: { key: '', label: '', value: 'text' },
  unit: null,
  dimension: null,
  rank: 0,
}

function readField(raw: RawField, known: KnownKey, language: Language): Reading {
  const { field, unit, dimension } = known
  const { value, commas = false, proper = false, firms = false, banks = false } = field
  const expected = { value, commas, proper, firms, banks, unit, dimension }
  return readValue(plainText(raw), expected, language)
}

/** What is known of a field beside its text. */
interface Meaning {
  readonly known: KnownKey | null
  readonly reading: Reading
  readonly labels: Labels
  readonly schema: CompiledSchema
  /** A schema orders its rows; the general one leaves them to the writer. */
  readonly isRanked: boolean
  readonly language: Language
}

function fieldOf(raw: RawField, meaning: Meaning): Field {
  const { known, reading, labels, schema, isRanked, language } = meaning
  const { field, rank } = known ?? { field: null, rank: schema.schema.fields.length }
  const { key, name, text, blocks, keyLocation, valueLocation } = raw
  // Written out: spreading an object takes longer than reading its value.
  return {
    key,
    name,
    text,
    blocks,
    keyLocation,
    valueLocation,
    label: labels.of(raw) ?? field?.label ?? labelOfKey(raw.key),
    side: field?.sided === true ? raw.name.index : null,
    schemaKey: field?.key ?? null,
    value: reading !== null && 'value' in reading ? reading.value : { type: 'text' },
    role: labels.isLabel(raw) ? 'label' : (field?.role ?? null),
    heading: field?.heading ?? null,
    unit: known === null ? null : unitOfKey(raw, known, reading, language),
    rank: isRanked ? rank : 0,
    property: field?.property ?? null,
  }
}

/** The unit that a number has from its key alone. */
function unitOfKey(raw: RawField, known: KnownKey, reading: Reading, language: Language) {
  if (known.unit === null || reading === null || 'fault' in reading) return null
  if (reading.value.type !== 'quantity') return null
  const bare = readField(raw, { ...known, unit: null }, language)
  const isBare = bare !== null && 'value' in bare && bare.value.type === 'quantity'
  return isBare && bare.value.unit === null ? known.unit : null
}

function dateFaults(source: Quotable, field: RawField, reading: Reading): Diagnostic[] {
  if (reading === null || 'value' in reading) return []
  const message = `This date cannot be: ${reading.fault}`
  const finding = { rule: 'impossible-date', location: field.valueLocation, message } as const
  return [diagnose(source, { ...finding, advice: 'Mend the date; until then it is shown as text' })]
}

/** The value without its marks; a list keeps its bullets, which part names. */
function plainText({ blocks }: RawField): string {
  const lines: string[] = []
  for (const block of blocks) {
    if (block.type === 'list')
      lines.push(...block.children.map((item) => `- ${textOf(item).trim()}`))
    else lines.push(textOf(block))
  }
  return lines.join('\n').trim()
}
