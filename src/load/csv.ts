import { type Crs, epsg } from '../core/crs/crs.ts'
import { beyond, type Dialect, hasCommas, numberOf, value, widen } from './cells.ts'
import { decodeText } from './encoding.ts'
import { bytesOf, headOf, type Input } from './input.ts'
import { type Column, type ColumnType, type Layer, LoadError, type Row } from './layer.ts'

const HEAD = 1 << 18
const MAX_COLUMNS = 1200
const MAX_RECORD = 64 * 1024 * 1024

const xNames = ['lon', 'lng', 'long', 'longitude', 'x', 'coord_x', 'coordx', 'x_wgs84', 'lon_wgs84', 'xcoord']
const yNames = ['lat', 'latitude', 'y', 'coord_y', 'coordy', 'y_wgs84', 'lat_wgs84', 'ycoord']
const wktNames = ['wkt', 'geom', 'geometry', 'the_geom', 'wkb_geometry', 'shape', 'geometrie']
const wkt = /^(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b/i

type Place =
  | { readonly kind: 'xy'; readonly x: number; readonly y: number }
  | { readonly kind: 'wkt'; readonly at: number }
  | undefined

/** A table of text: delimiter, decimal comma, encoding and the columns of coordinates are guessed. @throws LoadError */
export async function readCsv(input: Input, given: Crs | undefined, signal: AbortSignal): Promise<Layer> {
  const head = await headOf(input, HEAD)
  const { text, encoding } = decodeText(whole(head))
  const delimiter = guessDelimiter(text)
  const records = await all(parse(once(text), delimiter), 200)
  const [titles] = records
  if (!titles || titles.length === 0) throw new LoadError(`${input.place}: it is empty.`)
  if (titles.length > MAX_COLUMNS)
    throw new LoadError(`${input.place}: there are more than ${MAX_COLUMNS} columns. Leave some out.`)
  const dialect: Dialect = {
    delimiter,
    encoding,
    comma: delimiter !== ',' && hasCommas(records.slice(1, head.length < HEAD ? undefined : -1)),
  }
  const place = findGeometry(titles, records.slice(1), dialect)
  const hidden = place?.kind === 'wkt' ? place.at : -1
  const types = titles.map((): ColumnType | undefined => undefined)
  let count = 0
  let far = false
  for await (const cells of recordsOf(input, dialect, signal)) {
    count++
    for (const [i] of titles.entries()) if (i !== hidden) types[i] = widen(types[i], cells[i], dialect)
    if (place?.kind === 'xy') far ||= beyond(cells[place.x], 180, dialect) || beyond(cells[place.y], 90, dialect)
  }
  if (count === 0) throw new LoadError(`${input.place}: it has a first line with names and nothing below.`)
  const columns = titles.flatMap((title, i) =>
    i === hidden ? [] : [{ title: title.trim() || `column ${i + 1}`, type: types[i] ?? 'text' }],
  )
  const lonLat = place?.kind === 'xy' && !far && given?.kind !== 'projected'
  return {
    name: input.name.replace(/(\.[a-z]+)+$/i, ''),
    place: input.place,
    format: `CSV (${delimiterName(delimiter)}${dialect.comma ? ', decimal comma' : ''})`,
    encoding: encoding === 'UTF-8' ? 'UTF-8' : 'Windows-1252 (guessed: it is no UTF-8)',
    crs: given ?? (lonLat ? epsg(4326) : undefined),
    geometry: place !== undefined,
    columns,
    count,
    notes: notesOf(place, titles),
    rows: inner => rowsOf(input, { titles, columns, hidden, place, dialect }, inner),
  }
}

function notesOf(place: Place, titles: readonly string[]): string[] {
  if (!place) return ['no columns of coordinates were found (lon/lat, x/y or WKT): a table without geometry']
  return [
    place.kind === 'wkt'
      ? `geometry from the column ${titles[place.at]}`
      : `points from the columns ${titles[place.x]}, ${titles[place.y]}`,
  ]
}

interface Reading {
  readonly titles: readonly string[]
  readonly columns: readonly Column[]
  readonly hidden: number
  readonly place: Place
  readonly dialect: Dialect
}

async function* rowsOf(input: Input, reading: Reading, signal: AbortSignal): AsyncGenerator<Row> {
  const { titles, columns, hidden, place, dialect } = reading
  const kept = titles.flatMap((_, i) => (i === hidden ? [] : [i]))
  for await (const cells of recordsOf(input, dialect, signal)) {
    const values = kept.map((i, c) => value(cells[i], columns[c]!.type, dialect))
    yield { values, geometry: geometryOf(cells, place, dialect) }
  }
}

function geometryOf(cells: readonly string[], place: Place, dialect: Dialect): string | null {
  if (!place) return null
  if (place.kind === 'wkt') return cells[place.at]?.trim().replace(/^SRID=\d+;/i, '') || null
  const [x, y] = [numberOf(cells[place.x], dialect), numberOf(cells[place.y], dialect)]
  return x === undefined || y === undefined ? null : `POINT(${x} ${y})`
}

async function* recordsOf(input: Input, dialect: Dialect, signal: AbortSignal): AsyncGenerator<string[]> {
  let first = true
  try {
    for await (const record of parse(decoded(input, dialect), dialect.delimiter)) {
      signal.throwIfAborted()
      if (first || (record.length === 1 && record[0] === '')) {
        first = false
        continue
      }
      yield record
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      throw new LoadError(
        `${input.place}: it cannot be read as CSV (${error.message}). Save it as UTF-8 with one record a line.`,
      )
    throw error
  }
}

async function* decoded(input: Input, { encoding }: Dialect): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytesOf(input)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** RFC 4180 with any delimiter: quoted cells may hold it, line ends and doubled quotes. */
export async function* parse(
  chunks: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
): AsyncGenerator<string[]> {
  let record: string[] = []
  let cell = ''
  let size = 0
  let quoted = false
  let closing = false
  const flush = () => {
    record.push(cell)
    cell = ''
  }
  for await (const chunk of chunks) {
    for (const char of chunk) {
      if (++size > MAX_RECORD) throw new RangeError('a record is too long: a quote may be missing')
      if (quoted && !closing) {
        if (char === '"') closing = true
        else cell += char
        continue
      }
      if (closing && char === '"') {
        cell += char
        closing = false
        continue
      }
      quoted = quoted && !closing
      closing = false
      if (char === '"' && cell.trim() === '') {
        cell = ''
        quoted = true
      } else if (char === delimiter) flush()
      else if (char === '\n') {
        flush()
        yield record
        record = []
        size = 0
      } else if (char !== '\r' && char !== '\uFEFF') cell += char
    }
  }
  if (cell !== '' || record.length > 0) {
    flush()
    yield record
  }
}

/** The delimiter that cuts the first lines into the same number of cells, the most of them. */
export function guessDelimiter(text: string): string {
  const rows = text
    .split(/\r?\n/)
    .slice(0, 20)
    .filter(row => row !== '')
  const score = (delimiter: string) => {
    const counts = rows.map(row => row.replace(/"[^"]*"/g, '').split(delimiter).length)
    const [first = 1] = counts
    const even = counts.filter(count => count === first).length / counts.length
    return first > 1 ? even * 1000 + first : 0
  }
  return [',', ';', '\t', '|'].reduce((best, one) => (score(one) > score(best) ? one : best))
}

function findGeometry(titles: readonly string[], records: readonly (readonly string[])[], dialect: Dialect): Place {
  const names = titles.map(title => title.trim().toLowerCase())
  const looks = (i: number) => records.some(cells => wkt.test(cells[i]?.trim() ?? ''))
  const named = names.findIndex((name, i) => wktNames.includes(name) && looks(i))
  const at = named >= 0 ? named : names.findIndex((_, i) => looks(i))
  if (at >= 0) return { kind: 'wkt', at }
  const numeric = (i: number) => records.some(cells => numberOf(cells[i], dialect) !== undefined)
  const find = (wanted: readonly string[]) =>
    wanted.map(name => names.indexOf(name)).find(i => i >= 0 && numeric(i)) ?? -1
  const [x, y] = [find(xNames), find(yNames)]
  return x >= 0 && y >= 0 ? { kind: 'xy', x, y } : undefined
}

/** Without a character that the end of the head cuts in two. */
function whole(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(10)
  return bytes.length < HEAD || end < 0 ? bytes : bytes.subarray(0, end + 1)
}

function* once(text: string): Generator<string> {
  yield text
}

async function all(records: AsyncIterable<string[]>, most: number): Promise<string[][]> {
  const found: string[][] = []
  for await (const record of records) {
    found.push(record)
    if (found.length >= most) break
  }
  return found
}

const delimiterName = (delimiter: string) =>
  ({ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' })[delimiter] ?? delimiter
