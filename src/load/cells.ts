import type { ColumnType } from './layer.ts'

/** How a text file writes its cells. */
export interface Dialect {
  readonly delimiter: string
  readonly encoding: 'UTF-8' | 'Windows-1252'
  readonly comma: boolean
}

const integer = /^[-+]?(0|[1-9]\d*)$/
const decimal = /^[-+]?(0|[1-9]\d*)?\.?\d+([eE][-+]?\d{1,3})?$/
const decimalComma = /^[-+]?(0|[1-9]\d*),\d+$/
const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * The column type that takes what came before and this cell; undefined while all are empty. Codes such as 01004 are
 * text: a number would lose its zero.
 */
export function widen(
  before: ColumnType | undefined,
  cell: string | undefined,
  dialect: Dialect,
): ColumnType | undefined {
  const text = cell?.trim() ?? ''
  if (text === '' || before === 'text') return before
  const type = cellType(text, dialect)
  if (before === undefined || before === type) return type
  const order: ColumnType[] = ['integer', 'bigint', 'double precision']
  const [i, j] = [order.indexOf(before), order.indexOf(type)]
  return i >= 0 && j >= 0 ? order[Math.max(i, j)]! : 'text'
}

function cellType(text: string, { comma }: Dialect): ColumnType {
  if (integer.test(text)) {
    const number = Number(text)
    if (Math.abs(number) <= 2_147_483_647) return 'integer'
    return Number.isSafeInteger(number) ? 'bigint' : 'text'
  }
  if (/^[-+]?0\d/.test(text) && !/[.,]/.test(text)) return 'text'
  if (decimal.test(text) || (comma && decimalComma.test(text))) return 'double precision'
  return day.test(text) && !Number.isNaN(Date.parse(text)) ? 'date' : 'text'
}

/** The cell as the database takes it. */
export function value(cell: string | undefined, type: ColumnType, dialect: Dialect): string | null {
  if (cell === undefined || (cell.trim() === '' && type !== 'text') || cell === '') return null
  if (type === 'double precision') return dialect.comma ? cell.trim().replace(',', '.') : cell.trim()
  return type === 'text' ? cell.replaceAll('\0', '') : cell.trim()
}

/** The number that a cell holds, if any. */
export function numberOf(cell: string | undefined, { comma }: Dialect): number | undefined {
  const text = cell?.trim() ?? ''
  if (decimal.test(text)) return Number(text)
  return comma && decimalComma.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** Whether a cell holds a number that is further from 0 than `limit`. */
export const beyond = (cell: string | undefined, limit: number, dialect: Dialect) =>
  Math.abs(numberOf(cell, dialect) ?? 0) > limit

/** Whether numbers are written with a decimal comma. */
export const hasCommas = (records: readonly (readonly string[])[]) =>
  records.some(cells => cells.some(cell => decimalComma.test(cell.trim())))
