/** An image file of the site, as a page shows it. */
export interface Media {
  /** Where it lies in the output folder. */
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}
