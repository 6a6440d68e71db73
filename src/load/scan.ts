const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d

/** The most bytes that one feature, or what stands around the features, may take. */
const MAX_BYTES = 256 * 1024 * 1024

export interface Scanned {
  /** Each feature as it comes. */
  readonly kind: 'feature'
  readonly value: Record<string, unknown>
}

export interface Around {
  /** The collection without its features, at the end. */
  readonly kind: 'around'
  readonly value: Record<string, unknown>
}

/**
 * Reads a GeoJSON document of any size feature by feature: the elements of the list `features` of its outermost
 * object are parsed one at a time, the rest of the document once at the end.
 * @throws SyntaxError where it is no JSON, RangeError where one feature is larger than 256 MiB
 */
export async function* scanCollection(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Scanned | Around> {
  const around = new Span()
  const feature = new Span()
  let depth = 0
  let text = false
  let escaped = false
  let listDepth = 0
  let key = ''
  let string: number[] | undefined
  for await (const chunk of chunks) {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (text) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) {
          text = false
          if (string) key = String.fromCharCode(...string)
          string = undefined
        } else if (string && string.length < 20) string.push(byte)
        continue
      }
      if (byte === QUOTE) {
        text = true
        string = depth === 1 && listDepth === 0 ? [] : undefined
        continue
      }
      if (byte === OPEN || byte === OPEN_LIST) {
        depth++
        if (byte === OPEN_LIST && depth === 2 && listDepth === 0 && key === 'features') {
          listDepth = 2
          around.push(chunk.subarray(from, i + 1))
          from = i + 1
        } else if (byte === OPEN && listDepth > 0 && depth === 3) from = i
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        depth--
        if (byte === CLOSE && listDepth > 0 && depth === 2) {
          feature.push(chunk.subarray(from, i + 1))
          yield { kind: 'feature', value: feature.take() }
          from = i + 1
        } else if (byte === CLOSE_LIST && listDepth > 0 && depth === 1) {
          listDepth = 0
          key = ''
          from = i
        }
      }
    }
    if (listDepth === 0) around.push(chunk.subarray(from))
    else if (depth > 2) feature.push(chunk.subarray(from))
  }
  yield { kind: 'around', value: around.take() }
}

/** Lines of text (without their ends), or records between RS characters (RFC 8142). @throws RangeError for one above 256 MiB */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let held = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let i = chunk.indexOf(10); i >= 0; i = chunk.indexOf(10, from)) {
      rest.push(Buffer.from(chunk.buffer, chunk.byteOffset + from, i - from))
      yield line(rest)
      rest = []
      held = 0
      from = i + 1
    }
    if (from < chunk.length) {
      rest.push(Buffer.from(chunk.subarray(from)))
      held += chunk.length - from
      if (held > MAX_BYTES) throw new RangeError(`a line is longer than ${MAX_BYTES} bytes`)
    }
  }
  if (rest.length > 0) yield line(rest)
}

function line(parts: readonly Buffer[]): string {
  const text = (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString('utf8')
  return text.endsWith('\r') ? text.slice(0, -1) : text
}

class Span {
  #parts: Buffer[] = []
  #bytes = 0

  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#bytes += bytes.length
    if (this.#bytes > MAX_BYTES) throw new RangeError(`one feature is larger than ${MAX_BYTES} bytes`)
    this.#parts.push(Buffer.from(bytes))
  }

  take(): Record<string, unknown> {
    const text = Buffer.concat(this.#parts)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    this.#parts = []
    this.#bytes = 0
    return JSON.parse(text) as Record<string, unknown>
  }
}
