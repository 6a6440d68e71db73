import { ServiceError } from '../../core/error.ts'

/** A file that is not what it should be, in words for clients and operators alike. */
export function broken(why: string): ServiceError {
  return new ServiceError('source-failed', `A point cloud of this collection cannot be served: ${why}.`)
}

/** Text up to its first NUL. */
export function untilNul(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
