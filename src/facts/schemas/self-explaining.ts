import type { SchemaField } from '../../model/infobox.ts'

/** Dates by keys that say what happened, whatever it happened to. */
export const DATES: readonly SchemaField[] = [
  { key: 'date', label: 'Date', value: 'date' },
  { key: 'start_date', aliases: ['began', 'begun'], label: 'Began', value: 'date' },
  { key: 'end_date', aliases: ['ended'], label: 'Ended', value: 'date' },
  { key: 'formation', aliases: ['formed'], label: 'Formation', value: 'date' },
  {
    key: 'founded',
    aliases: ['founding_date', 'founded_date', 'foundation'],
    label: 'Founded',
    value: 'date',
  },
  { key: 'established', label: 'Established', value: 'date' },
  { key: 'independence_date', label: 'Independence', value: 'date' },
  { key: 'active', aliases: ['years_active'], label: 'Active', value: 'date' },
  { key: 'dissolved', aliases: ['dissolution', 'disbanded'], label: 'Dissolved', value: 'date' },
  { key: 'born', aliases: ['birth_date', 'date_of_birth'], label: 'Born', value: 'date' },
  { key: 'died', aliases: ['death_date', 'date_of_death'], label: 'Died', value: 'date' },
  {
    key: 'built',
    aliases: ['completed', 'completion_date', 'year_built'],
    label: 'Completed',
    value: 'date',
  },
  {
    key: 'opened',
    aliases: ['opening', 'opening_date', 'opened_date', 'inaugurated'],
    label: 'Opened',
    value: 'date',
  },
  { key: 'closed', aliases: ['closing_date', 'closed_date'], label: 'Closed', value: 'date' },
  { key: 'demolished', label: 'Demolished', value: 'date' },
  { key: 'released', aliases: ['release_date'], label: 'Released', value: 'date' },
  {
    key: 'published',
    aliases: ['pub_date', 'publication_date'],
    label: 'Published',
    value: 'date',
  },
  { key: 'discovered', aliases: ['discovery_date'], label: 'Discovered', value: 'date' },
]

/** Places by keys that say what is there. */
export const PLACES: readonly SchemaField[] = [
  { key: 'place', label: 'Place', value: 'place' },
  { key: 'location', label: 'Location', value: 'place' },
  { key: 'country', label: 'Country', value: 'place' },
  { key: 'region', label: 'Region', value: 'place' },
  { key: 'continent', label: 'Continent', value: 'place' },
  { key: 'headquarters', label: 'Headquarters', value: 'place' },
  { key: 'birth_place', label: 'Birthplace', value: 'place' },
  { key: 'death_place', label: 'Place of death', value: 'place' },
  { key: 'venue', label: 'Venue', value: 'place' },
]

/** Names by keys that say what somebody has to do with it. */
export const NAMES: readonly SchemaField[] = [
  {
    key: 'author',
    aliases: ['authors', 'written_by', 'writer'],
    label: 'Author',
    value: 'entities',
  },
  { key: 'creator', aliases: ['created_by', 'artist'], label: 'Creator', value: 'entities' },
  { key: 'designer', aliases: ['designed_by'], label: 'Designer', value: 'entities' },
  { key: 'inventor', aliases: ['invented_by'], label: 'Inventor', value: 'entities' },
  {
    key: 'discoverer',
    aliases: ['discovered_by'],
    label: 'Discovered by',
    value: 'entities',
  },
  { key: 'founder', aliases: ['founders', 'founded_by'], label: 'Founder', value: 'entities' },
  { key: 'architect', label: 'Architect', value: 'entities' },
  { key: 'director', aliases: ['directed_by'], label: 'Director', value: 'entities' },
  { key: 'producer', aliases: ['produced_by'], label: 'Producer', value: 'entities' },
  { key: 'developer', aliases: ['developed_by'], label: 'Developer', value: 'entities' },
  { key: 'publisher', aliases: ['published_by'], label: 'Publisher', value: 'entities' },
  { key: 'owner', aliases: ['owned_by'], label: 'Owner', value: 'entities' },
  { key: 'predecessor', label: 'Predecessor', value: 'entities' },
  { key: 'successor', label: 'Successor', value: 'entities' },
  { key: 'preceded_by', label: 'Preceded by', value: 'entities' },
  { key: 'followed_by', label: 'Followed by', value: 'entities' },
  { key: 'organizer', aliases: ['organised_by'], label: 'Organizers', value: 'entities' },
  { key: 'named_after', aliases: ['named_for'], label: 'Named after', value: 'entities' },
]

/** Measures and numbers by keys that say what is measured. */
export const MEASURES: readonly SchemaField[] = [
  {
    key: 'elevation',
    aliases: ['altitude'],
    units: { elevation_m: 'm', elevation_ft: 'ft' },
    label: 'Elevation',
    value: 'quantity',
  },
  {
    key: 'height',
    units: { height_m: 'm', height_cm: 'cm', height_ft: 'ft' },
    label: 'Height',
    value: 'quantity',
  },
  {
    key: 'length',
    units: { length_m: 'm', length_km: 'km', length_ft: 'ft', length_mi: 'mi' },
    label: 'Length',
    value: 'quantity',
  },
  { key: 'width', units: { width_m: 'm', width_ft: 'ft' }, label: 'Width', value: 'quantity' },
  { key: 'depth', units: { depth_m: 'm', depth_ft: 'ft' }, label: 'Depth', value: 'quantity' },
  {
    key: 'area',
    units: { area_km2: 'km²', area_sq_mi: 'sq mi', area_ha: 'ha' },
    label: 'Area',
    value: 'quantity',
  },
  {
    key: 'volume',
    units: { volume_km3: 'km³', volume_m3: 'm³' },
    label: 'Volume',
    value: 'quantity',
  },
  {
    key: 'weight',
    aliases: ['mass'],
    units: { weight_kg: 'kg', weight_lb: 'lb', mass_kg: 'kg' },
    label: 'Weight',
    value: 'quantity',
  },
  { key: 'population', measure: 'number', label: 'Population', value: 'quantity' },
  {
    key: 'population_density',
    units: { population_density_km2: '/km²', population_density_sq_mi: '/sq mi' },
    label: 'Population density',
    value: 'quantity',
  },
  { key: 'cost', measure: 'money', label: 'Cost', value: 'quantity' },
  { key: 'budget', measure: 'money', label: 'Budget', value: 'quantity' },
  { key: 'revenue', measure: 'money', label: 'Revenue', value: 'quantity' },
  { key: 'employees', measure: 'number', label: 'Employees', value: 'quantity' },
  { key: 'capacity', label: 'Capacity', value: 'counts' },
  { key: 'attendance', label: 'Attendance', value: 'counts' },
  { key: 'deaths', aliases: ['fatalities'], label: 'Deaths', value: 'counts' },
  { key: 'injuries', aliases: ['injured'], label: 'Injuries', value: 'counts' },
]
