import { type Crs, epsg } from '../../core/crs/crs.ts'
import { untilNul } from './broken.ts'

const horizontal = /^(?:PROJCS|PROJCRS|PROJECTEDCRS|GEOGCS|GEOGCRS|GEOGRAPHICCRS|GEODCRS)$/i
const identifier = /^(?:AUTHORITY|ID)$/i
const MOST_DEPTH = 32

/**
 * The horizontal CRS of a WKT text (WKT 1 or 2, compound or not) by its own EPSG code; undefined where it says none or
 * the table does not know it.
 */
export function crsOfWkt(text: string): Crs | undefined {
  const code = horizontalCode(untilNul(text).slice(0, 65_536))
  return code === undefined ? undefined : epsg(code)
}

/** The `AUTHORITY` or `ID` that belongs to the first horizontal node itself, not to one inside it. */
function horizontalCode(text: string): string | undefined {
  const tokens = /"((?:[^"]|"")*)"|([A-Za-z_]\w*)\s*[[(]|([\])])|([-+.\w]+)/g
  const path: string[] = []
  let depth: number | undefined
  let words: string[] = []
  for (const [, quoted, node, close, bare] of text.matchAll(tokens)) {
    if (node !== undefined) {
      path.push(node)
      words = []
      if (path.length > MOST_DEPTH) return undefined
      if (depth === undefined && horizontal.test(node)) depth = path.length
    } else if (close !== undefined) {
      const closed = path.pop()
      if (depth !== undefined && path.length === depth && closed !== undefined && identifier.test(closed)) {
        const [authority, code] = words
        if (authority?.toUpperCase() === 'EPSG' && code !== undefined && /^\d{4,6}$/.test(code)) return code
      }
      if (depth !== undefined && path.length < depth) return undefined
    } else words.push(quoted ?? bare ?? '')
  }
  return undefined
}
