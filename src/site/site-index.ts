/** Every page of a site, its addresses, anchors and links. */
export interface SiteIndex {
  readonly pages: readonly unknown[]
}
