/** Files of a content folder, by their paths: texts as they stand on the disk. */
export type Input = Readonly<Record<string, string>>
