declare module '@citation-js/core' {
  /** Bibliographic data as CSL-JSON, from any input that a loaded plugin knows. */
  export class Cite {
    constructor(input: string, options?: {generateGraph?: boolean})
    readonly data: unknown[]
  }
}

declare module '@citation-js/plugin-bibtex' {
  const plugin: undefined
  export default plugin
}
