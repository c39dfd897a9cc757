import type { Print } from './linking.ts'
import { runTask } from './run-task.ts'
import { bar, numberText, table } from './table.ts'

/** Microseconds for each field. */
const BAR = 10
const ARTICLES = 10_000

/** Fields of each type of value, as writers write them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  dates: [
    'birth_date: {{birth date and age|1947|7|30}}',
    'death_date: 28 July 1914 – 11 November 1918',
    'term_start: c. 1450 BC',
    'term_end: the year of the elephant',
  ],
  counts: [
    'Casualties1: 5–6 killed, 2–3 injured, 4 vehicles captured',
    'Casualties2: 3,400 dead and 1,600 wounded',
    'Strength1: about 200',
    'Strength2: 3rd Brigade',
  ],
  quantities: [
    'area_total_km2: 1,240',
    'elevation_m: 8,848.86 m (29,031.7 ft)',
    'population_total: about 1.2 million',
    'population_density: sparse',
  ],
  'places and names': [
    'Place: Midal valley, Tahoua Region, Niger',
    'Combatant1: Niger; France',
    'Combatant2: {{ubl|JNIM|ISGS}}',
    'Result: Withdrawal',
  ],
  'keys that are not known': [
    'Weather: sandstorm',
    'Combattant1: Niger',
    'Motto: News',
    'Colour: red',
  ],
}

/** Measures what a field of an infobox costs, from its prose to its value. */
export async function facts(print: Print): Promise<void> {
  print('Fields of infoboxes\n\n')
  const rows: string[][] = []
  for (const [name, lines] of Object.entries(FIELDS)) {
    const { fields, time } = await runTask('interpretFields', { articles: ARTICLES, lines })
    const each = (time * 1000) / fields
    rows.push([name, fields.toLocaleString('en'), `${numberText(each)} µs`, bar(each, BAR, 'µs')])
  }
  print(`${table(['fields', 'number', 'for each', 'bar'], rows)}\n`)
}
