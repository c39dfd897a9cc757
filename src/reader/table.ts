import { filterRows } from './table/filter.ts'
import { sortRows } from './table/sort.ts'

/** The page of a type: its table can be sorted by the headings, and searched. */
const table = document.querySelector<HTMLTableElement>('.compare table')
const form = document.querySelector<HTMLFormElement>('form.filter')
if (table) sortRows(table)
if (table && form) filterRows(table, form)
