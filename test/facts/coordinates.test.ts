import { describe } from 'vitest'
import { readings } from './support.ts'

const coordinates = { value: 'coordinates' } as const

describe('coordinates', () => {
  readings(
    'en',
    coordinates,
    `
    14°30′N 5°15′E → 14.5 5.25
    5°15′E 14°30′N → 14.5 5.25
    14° 30′ 15″ N, 5° 15′ 30″ W → 14.504167 -5.258333
    14°30'00"S 5°15'00"E → -14.5 5.25
    N14°30′ E5°15′ → 14.5 5.25
    14.5° N, 5.25° E → 14.5 5.25
    14.5, 5.25 → 14.5 5.25
    -14.5, -5.25 → -14.5 -5.25
    14°30′N 5°15′E / 14.500°N 5.250°E → 14.5 5.25
    {{coord|14|30|N|5|15|E}} → 14.5 5.25
    {{Coord|14|30|15|N|5|15|30|W|display=inline,title|type:city}} → 14.504167 -5.258333
    {{coord|14.5|N|5.25|W}} → 14.5 -5.25
    {{coord|14.5|5.25}} → 14.5 5.25
    `,
  )
  readings('fr', coordinates, '14°30′N 5°15′O → 14.5 -5.25')
  readings('fr', coordinates, '14,5° N, 5,25° E → 14.5 5.25')
  readings('de', coordinates, '14°30′N 5°15′O → 14.5 5.25')
  readings('ar', coordinates, '14°30′ش 5°15′ق → 14.5 5.25')
  readings('zh', coordinates, '北纬14度30分，东经5度15分 → 14.5 5.25')
})

describe('what is no place on the globe', () => {
  readings(
    'en',
    coordinates,
    `
    95, 5 → text
    14, 200 → text
    14°60′N 5°15′E → text
    14.5°30′N 5°15′E → text
    14°30′N 5°15′N → text
    14°30′N 5°15′O → text
    -14.5° S, 5° E → text
    14 5 → text
    14,5, 5,25 → text
    14°30′N 5°15′E / 15.5°N 5.25°E → text
    {{coord|14|30|15|10|N|5|E}} → text
    Midal valley → text
    `,
  )
})
