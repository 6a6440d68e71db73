import { ServiceError } from '../../core/error.ts'
import { registeredGrid, registeredGrids, type TileMatrixSet } from '../../core/grid.ts'
import type { DocumentEntry } from '../../core/query.ts'
import { say } from '../../core/text.ts'
import { sheet } from './document.ts'
import { crsNote, gridHref, matrixSetJson } from './matrixset.ts'
import { tileMatrixSetId, WHOLE } from './params.ts'
import { selves } from './relation.ts'
import { words } from './words.ts'

/** `/tileMatrixSets`: the registered grids, and those of the data in a scope of few collections. */
const list = sheet({
  path: '/tileMatrixSets',
  operation: 'getTileMatrixSetsList',
  tag: 'Tiles',
  summary: words.grids,
  params: {},
  page: 'tilematrixsets',
  tolerant: true,
  needs: ({ view }) => (view.collections.length <= WHOLE ? view.collections.map(({ id }) => id) : []),
  build(call, { entries }) {
    const { links, language } = call
    const grids = [...registeredGrids, ...entries.flatMap(ownGrids)]
    const title = say(words.grids, language)
    return {
      title,
      json: {
        links: selves(call).map(link => ({ ...link })),
        tileMatrixSets: grids.map(grid => ({
          id: grid.id,
          title: grid.title,
          ...(grid.uri ? { uri: grid.uri } : {}),
          crs: crsNote(grid.crs).uri,
          links: [{ href: gridHref(grid, links), rel: 'self', type: 'application/json', title: grid.title }],
        })),
      },
      people: {
        grids: grids.map(grid => ({
          id: grid.id,
          title: grid.title,
          href: gridHref(grid, links),
          crs: crsNote(grid.crs),
          levels: grid.matrices.length,
        })),
      },
      trail: [{ title, href: links.to('/tileMatrixSets') }],
    }
  },
})

/** A data's own grid is called after its collection. */
const NATIVE = '.native'

/** `/tileMatrixSets/{id}`: one grid. */
const one = sheet({
  path: '/tileMatrixSets/:tileMatrixSetId',
  operation: 'getTileMatrixSet',
  tag: 'Tiles',
  summary: { fr: 'Une grille de tuiles', en: 'One tile matrix set' },
  params: { tileMatrixSetId },
  page: 'tilematrixset',
  needs({ values: { tileMatrixSetId: id }, view }) {
    if (registeredGrid(id)) return []
    const owner = view.collections.find(collection => `${collection.id}${NATIVE}` === id)
    if (!owner) throw unknownGrid(id)
    return [owner.id]
  },
  build(call, { entries }) {
    const { links, language, values } = call
    const id = values.tileMatrixSetId
    const grid = registeredGrid(id) ?? entries.flatMap(ownGrids).find(own => own.id === id)
    if (!grid) throw unknownGrid(id)
    const { crs, uri, matrices } = grid
    return {
      title: grid.title,
      json: { ...matrixSetJson(grid), links: selves(call).map(link => ({ ...link })) },
      people: {
        id: grid.id,
        crs: crsNote(crs),
        ...(uri ? { uri } : {}),
        matrices: matrices.map(({ origin: _, ...matrix }) => matrix),
      },
      trail: [
        { title: say(words.grids, language), href: links.to('/tileMatrixSets') },
        { title: grid.title, href: gridHref(grid, links) },
      ],
    }
  },
})

function ownGrids({ published }: DocumentEntry): readonly TileMatrixSet[] {
  return (published?.facts.tiles ?? []).filter(({ own }) => own).map(({ grid }) => grid)
}

function unknownGrid(id: string): ServiceError {
  const names = registeredGrids.map(grid => grid.id).join(', ')
  return new ServiceError(
    'unknown-resource',
    `There is no tile matrix set "${id.slice(0, 100)}" here; registered are ${names}, and the data's own as {collection}${NATIVE}.`,
    { parameter: 'tileMatrixSet' },
  )
}

export const grids = [list, one]
