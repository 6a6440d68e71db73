import type { TileAddress, TileMatrix } from '../../core/grid.ts'

const words: Readonly<Record<string, (tile: TileAddress, matrix: TileMatrix) => string>> = {
  z: tile => tile.matrix,
  x: tile => String(tile.col),
  y: tile => String(tile.row),
  '-y': (tile, matrix) => String(matrix.matrixHeight - 1 - tile.row),
  matrix: tile => tile.matrix,
  row: tile => String(tile.row),
  col: tile => String(tile.col),
  tilematrix: tile => tile.matrix,
  tilerow: tile => String(tile.row),
  tilecol: tile => String(tile.col),
}

const placeholder = /\{([^{}]*)\}/g

/** What is wrong with a template of tile URLs; undefined where nothing is. */
export function templateFault(template: string): string | undefined {
  const names = [...template.matchAll(placeholder)].map(([, name]) => name!.toLowerCase())
  const unknown = names.find(name => !Object.hasOwn(words, name))
  if (unknown !== undefined) return `has a placeholder {${unknown}}; known are {z} {x} {y} {-y} {matrix} {row} {col}`
  const has = (...choices: string[]) => choices.some(name => names.includes(name))
  if (!has('z', 'matrix', 'tilematrix') || !has('x', 'col', 'tilecol') || !has('y', '-y', 'row', 'tilerow'))
    return 'must hold {z}, {x} and {y} (or {matrix}, {col} and {row})'
  if (!/^https?:\/\/[^/{}]+\//i.test(template)) return 'must be an http(s) URL without a placeholder in its host'
  return undefined
}

/** The URL of a tile; `{-y}` counts rows from the bottom. Names of placeholders are read in any case. */
export function tileUrl(template: string, tile: TileAddress, matrix: TileMatrix): string {
  return template.replace(placeholder, (_, name: string) =>
    encodeURIComponent(words[name.toLowerCase()]!(tile, matrix)),
  )
}
