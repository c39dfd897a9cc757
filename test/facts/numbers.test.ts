import { describe } from 'vitest'
import { readings } from './support.ts'

const counts = { value: 'counts' } as const
const quantity = { value: 'quantity' } as const

describe('counts', () => {
  readings(
    'en',
    counts,
    `
    5–6 killed, 2–3 injured, 4 vehicles captured → 5..6 killed; 2..3 injured; 4 vehicles captured
    1 killed, 3 wounded, and 2 captured → 1 killed; 3 wounded; 2 captured
    2,403 killed; 1,178 wounded → 2403 killed; 1178 wounded
    3,400 dead and 1,600 wounded → 3400 dead; 1600 wounded
    300 men and women → 300 men and women
    2 tanks and one gun → 2 tanks; 1 gun
    1 aircraft carrier → 1 aircraft carrier
    10,000+ killed → 10000.. killed
    200 or more killed → 200.. killed
    at least 300 men → 300.. men
    about 200 → ~200
    ≈ 300 → ~300
    c. 200+ → ~200..
    an estimated 300 men → ~300 men
    five to six killed → 5..6 killed
    5 or 6 killed → 5..6 killed
    between 5 and 6 killed → 5..6 killed
    1.2 million → 1200000
    2–3 million refugees → 2000000..3000000 refugees
    500,000–1 million → 500000..1000000
    500–1,000 → 500..1000
    0 killed → 0 killed
    None → none
    `,
  )
})

describe('counts that are not sure', () => {
  readings(
    'en',
    counts,
    `
    6–5 killed → text
    −5 killed → text
    -5 killed → text
    10–20,000 killed → text
    900–1 million → text
    99999999999999999999 men → text
    9007199254740993 men → text
    9,100,000 billion men → text
    5.5 killed → text
    1,00 killed → text
    1 240 men → text
    12 dead (3 civilians) → text
    12 killed, 5 of them officers → text
    12 killed including three officers → text
    100 killed and many wounded → text
    3 in ten → text
    3rd Brigade → text
    5 July → text
    1 to 2 dozen → text
    10% of the army → text
    up to 50 killed → text
    dozens → text
    100s → text
    heavy → text
    `,
  )
})

describe('lists and remarks', () => {
  readings(
    'en',
    counts,
    `
    - 458 killed\\n- 1,208 wounded → 458 killed; 1208 wounded
    12 T-34 tanks and 3 MiG-21 → 12 T-34 tanks; 3 MiG-21
    • 2 tanks\\n• 3 trucks → 2 tanks; 3 trucks

    - 458 killed\\n- heavy losses → text
    300 or less → text
    300 or so → text
    300 and counting → text
    300 estimated → text
    300 in total → text
    5 per day → text
    300 initially → text
    5 killed according to France → text
    `,
  )
})

describe('counts in other languages', () => {
  readings(
    'fr',
    counts,
    `
    1 240 tués et 300 blessés → 1240 tués; 300 blessés
    cinq à six tués → 5..6 tués
    environ 300 hommes → ~300 hommes
    plus de 300 morts → 300.. morts
    2,5 millions de réfugiés → 2500000 réfugiés
    Aucune → none
    1,240 hommes → text
    3 billions → text
    `,
  )
  readings(
    'de',
    counts,
    `
    1.240 Tote → 1240 Tote
    5 bis 6 Tote → 5..6 Tote
    rund 1.000 Verletzte und 3 Tote → ~1000 Verletzte; 3 Tote
    2,5 Mio. Flüchtlinge → 2500000 Flüchtlinge
    1,240 Tote → text
    `,
  )
  readings(
    'es',
    counts,
    `
    1.240 muertos → 1240 muertos
    entre 5 y 6 muertos → 5..6 muertos
    3 muertos y 2 heridos → 3 muertos; 2 heridos
    2 mil muertos → 2000 muertos
    `,
  )
  readings(
    'ar',
    counts,
    `
    ٣٠٠ جندي → 300 جندي
    ١٬٢٤٠ قتيل → 1240 قتيل
    5 قتلى و3 جرحى → 5 قتلى; 3 جرحى
    لا يوجد → none
    `,
  )
  readings(
    'zh',
    counts,
    `
    约300人 → ~300 人
    300人左右 → ~300 人
    300人以上 → 300.. 人
    3万人 → 30000 人
    5人死亡，3人受伤 → 5 人死亡; 3 人受伤
    无 → none
    10多人 → text
    `,
  )
})

describe('quantities', () => {
  readings(
    'en',
    quantity,
    `
    1,240 km² → 1240 km²
    1,240 km2 (480 sq mi) → 1240 km²
    1,240 square kilometres → 1240 km²
    8,848.86 m (29,031.7 ft) → 8848.86 m
    1.80 m (5 ft 11 in) → 1.8 m
    about 1,240,000 km² → ~1240000 km²
    10–12 km → 10..12 km
    25 °C → 25 °C
    −430 m → -430 m
    −89.2 °C (−128.6 °F) → -89.2 °C
    25/km2 (65/sq mi) → 25 /km²
    2,000 m3/s (71,000 cu ft/s) → 2000 m³/s
    120 minutes → 120 min
    12% → 12 %
    0.125 kg → 0.125 kg
    17,138,707 → 17138707
    1.2 million → 1200000
    {{convert|1240|km2|sqmi|abbr=on}} → 1240 km²
    `,
  )
})

describe('money', () => {
  readings(
    'en',
    quantity,
    `
    US$2.5 billion → 2500000000 US$
    about US$2.5 billion → ~2500000000 US$
    $2.5–3 billion → 2500000000..3000000000 $
    US$5m → 5000000 US$
    −US$3 million → -3000000 US$
    2.5 billion USD → 2500000000 USD
    500 million euros → 500000000 €
    3 M → text
    US$1,500m → text
    `,
  )
})

describe('quantities that are not sure', () => {
  readings(
    'en',
    quantity,
    `
    1.240 km² → text
    12,5 km → text
    6–5 km → text
    −5 → text
    −5 kg → text
    17,138,707 (2012) → text
    100 km (3 km paved) → text
    100 m (50 m) → text
    1,240 km² (480 kg) → text
    5 ft 11 in → text
    {{convert|5|ft|11|in}} → text
    over 5,000 km → text
    5 apples → text
    99999999999999999999 km → text
    `,
  )
})

describe('numbers as other languages write them', () => {
  readings(
    'de',
    quantity,
    `
    1.240,5 km² → 1240.5 km²
    1.240 km² → 1240 km²
    12,5 km → 12.5 km
    2,5 Mio. € → 2500000 €
    1,240 km² → text
    1,240.5 km² → text
    `,
  )
  readings(
    'fr',
    quantity,
    `
    1 240,5 km² → 1240.5 km²
    2,5 milliards d’euros → 2500000000 €
    1.240 km² → text
    `,
  )
  readings('es', quantity, '1.240,5 km² → 1240.5 km²')
  readings('es-MX', quantity, '1,240.5 km² → 1240.5 km²')
  readings('ar', quantity, '١٬٢٤٠٫٥ كم² → 1240.5 km²')
  readings('zh', quantity, '1,240平方公里 → 1240 km²')
})

describe('a number before its word is no thousand', () => {
  readings('en', quantity, '3.254 million km² → 3254000 km²')
  readings('de', quantity, '3,254 Millionen km² → 3254000 km²')
  readings('de', quantity, '1.254 Mio. € → 1254000000 €')
  readings('zh', quantity, '２５ km → 25 km')
})

describe('what a key measures', () => {
  readings('en', { ...quantity, dimension: 'number' }, '1.2m → text')
  readings('en', { ...quantity, dimension: 'number' }, '1.2 million → 1200000')
  readings('en', { ...quantity, dimension: 'money' }, '5 m → text')
  readings('en', { ...quantity, dimension: 'money' }, '$5m → 5000000 $')
  readings('en', { ...quantity, dimension: 'length' }, '5 m → 5 m')
  readings('en', { ...quantity, dimension: 'length' }, '85 kg → text')
})

describe('a unit in the key', () => {
  const area = { ...quantity, unit: 'km²' }
  readings(
    'en',
    area,
    `
    1,240 → 1240 km²
    480 sq mi → 480 sq mi
    1,240 km → text
    `,
  )
})
