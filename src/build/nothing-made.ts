/** What comes of a build where nothing has changed since the last one. */
export const NOTHING_MADE = {
  outcome: 'built',
  written: [],
  removed: [],
  moved: [],
  why: ['Nothing has changed since the last build'],
  note: null,
} as const
