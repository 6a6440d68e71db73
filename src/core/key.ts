import { hash as digest } from 'node:crypto'

/** Everything that changes the bytes of a reply, as plain data: the same key means the same bytes. */
export type Key = readonly KeyPart[]
export type KeyPart = string | number | boolean | null | undefined | readonly KeyPart[]

/** The name of bytes (of text: as UTF-8) whose key is not known: the same form as that of a key. */
export function hashBytes(bytes: Uint8Array | string): string {
  return digest('sha256', bytes, 'base64url').slice(0, 22)
}

/** 22 characters of SHA-256: the one place where a key becomes a name (ETag, cache entry, shared flight). */
export function hash(key: Key): string {
  return hashBytes(JSON.stringify(key))
}
