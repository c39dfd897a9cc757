import type { InfoboxSchema } from '../../model/infobox.ts'

/** For all that no other schema knows: a few keys that mean the same everywhere; the rest is text. */
export const general: InfoboxSchema = {
  type: 'general',
  schemaOrg: 'Thing',
  typicalKeys: [],
  fields: [
    { key: 'name', aliases: ['title'], label: 'Name', value: 'text', role: 'headline' },
    { key: 'image', label: 'Image', value: 'image', role: 'image' },
    { key: 'caption', label: 'Caption', value: 'text', role: 'caption' },
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
    { key: 'capital', label: 'Capital', value: 'entities' },
    { key: 'neighbours', aliases: ['neighbors'], label: 'Neighbours', value: 'entities' },
    { key: 'member_groups', aliases: ['members'], label: 'Member groups', value: 'entities' },
    { key: 'allegiance', label: 'Allegiance', value: 'entities' },
    { key: 'opponents', label: 'Opponents', value: 'entities' },
    { key: 'active_in', label: 'Active in', value: 'entities' },
  ],
}
