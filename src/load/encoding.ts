/** Language driver ids (byte 29 of a .dbf) that say nothing reliable: unset, or plain "Windows ANSI". */
const vague = new Set([0x00, 0x03, 0x57])

export interface Encoding {
  /** As GDAL's open option ENCODING wants it; undefined where GDAL knows by itself. */
  readonly option: string | undefined
  /** For people. */
  readonly words: string
}

/**
 * The encoding of a dBase table's text: as its .cpg says, else as its header says, else guessed from all its bytes:
 * UTF-8 where they are valid UTF-8, else Windows-1252 or Latin-1.
 */
export async function guessEncoding(dbf: AsyncIterable<Uint8Array>, cpg: string | undefined): Promise<Encoding> {
  if (cpg) return { option: undefined, words: `${cpg} (from the .cpg)` }
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let valid = true
  let seen = 0
  let high = false
  let windows = false
  for await (const chunk of dbf) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (seen + i === 29 && !vague.has(byte))
        return { option: undefined, words: `as the .dbf says (language ${byte})` }
      if (seen + i < 32 || byte < 0x80) continue
      high = true
      if (byte < 0xa0) windows = true
    }
    if (valid) valid = isValid(utf8, seen === 0 ? chunk.subarray(32) : chunk)
    seen += chunk.length
  }
  if (!high) return { option: 'ISO-8859-1', words: 'ASCII' }
  if (valid) return { option: 'UTF-8', words: 'UTF-8 (guessed: there is no .cpg)' }
  return windows
    ? { option: 'CP1252', words: 'Windows-1252 (guessed: there is no .cpg, and it is no UTF-8)' }
    : { option: 'ISO-8859-1', words: 'Latin-1 (guessed: there is no .cpg, and it is no UTF-8)' }
}

function isValid(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Bytes as text: UTF-8 where they are, else Windows-1252. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'UTF-8' | 'Windows-1252' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}
