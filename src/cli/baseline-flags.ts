export type BaselineAction = 'create' | 'update' | 'prune' | 'status'

export interface BaselineFlags {
  color?: boolean
  debug?: boolean
  config?: string | false
  rule?: string[]
  asOf?: string
  reason?: string
  author?: string
  expires?: string
}
