import type { InfoboxSchema } from '../../model/infobox.ts'
import { CAPTION, COORDINATES, IMAGE, NOTES } from './common.ts'

/** Battles, wars, operations: the parameters of Wikipedia's Infobox military conflict. */
export const militaryConflict: InfoboxSchema = {
  type: 'military conflict',
  aliases: ['battle', 'war', 'conflict', 'military operation', 'civil conflict'],
  schemaOrg: 'Event',
  typicalKeys: ['conflict', 'combatant', 'belligerent', 'belligerents'],
  fields: [
    {
      key: 'conflict',
      aliases: ['name', 'title', 'battle_name'],
      label: 'Conflict',
      value: 'text',
      role: 'headline',
      property: 'name',
    },
    { key: 'partof', label: 'Part of', value: 'entities', property: 'superEvent' },
    IMAGE,
    CAPTION,
    { key: 'date', label: 'Date', value: 'date', property: 'startDate' },
    {
      key: 'place',
      aliases: ['location'],
      label: 'Location',
      value: 'place',
      property: 'location',
    },
    { ...COORDINATES, property: 'location' },
    { key: 'status', label: 'Status', value: 'text' },
    { key: 'result', aliases: ['outcome'], label: 'Result', value: 'text' },
    {
      key: 'territory',
      aliases: ['territorial_changes'],
      label: 'Territorial changes',
      value: 'text',
    },
    {
      key: 'combatant',
      aliases: ['belligerent', 'belligerents'],
      label: 'Belligerents',
      value: 'entities',
      proper: true,
      sided: true,
    },
    {
      key: 'commander',
      aliases: ['commanders', 'leader', 'leaders'],
      label: 'Commanders and leaders',
      value: 'entities',
      proper: true,
      sided: true,
    },
    { key: 'units', aliases: ['unit'], label: 'Units involved', value: 'entities', sided: true },
    { key: 'strength', label: 'Strength', value: 'counts', sided: true },
    {
      key: 'casualties',
      aliases: ['losses'],
      label: 'Casualties and losses',
      value: 'counts',
      sided: true,
    },
    NOTES,
  ],
}
