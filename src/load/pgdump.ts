import type { Column, ColumnType, Row } from './layer.ts'

/** What the head of a dump by GDAL's PGDUMP driver says of its table. */
export interface DumpHead {
  readonly columns: readonly Column[]
  /** SRID; 0 where GDAL knows no EPSG code. Undefined without geometry. */
  readonly srid: number | undefined
}

export interface Dump {
  readonly head: DumpHead
  rows(): AsyncIterable<Row>
}

const GEOMETRY = 'geom'

/** Reads the statements up to COPY, then its lines; undefined where there is no row at all. @throws Error for what is no such dump */
export async function readDump(lines: AsyncIterator<string>): Promise<Dump | undefined> {
  const types = new Map<string, ColumnType>()
  let srid: number | undefined
  for (;;) {
    const { value: line, done } = await lines.next()
    if (done) return undefined
    const serial = /^CREATE TABLE .*\( *"((?:[^"]|"")*)" SERIAL/.exec(line)
    if (serial) types.set(unquote(serial[1]!), 'integer')
    const column = /^ALTER TABLE .* ADD COLUMN "((?:[^"]|"")*)" (.+);$/.exec(line)
    if (column) types.set(unquote(column[1]!), typeOf(column[2]!))
    const geometry = /^SELECT AddGeometryColumn\(.*,(-?\d+),'[A-Z]+',\d\);$/.exec(line)
    if (geometry) srid = Math.max(0, Number(geometry[1]))
    const copy = /^COPY .*? \((".*")\) FROM STDIN;$/.exec(line)
    if (!copy) continue
    const names = [...copy[1]!.matchAll(/"((?:[^"]|"")*)"/g)].map(([, name]) => unquote(name!))
    const at = names.indexOf(GEOMETRY)
    const columns = names.flatMap((title, i) => (i === at ? [] : [{ title, type: types.get(title) ?? 'text' }]))
    return { head: { columns, srid: at < 0 ? undefined : srid }, rows: () => copied(lines, at) }
  }
}

async function* copied(lines: AsyncIterator<string>, geometry: number): AsyncGenerator<Row> {
  for (;;) {
    const { value: line, done } = await lines.next()
    if (done || line === '\\.') return
    const cells = line.split('\t').map(plain)
    const [shape] = geometry < 0 ? [null] : cells.splice(geometry, 1)
    yield { values: cells, geometry: shape ?? null }
  }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** A cell of COPY's text format (PostgreSQL, COPY, "Text Format"). */
function plain(cell: string): string | null {
  if (cell === '\\N') return null
  if (!cell.includes('\\')) return cell
  return cell.replace(/\\([0-7]{1,3}|x[0-9A-Fa-f]{1,2}|.)/gs, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8))
    if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return escapes[code] ?? code
  })
}

const unquote = (name: string) => name.replaceAll('""', '"')

function typeOf(text: string): ColumnType {
  const type = text.toLowerCase()
  if (/^(integer|smallint|serial)\b/.test(type)) return 'integer'
  if (/^(int8|bigint)\b/.test(type)) return 'bigint'
  if (/^(float|double|numeric|real)/.test(type)) return 'double precision'
  if (/^bool/.test(type)) return 'boolean'
  if (/^timestamp with time zone/.test(type)) return 'timestamptz'
  if (/^timestamp/.test(type)) return 'timestamp'
  if (/^date/.test(type)) return 'date'
  if (/^time/.test(type)) return 'time'
  return /^json/.test(type) ? 'jsonb' : 'text'
}
