import type { TypeTable } from '../../../model/type-table.ts'
import { once } from '../../once.ts'
import { factSheetsOf } from '../fact-sheets.ts'
import { typeTables } from './type-tables.ts'

/** The tables of a site, one for each type of infobox. */
export const tablesOf = once((site): readonly TypeTable[] => typeTables(factSheetsOf(site)))
