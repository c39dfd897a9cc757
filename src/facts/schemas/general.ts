import type { InfoboxSchema } from '../../model/infobox.ts'
import { CAPTION, COORDINATES, IMAGE, NAME, NEIGHBOURS, WEBSITE } from './common.ts'

/** For all that no other schema knows: a few keys that mean the same everywhere; the rest is text. */
export const general: InfoboxSchema = {
  type: 'general',
  schemaOrg: 'Thing',
  typicalKeys: [],
  fields: [
    NAME,
    IMAGE,
    CAPTION,
    { key: 'partof', label: 'Part of', value: 'entities' },
    { key: 'date', label: 'Date', value: 'date' },
    { key: 'formation', label: 'Formation', value: 'date' },
    { key: 'founded', label: 'Founded', value: 'date' },
    { key: 'established', label: 'Established', value: 'date' },
    { key: 'independence_date', label: 'Independence', value: 'date' },
    { key: 'place', label: 'Place', value: 'place' },
    { key: 'location', label: 'Location', value: 'place' },
    { key: 'country', label: 'Country', value: 'place' },
    { key: 'region', label: 'Region', value: 'place' },
    { key: 'continent', label: 'Continent', value: 'place' },
    COORDINATES,
    { key: 'capital', label: 'Capital', value: 'entities' },
    NEIGHBOURS,
    { key: 'member_groups', aliases: ['members'], label: 'Member groups', value: 'entities' },
    { key: 'allegiance', label: 'Allegiance', value: 'entities' },
    { key: 'opponents', label: 'Opponents', value: 'entities' },
    { key: 'active_in', label: 'Active in', value: 'entities' },
    WEBSITE,
  ],
}
