import type { Fact } from '../../model/site.ts'
import type { Scribe } from './scribe.ts'
import { wordsOf } from './words-of.ts'
import { yearOf } from './years.ts'

/** More occupations say little of any. */
const MOST = 3

/**
 * Who a person is, by office or occupation, nationality and years: `German physicist (1879–1955)`. Null
 * where neither office nor occupation is known.
 */
export function personDescription(fields: readonly Fact[], scribe: Scribe): string | null {
  const { write, list, grammar } = scribe
  const words = (key: string) => {
    const field = fields.find(({ schemaKey }) => schemaKey === key)
    return field === undefined ? [] : wordsOf(field)
  }
  const [office] = words('office')
  const [leading, ...others] = words('occupation').slice(0, MOST)
  const [nationality] = words('nationality')
  const one = office ?? leading
  if (one === undefined) return null
  const national = nationality === undefined ? null : grammar.national(nationality, one)
  const rest = office === undefined ? others.map(grammar.noun) : []
  return write('aboutPerson', {
    occupation: list([national ?? one, ...rest]),
    life: lifeOf(fields, scribe),
  })
}

/** The years of birth and death, so far as each is known to the year, about or exactly. */
function lifeOf(fields: readonly Fact[], scribe: Scribe): string | null {
  const [born, died] = ['birth_date', 'death_date'].map((key) => {
    const value = fields.find(({ schemaKey }) => schemaKey === key)?.value
    return value?.type === 'date' ? lifeYear(value.edtf, scribe) : null
  })
  if (born && died) return scribe.write('lifeSpan', { born, died })
  if (born) return scribe.write('lifeBorn', { year: born })
  return died ? scribe.write('lifeDied', { year: died }) : null
}

function lifeYear(edtf: string, scribe: Scribe): string | null {
  if (!edtf.endsWith('~')) return yearOf(edtf, scribe)
  const year = yearOf(edtf.slice(0, -1), scribe)
  return year === null ? null : scribe.write('yearAbout', { year })
}
