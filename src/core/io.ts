/** A file that is read by ranges, wherever it lies: disk, HTTP, S3. Offsets are exact beyond 2³². */
export interface ByteFile {
  readonly location: string
  /** Absolute path of a file on this machine's disk. */
  readonly path?: string
  stat(signal: AbortSignal): Promise<FileStat>
  /**
   * Exactly the bytes from `start` to `end` (not included), fewer only at the file's end. With `etag`, of that state of
   * the file and no other. @throws source-failed (`cause` is a `ChangedFile` where the file is another one by now)
   */
  read(start: number, end: number, signal: AbortSignal, etag?: string): Promise<Uint8Array>
  /** The same bytes as they come, with back-pressure. */
  stream(start: number, end: number, signal: AbortSignal, etag?: string): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Why a read failed: the file is no longer the one that `etag` names. Asking for its state again helps. */
export class ChangedFile extends Error {
  override readonly name = 'ChangedFile'
}

/** Why a call failed: the other server is well and says no (4xx). Asking the same again changes nothing. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

export interface FileStat {
  readonly size: number
  /** Strong, with its quotes: changes whenever the bytes do. */
  readonly etag: string
  readonly modified: Date | undefined
}

export interface GetOptions {
  readonly accept?: string
  /** Media types that may be answered; anything else is a failure. */
  readonly types: readonly string[]
  readonly maxBytes: number
  /** Milliseconds for the whole call. */
  readonly timeout: number
  readonly retries?: number
  /** Headers of the source's own (keys): not sent on after a redirect to another host. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface Fetched {
  readonly status: number
  readonly media: string
  readonly bytes: Uint8Array
  readonly etag: string | undefined
}

/** The door to disks and networks that a source is given. Every call outside goes through the egress guard. */
export interface Io {
  /** A file by path (relative to the configuration's folder) or http(s) URL; opened at the first use. */
  file(location: string): ByteFile
  /** Paths of the files in a folder on disk whose names end on `ending` (any case), in order of name; 10,000 at most. @throws source-failed */
  list(folder: string, ending: string, signal: AbortSignal): Promise<string[]>
  /** One document of another server. A 404 or 204 is answered with its status and no bytes. @throws source-failed, timeout */
  get(url: string, options: GetOptions, signal: AbortSignal): Promise<Fetched>
}
