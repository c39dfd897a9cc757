import type { InfoboxSchema } from '../../model/infobox.ts'
import { book } from './book.ts'
import { building } from './building.ts'
import { company } from './company.ts'
import { country } from './country.ts'
import { event } from './event.ts'
import { film } from './film.ts'
import { general } from './general.ts'
import { militaryConflict } from './military-conflict.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { region } from './region.ts'
import { river } from './river.ts'
import { settlement } from './settlement.ts'
import { taxon } from './taxon.ts'

/** The general schema, which answers for all types that have none. */
export const GENERAL = general

/** Every schema that encyclopress ships. */
export const SCHEMAS: readonly InfoboxSchema[] = [
  militaryConflict,
  person,
  settlement,
  country,
  region,
  organization,
  company,
  event,
  building,
  river,
  taxon,
  film,
  book,
  general,
]
