import type {
  Column,
  ColumnData,
  FactKey,
  FactKeyData,
  FactName,
  FactNumber,
  NameData,
  NumberData,
  Table,
  TableData,
} from './fact-column.ts'
import { unpack, unpackSteps } from './packed.ts'
import { usualSlug } from './usual-slug.ts'

/** A column out of the data of its script. */
export function readColumn({ names, numbers, dates }: ColumnData): Column {
  return {
    names: tableOf(names, nameOf),
    numbers: tableOf(numbers, numberOf),
    dates: tableOf(dates, (edtf: string) => edtf),
  }
}

/** A key out of the list of all. */
export function readKey([key, label, aliases, units, articles, example]: FactKeyData): FactKey {
  const parts = (text: string, sign: string) => (text === '' ? [] : text.split(sign))
  return {
    key,
    label,
    aliases: parts(aliases, ' '),
    units: parts(units, '\n'),
    articles,
    example,
  }
}

function tableOf<D, V>(data: TableData<D> | undefined, read: (one: D) => V): Table<V> | null {
  if (data === undefined) return null
  const { values, articles, of } = data
  return { values: values.map(read), articles: unpackSteps(articles), of: unpack(of) }
}

function nameOf(data: NameData): FactName {
  if (typeof data === 'string') return { name: data, slug: null, shown: data, others: [] }
  const [name, slug, shown, ...others] = data
  return {
    name,
    slug: slug === '' ? usualSlug(name) : slug,
    shown: shown === '' ? name : shown,
    others,
  }
}

function numberOf(data: NumberData): FactNumber {
  if (typeof data === 'number') return { min: data, max: data, unit: 0 }
  const [min, max, unit = 0] = data
  return { min, max: max ?? Number.POSITIVE_INFINITY, unit }
}
