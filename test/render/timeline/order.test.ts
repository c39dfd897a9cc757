import { expect, test } from 'vitest'
import { storedDate } from '../../../src/model/stored-date.ts'
import { comparePlaces, placeOf } from '../../../src/render/timeline/place.ts'

/** As a reader looks for them, with the century and the year or decade that each is filed under. */
const IN_ORDER = `
  -2559~                | 26th century BC | -2559
  -16XX                 | 17th century BC |
  -1449                 | 15th century BC | -1449
  -1449~                | 15th century BC | -1449
  -1449-05              | 15th century BC | -1449
  -1199/-1099           | 12th century BC | -1199
  -00XX                 | 1st century BC  |
  -0043-03-15           | 1st century BC  | -0043
  0000                  | 1st century BC  | 0000
  00XX                  | 1st century     |
  0009                  | 1st century     | 0009
  0079-08-24            | 1st century     | 0079
  ../1066               | 11th century    | 1066
  1066                  | 11th century    | 1066
  1066?                 | 11th century    | 1066
  ../1066-10            | 11th century    | 1066
  1066-10-14            | 11th century    | 1066
  11XX                  | 12th century    |
  11XX/12XX             | 12th century    |
  ../1100               | 12th century    | 1100
  1100                  | 12th century    | 1100
  1863                  | 19th century    | 1863
  1863/1865             | 19th century    | 1863
  1863/..               | 19th century    | 1863
  1863-21               | 19th century    | 1863
  1863-03               | 19th century    | 1863
  1863-03-01            | 19th century    | 1863
  1863-03-01/1863-03-03 | 19th century    | 1863
  1863-07-01            | 19th century    | 1863
  1900                  | 20th century    | 1900
  199X                  | 20th century    | 199X
  199X/..               | 20th century    | 199X
  1990                  | 20th century    | 1990
  2017-07-05            | 21st century    | 2017
`
const CENTURIES: Readonly<Record<string, string>> = {
  '-25XX': '26th century BC',
  '-16XX': '17th century BC',
  '-14XX': '15th century BC',
  '-11XX': '12th century BC',
  '-00XX': '1st century BC',
  '00XX': '1st century',
  '10XX': '11th century',
  '11XX': '12th century',
  '18XX': '19th century',
  '19XX': '20th century',
  '20XX': '21st century',
}

test('dates stand where readers look for them', () => {
  const lines = IN_ORDER.trim().split('\n')
  const dates = lines.map((line) => line.split('|')[0]?.trim() ?? '')
  const placed = [...dates].sort().map((edtf) => {
    const date = storedDate(edtf)
    const place = date === null ? null : placeOf(date)
    if (place === null) throw new Error(`${edtf} has no place`)
    return { edtf, place }
  })
  const sorted = placed
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ edtf, place }) => [edtf, CENTURIES[place.century], place.group ?? ''].join(' | '))
  expect(sorted).toEqual(
    lines.map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    ),
  )
})
