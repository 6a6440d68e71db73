import { type Column, type ColumnType, LoadError } from './layer.ts'

const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/

const MAX_COLUMNS = 1200

/** Finds the columns of data that do not declare them: one type for all values of a column. */
export class Inference {
  readonly #types = new Map<string, ColumnType | undefined>()
  readonly #place: string

  constructor(place: string) {
    this.#place = place
  }

  /** Takes note of a column even where it has no value. @throws LoadError where there are too many */
  declare(title: string): void {
    if (!this.#types.has(title)) {
      if (this.#types.size >= MAX_COLUMNS)
        throw new LoadError(`${this.#place}: there are more than ${MAX_COLUMNS} columns. Leave some out.`)
      this.#types.set(title, undefined)
    }
  }

  see(title: string, value: unknown): void {
    this.declare(title)
    if (value === null || value === undefined) return
    this.#types.set(title, join(this.#types.get(title), typeOf(value)))
  }

  columns(): Column[] {
    return [...this.#types].map(([title, type]) => ({ title, type: type ?? 'text' }))
  }
}

/** The narrowest type of one value. */
export function typeOf(value: unknown): ColumnType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) return 'double precision'
    return Math.abs(value) <= 2_147_483_647 ? 'integer' : 'bigint'
  }
  if (typeof value !== 'string') return 'jsonb'
  if (date.test(value) && !Number.isNaN(Date.parse(value))) return 'date'
  if (zoned.test(value)) return 'timestamptz'
  return instant.test(value) ? 'timestamp' : 'text'
}

/** The text that PostgreSQL reads as this value. */
export function literal(value: unknown): string | null {
  if (value === null || value === undefined) return null
  // NUL is the one character that PostgreSQL's text cannot hold.
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const numbers: readonly ColumnType[] = ['integer', 'bigint', 'double precision']

function join(a: ColumnType | undefined, b: ColumnType): ColumnType {
  if (a === undefined || a === b) return b
  const [i, j] = [numbers.indexOf(a), numbers.indexOf(b)]
  return i >= 0 && j >= 0 ? numbers[Math.max(i, j)]! : 'text'
}
