/** A mistake in a configuration file, with its place: lines and columns count from 1. */
export interface Complaint {
  /** Path below the configuration's folder, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** Where in the document: `collections.dem.source`; empty at its root. */
  readonly path: string
  readonly message: string
}

/** `services/oisans.yaml:11:13 collections.dem.source: unrecognised key "tpo", did you mean "type"?` */
export function sayComplaint({ file, line, column, path, message }: Complaint): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`
}

/** A complaint about a file as a whole. */
export const wholeFile = (file: string, message: string): Complaint => ({ file, line: 1, column: 1, path: '', message })

/** In the order in which somebody reads the files. */
export function sortComplaints(complaints: readonly Complaint[]): Complaint[] {
  return [...complaints].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column)
}

/** A configuration that cannot be used; `message` holds every complaint, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly complaints: readonly Complaint[]

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(sayComplaint).join('\n'))
    this.complaints = complaints
  }
}
