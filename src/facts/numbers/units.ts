/** What a unit measures; only units of one dimension can stand for one another. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'flow'
  | 'density'
  | 'power'
  | 'share'
  | 'money'
  | 'pages'
  | 'number'

/** A unit by its sign. */
export interface Unit {
  readonly unit: string
  readonly dimension: Dimension
  /** What else is written for it, in the languages of the interface. */
  readonly spellings: readonly string[]
}

const unit = (dimension: Dimension, sign: string, spellings = ''): Unit => ({
  unit: sign,
  dimension,
  spellings: spellings === '' ? [] : spellings.split('|'),
})

/** The units that quantities are read in. Signs are taken to the letter, words in any case. */
export const UNITS: readonly Unit[] = [
  unit(
    'length',
    'mm',
    'millimetre|millimetres|millimeter|millimeters|millimètres|milímetros|毫米|ملم',
  ),
  unit(
    'length',
    'cm',
    'centimetre|centimetres|centimeter|centimeters|zentimeter|centimètres|centímetros|厘米|公分|سم',
  ),
  unit(
    'length',
    'm',
    'metre|metres|meter|meters|mètre|mètres|metro|metros|米|公尺|متر|مترا|مترًا|أمتار',
  ),
  unit(
    'length',
    'km',
    'kilometre|kilometres|kilometer|kilometers|kilomètre|kilomètres|kilómetro|kilómetros|公里|千米|كم|كيلومتر|كيلومترا|كيلومترًا',
  ),
  unit('length', 'in', 'inch|inches'),
  unit('length', 'ft', 'foot|feet'),
  unit('length', 'yd', 'yard|yards'),
  unit('length', 'mi', 'mile|miles'),
  unit('length', 'nmi', 'nautical mile|nautical miles'),
  unit(
    'area',
    'm²',
    'm2|sq m|square metre|square metres|square meter|square meters|quadratmeter|mètres carrés|metros cuadrados|平方米|متر مربع|م²',
  ),
  unit(
    'area',
    'km²',
    'km2|sq km|square kilometre|square kilometres|square kilometer|square kilometers|quadratkilometer|kilomètre carré|kilomètres carrés|kilómetro cuadrado|kilómetros cuadrados|平方公里|平方千米|كم²|كم2|كيلومتر مربع|كيلومترًا مربعًا',
  ),
  unit('area', 'ha', 'hectare|hectares|hektar|hectárea|hectáreas|公顷|هكتار'),
  unit('area', 'acres', 'acre|ac'),
  unit('area', 'sq ft', 'ft2|ft²|square foot|square feet'),
  unit('area', 'sq mi', 'mi2|mi²|sqmi|square mile|square miles'),
  unit(
    'volume',
    'm³',
    'm3|cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter|mètres cubes|metros cúbicos|立方米',
  ),
  unit('volume', 'km³', 'km3|cubic kilometre|cubic kilometres|cubic kilometers'),
  unit('volume', 'cu ft', 'ft3|ft³|cubic feet'),
  unit('volume', 'cu mi', 'mi3|mi³|cubic miles'),
  unit('volume', 'L', 'l|litre|litres|liter|liters|litro|litros'),
  unit('mass', 'g', 'gram|grams|gramme|grammes|gramm|gramo|gramos'),
  unit(
    'mass',
    'kg',
    'kilogram|kilograms|kilogramme|kilogrammes|kilogramm|kilogramo|kilogramos|公斤|千克|كغ|كجم',
  ),
  unit('mass', 't', 'tonne|tonnes|tonnen|tonelada|toneladas|吨'),
  unit('mass', 'lb', 'lbs|pound|pounds'),
  unit('time', 's', 'second|seconds|sekunden|secondes|segundos|秒|ثانية'),
  unit('time', 'min', 'min.|mins|minute|minutes|minuten|minuto|minutos|分钟|分鐘|دقيقة'),
  unit('time', 'h', 'hour|hours|stunden|heures|horas|小时|小時|ساعة'),
  unit('time', 'days', 'day|tage|jours|días|天|يوم'),
  unit('time', 'years', 'year|jahre|ans|años|سنة'),
  unit('speed', 'km/h', 'kph'),
  unit('speed', 'm/s'),
  unit('speed', 'mph'),
  unit('speed', 'knots', 'kn'),
  unit('temperature', '°C', '℃|degrees celsius'),
  unit('temperature', '°F', '℉|degrees fahrenheit'),
  unit(
    'flow',
    'm³/s',
    'm3/s|cubic metres per second|cubic meters per second|mètres cubes par seconde|كيوبك متر/ثانية',
  ),
  unit('flow', 'cu ft/s', 'ft³/s|ft3/s|cuft/s|cubic feet per second'),
  unit(
    'density',
    '/km²',
    '/km2|per km²|per km2|per square kilometre|per square kilometer|hab./km²|einwohner/km²|einw./km²|hab/km²|人/平方公里',
  ),
  unit('density', '/sq mi', '/sqmi|per sq mi|/mi²|per square mile'),
  unit('power', 'kW', 'kilowatt|kilowatts'),
  unit('power', 'MW', 'megawatt|megawatts'),
  unit('power', 'GW', 'gigawatt|gigawatts'),
  unit('share', '%', 'percent|per cent|prozent|pour cent|por ciento|بالمئة'),
  unit('pages', 'pages', 'page|pp|pp.|seiten|páginas|页|頁|صفحة'),
  unit('money', 'US$', 'U.S. dollars|US dollars'),
  unit('money', '€', 'euro|euros'),
  ...[
    '$',
    '£',
    '¥',
    '₹',
    '₽',
    '₩',
    '₺',
    '₦',
    'A$',
    'AU$',
    'C$',
    'CA$',
    'NZ$',
    'HK$',
    'NT$',
    'S$',
    'R$',
    'MX$',
  ].map((sign) => unit('money', sign)),
  ...'USD EUR GBP JPY CNY INR RUB CHF CAD AUD NZD SEK NOK DKK BRL MXN XOF XAF ZAR KRW TRY NGN EGP SAR AED'
    .split(' ')
    .map((code) => unit('money', code)),
]

const BY_SIGN = new Map(
  UNITS.flatMap((one) => [one.unit, ...one.spellings].map((text) => [text, one])),
)
const BY_WORD = new Map(
  UNITS.flatMap((one) =>
    one.spellings
      .filter((text) => text.length > 3)
      .map((text) => [text.toLowerCase(), one] as const),
  ),
)

/** The unit that a text names, or null. */
export function unitOf(text: string): Unit | null {
  return BY_SIGN.get(text) ?? BY_WORD.get(text.toLowerCase()) ?? null
}

/** The signs and codes that stand before an amount of money, the longest first. */
export const CURRENCIES: readonly string[] = UNITS.filter(({ dimension }) => dimension === 'money')
  .map(({ unit: sign }) => sign)
  .sort((a, b) => b.length - a.length)
