import type { SchemaField } from '../../model/infobox.ts'

/** Keys that mean the same in infoboxes of every type. */
export const NAME: SchemaField = {
  key: 'name',
  aliases: ['title'],
  label: 'Name',
  value: 'text',
  role: 'headline',
  property: 'name',
}
export const NATIVE_NAME: SchemaField = {
  key: 'native_name',
  label: 'Native name',
  value: 'text',
  property: 'alternateName',
}
export const IMAGE: SchemaField = {
  key: 'image',
  aliases: ['image_name', 'photo'],
  label: 'Image',
  value: 'image',
  role: 'image',
  property: 'image',
}
export const CAPTION: SchemaField = {
  key: 'caption',
  aliases: ['image_caption'],
  label: 'Caption',
  value: 'text',
  role: 'caption',
}
export const COORDINATES: SchemaField = {
  key: 'coordinates',
  aliases: ['coords', 'coord'],
  label: 'Coordinates',
  value: 'coordinates',
}
/** The coordinates of that which the infobox is about, where it is a place. */
export const GEO: SchemaField = { ...COORDINATES, property: 'geo' }
export const WEBSITE: SchemaField = {
  key: 'website',
  aliases: ['url', 'homepage'],
  label: 'Website',
  value: 'text',
  property: 'url',
}
export const NOTES: SchemaField = { key: 'notes', label: 'Notes', value: 'text' }

/** What a place lies in, from large to small; a field beside each name says what it is. */
export const SUBDIVISIONS: readonly SchemaField[] = [
  {
    key: 'subdivision_name',
    label: 'Part of',
    value: 'place',
    indexed: true,
    labelledBy: 'subdivision_type',
    property: 'containedInPlace',
  },
  { key: 'country', label: 'Country', value: 'place', property: 'containedInPlace' },
  { key: 'region', label: 'Region', value: 'place', property: 'containedInPlace' },
  { key: 'province', label: 'Province', value: 'place', property: 'containedInPlace' },
  { key: 'department', label: 'Department', value: 'place', property: 'containedInPlace' },
  { key: 'district', label: 'District', value: 'place', property: 'containedInPlace' },
]

/** Area and height of a place. */
export const AREA: readonly SchemaField[] = [
  {
    key: 'area_total',
    aliases: ['area'],
    units: {
      area_total_km2: 'km²',
      area_km2: 'km²',
      area_total_sq_mi: 'sq mi',
      area_sq_mi: 'sq mi',
      area_total_ha: 'ha',
      area_ha: 'ha',
    },
    label: 'Area',
    value: 'quantity',
    heading: 'Geography',
  },
  {
    key: 'area_land',
    units: { area_land_km2: 'km²', area_land_sq_mi: 'sq mi' },
    label: 'Land area',
    value: 'quantity',
    heading: 'Geography',
  },
  {
    key: 'area_water',
    units: { area_water_km2: 'km²', area_water_sq_mi: 'sq mi' },
    label: 'Water area',
    value: 'quantity',
    heading: 'Geography',
  },
  {
    key: 'percent_water',
    aliases: ['area_water_percent'],
    unit: '%',
    label: 'Share of water',
    value: 'quantity',
    heading: 'Geography',
  },
  {
    key: 'elevation',
    units: { elevation_m: 'm', elevation_ft: 'ft' },
    label: 'Elevation',
    value: 'quantity',
    heading: 'Geography',
  },
]

/** Who lives in a place. */
export const POPULATION: readonly SchemaField[] = [
  {
    key: 'population_total',
    aliases: ['population', 'population_estimate'],
    label: 'Inhabitants',
    value: 'quantity',
    measure: 'number',
    heading: 'Population',
  },
  {
    key: 'population_census',
    label: 'Inhabitants by census',
    value: 'quantity',
    measure: 'number',
    heading: 'Population',
  },
  {
    key: 'population_as_of',
    aliases: ['population_date', 'population_estimate_year'],
    label: 'As of',
    value: 'date',
    heading: 'Population',
  },
  {
    key: 'population_census_year',
    label: 'Census',
    value: 'date',
    heading: 'Population',
  },
  {
    key: 'population_density',
    aliases: ['density'],
    units: {
      population_density_km2: '/km²',
      pop_density_km2: '/km²',
      population_density_sq_mi: '/sq mi',
    },
    label: 'Population density',
    value: 'quantity',
    heading: 'Population',
  },
  {
    key: 'population_urban',
    label: 'Urban population',
    value: 'quantity',
    measure: 'number',
    heading: 'Population',
  },
  {
    key: 'population_metro',
    label: 'Metropolitan population',
    value: 'quantity',
    measure: 'number',
    heading: 'Population',
  },
  {
    key: 'population_demonym',
    aliases: ['demonym'],
    label: 'Demonym',
    value: 'text',
    heading: 'Population',
  },
  {
    key: 'languages',
    aliases: ['language', 'languages_spoken'],
    label: 'Languages',
    value: 'entities',
    commas: true,
    heading: 'Population',
  },
  {
    key: 'ethnic_groups',
    label: 'Ethnic groups',
    value: 'text',
    heading: 'Population',
  },
  { key: 'religion', label: 'Religion', value: 'text', heading: 'Population' },
]

/** Who governs a place or leads a group; a field beside each name says what the office is. */
export const LEADER: SchemaField = {
  key: 'leader_name',
  aliases: ['leader'],
  label: 'Leader',
  value: 'entities',
  proper: true,
  indexed: true,
  labelledBy: 'leader_title',
}

/** When something began; a field beside each date says what happened. */
export const ESTABLISHED: SchemaField = {
  key: 'established_date',
  aliases: ['established'],
  label: 'Established',
  value: 'date',
  indexed: true,
  labelledBy: 'established_title',
}

export const NEIGHBOURS: SchemaField = {
  key: 'neighbours',
  aliases: ['neighbors'],
  label: 'Neighbours',
  value: 'entities',
  commas: true,
}

export const TIME_ZONE: SchemaField = {
  key: 'timezone',
  aliases: ['timezone1'],
  label: 'Time zone',
  value: 'text',
}
