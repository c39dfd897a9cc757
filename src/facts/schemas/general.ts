import type { InfoboxSchema } from '../../model/infobox.ts'
import { CAPTION, COORDINATES, IMAGE, NAME, NEIGHBOURS, WEBSITE } from './common.ts'
import { DATES, MEASURES, NAMES, PLACES } from './self-explaining.ts'

/** For all that no other schema knows: keys that mean the same everywhere; the rest is text. */
export const general: InfoboxSchema = {
  type: 'general',
  schemaOrg: 'Thing',
  typicalKeys: [],
  fields: [
    NAME,
    IMAGE,
    CAPTION,
    { key: 'partof', label: 'Part of', value: 'entities' },
    ...DATES,
    ...PLACES,
    COORDINATES,
    { key: 'capital', label: 'Capital', value: 'entities', proper: true },
    NEIGHBOURS,
    { key: 'member_groups', aliases: ['members'], label: 'Member groups', value: 'entities' },
    { key: 'allegiance', label: 'Allegiance', value: 'entities', proper: true },
    { key: 'opponents', label: 'Opponents', value: 'entities', proper: true },
    { key: 'active_in', label: 'Active in', value: 'entities' },
    ...NAMES,
    ...MEASURES,
    WEBSITE,
  ],
}
