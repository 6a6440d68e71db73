import { OgcApiEndpoint } from '@camptocamp/ogc-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

let server: Awaited<ReturnType<typeof serveCatalog>>

beforeAll(async () => {
  server = await serveCatalog(() => worldCatalog())
})
afterAll(() => server.close())

test('ogc-client reads what is published, its features and its tiles', async () => {
  const endpoint = new OgcApiEndpoint(`${server.url}/services/monde`)
  expect((await endpoint.info).title).toBe('Service monde')
  expect(await endpoint.hasFeatures).toBe(true)
  expect(await endpoint.featureCollections).toEqual(['towns'])
  expect(await endpoint.vectorTileCollections).toEqual(['towns'])
  const info = await endpoint.getCollectionInfo('towns')
  expect(info).toMatchObject({ id: 'towns', itemFormats: expect.arrayContaining(['application/geo+json']) })
  const items = await endpoint.getCollectionItems('towns', 3)
  expect(items).toHaveLength(3)
  const url = await endpoint.getCollectionItemsUrl('towns', { limit: 5, extent: [-5, 41, 10, 51] })
  expect(((await (await fetch(url)).json()) as { numberMatched: number }).numberMatched).toBe(4)
})
