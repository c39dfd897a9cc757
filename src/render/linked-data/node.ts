/** A value in JSON-LD: a text, a number, or a thing with its type and its properties. */
export type Node = string | number | Thing

/** A thing; several values of a property stand in a list. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: Node | readonly Node[]
}
