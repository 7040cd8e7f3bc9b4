/** A source that is not read, and why in plain words. */
export class ParseError extends Error {
  /** Where in the source, in UTF-16 code units. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}
