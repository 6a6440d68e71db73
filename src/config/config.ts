import type { Limits } from '../core/limits.ts'
import type { Complaint } from './complaint.ts'
import type { CollectionFile, ServerFile, ServiceFile } from './schema.ts'

/** A checked configuration: plain data, nothing of it opened. */
export interface ServerConfig {
  /** Absolute path of the configuration's folder: what relative paths in it mean. */
  readonly folder: string
  readonly server: Omit<ServerFile, 'limits'> & { readonly limits: Limits }
  /** The services that are published, in the order of their files' names. */
  readonly services: readonly ServiceConfig[]
  /** Hash of all that a reply can show. */
  readonly hash: string
  /** Seconds since 1970 of the newest change of a file. */
  readonly changed: number
}

export interface ServiceConfig {
  readonly id: string
  readonly file: string
  readonly hash: string
  readonly service: Omit<ServiceFile, 'collections'>
  readonly collections: readonly CollectionConfig[]
}

export interface CollectionConfig {
  readonly id: string
  readonly hash: string
  readonly collection: CollectionFile
  /** Where the id and each alias stand, for complaints. */
  readonly at: Complaint
  /** Where the path of its source stands, or the source. */
  readonly sourceAt: Complaint
}

export interface Loaded {
  /** Undefined where there is any complaint. */
  readonly config?: ServerConfig
  readonly complaints: readonly Complaint[]
}
