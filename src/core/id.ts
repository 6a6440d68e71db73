/** An id of several parts as one text. */
export function joinId(parts: readonly string[]): string {
  return parts.map(part => part.replaceAll('%', '%25').replaceAll(':', '%3A')).join(':')
}

/** The parts of an id that `joinId` made. */
export function splitId(id: string): string[] {
  return id.split(':').map(part => part.replaceAll('%3A', ':').replaceAll('%25', '%'))
}
