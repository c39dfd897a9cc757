/**
 * Loads a script with data.
 *
 * @param file relative to the output folder.
 * @param isThere whether its data have come: a script that is cut off is loaded, and says nothing.
 * @throws {LoadError} when it is missing or cut off; it is asked for again the next time.
 */
export type LoadScript = (file: string, isThere: () => boolean) => Promise<void>
