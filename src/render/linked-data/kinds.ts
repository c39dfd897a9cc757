/**
 * What schema.org expects of a property: a text, a date … or a thing of a type, which has a name. `isText`:
 * any text names one.
 */
export type Kind =
  | 'text'
  /** A person or an organization: the name alone, as a text, since nobody says which. */
  | 'agent'
  | 'address'
  | 'date'
  | 'duration'
  | 'geo'
  | 'image'
  | 'number'
  | 'quantity'
  | { readonly type: string; readonly isText?: true }

const person: Kind = { type: 'Person' }
const organization: Kind = { type: 'Organization' }
const place: Kind = { type: 'Place' }
const language: Kind = { type: 'Language' }

/**
 * The properties that infobox schemas name. `test/render/linked-data/vocabulary.test.ts` holds that
 * schema.org has each for its type, with a value like this.
 */
export const KINDS: Readonly<Record<string, Kind>> = {
  about: { type: 'Thing', isText: true },
  actor: person,
  address: 'text',
  affiliation: organization,
  alternateName: 'text',
  alumniOf: organization,
  areaServed: place,
  author: person,
  award: 'text',
  birthDate: 'date',
  birthPlace: place,
  containedInPlace: place,
  countryOfOrigin: { type: 'Country' },
  datePublished: 'date',
  deathDate: 'date',
  deathPlace: place,
  director: person,
  dissolutionDate: 'date',
  duration: 'duration',
  editor: person,
  endDate: 'date',
  founder: 'agent',
  foundingDate: 'date',
  foundingLocation: place,
  genre: 'text',
  geo: 'geo',
  hasOccupation: { type: 'Occupation', isText: true },
  height: 'quantity',
  homeLocation: place,
  illustrator: person,
  image: 'image',
  inLanguage: language,
  isPartOf: { type: 'CreativeWork' },
  isbn: 'text',
  jobTitle: 'text',
  knowsAbout: 'text',
  knowsLanguage: language,
  location: place,
  locationCreated: place,
  member: 'agent',
  memberOf: organization,
  musicBy: 'agent',
  numberOfEmployees: 'quantity',
  numberOfPages: 'number',
  organizer: 'agent',
  parent: person,
  parentOrganization: organization,
  producer: 'agent',
  productionCompany: organization,
  publisher: organization,
  slogan: 'text',
  spouse: person,
  startDate: 'date',
  subOrganization: organization,
  superEvent: { type: 'Event' },
  tickerSymbol: 'text',
  translator: person,
  url: 'address',
  worksFor: organization,
}
