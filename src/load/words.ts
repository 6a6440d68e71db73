import type { Crs } from '../core/crs/crs.ts'
import type { Facts } from '../core/facts.ts'
import type { Layer } from './layer.ts'
import type { LoadedTable } from './table.ts'

/** What was understood of a layer, in lines for people. */
export function layerWords(
  id: string,
  layer: Layer,
  { crs, given }: { readonly crs: Crs | undefined; readonly given: Crs | undefined },
  loaded: LoadedTable,
): string {
  const { table, count, columns } = loaded
  const key = loaded.id.own
    ? `${loaded.id.column} (the data's own)`
    : `${loaded.id.column} (a serial: no column of the data is a key)`
  return lines(`✓ ${id}`, [
    ['from', `${layer.place} (${layer.format}${layer.encoding ? `, ${layer.encoding}` : ''})`],
    ['features', `${count}${loaded.geometry ? `, ${loaded.geometry}` : ', without geometry'}`],
    ['CRS', crs && `${crs.id} ${crs.name}${whose(crs, given, layer)}`],
    ['columns', short(columns)],
    ['id', key],
    ['table', `${table.schema}.${table.table}`],
    ...[...layer.notes, ...loaded.notes].map((note): [string, string] => ['note', note]),
    ['URL', `/collections/${id}`],
  ])
}

function whose(crs: Crs, given: Crs | undefined, layer: Layer): string {
  if (!layer.crs) return ' (given by --crs)'
  return given && given.id !== crs.id ? ` (the data's own: --crs ${given.id} is for data that name none)` : ''
}

/** What was understood of data that are used in place. */
export function factsWords(id: string, format: string, place: string, facts: Facts): string {
  const { raster, features, files, crs } = facts
  const [level] = raster?.levels ?? []
  const bands = raster?.bands.map(({ type }) => type)
  return lines(`✓ ${id}`, [
    ['from', `${place} (${format}, in place)`],
    ['CRS', `${crs.id} ${crs.name}`],
    ['size', level && `${level.width} × ${level.height} pixels, ${raster!.levels.length} levels`],
    ['bands', bands && `${bands.length} of ${[...new Set(bands)].join(', ')}`],
    ['columns', features && short(features.properties.map(({ name }) => name))],
    [
      'files',
      files
        ?.map(({ name, size }) => `${name} (${size} bytes)`)
        .slice(0, 3)
        .join(', '),
    ],
    ['URL', `/collections/${id}`],
  ])
}

function lines(title: string, entries: readonly (readonly [string, string | undefined])[]): string {
  const said = entries.filter(([, text]) => text !== undefined).map(([label, text]) => `    ${label.padEnd(9)}${text}`)
  return [title, ...said].join('\n')
}

function short(names: readonly string[]): string {
  return names.length <= 12 ? names.join(', ') : `${names.slice(0, 11).join(', ')} and ${names.length - 11} more`
}
