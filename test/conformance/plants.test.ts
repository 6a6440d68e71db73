import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runTest } from '../../conformance/check.ts'
import { classes } from '../../conformance/classes/index.ts'
import { Server } from '../../conformance/discover.ts'
import { Client } from '../../conformance/http.ts'
import { plants } from './plants.ts'
import { type Saboteur, startSaboteur } from './saboteur.ts'
import { startWorld, type World } from './world.ts'

/** Classes whose tests all need what our server does not offer, or that have no server of their own here. */
const elsewhere = ['cog-ranges']

let world: World
let saboteur: Saboteur
const client = new Client()

beforeAll(async () => {
  world = await startWorld('conformance_plants')
  saboteur = await startSaboteur(world.server.url)
})
afterAll(async () => {
  client.close()
  await saboteur?.close()
  await world?.stop()
})

describe.runIf(inject('databaseKind') !== 'embedded')('the suite finds what is planted', () => {
  it('every class has a plant', () => {
    const planted = new Set(plants.map(({ of }) => of))
    expect(classes.map(({ id }) => id).filter(id => !planted.has(id) && !elsewhere.includes(id))).toEqual([])
  })

  it.each(plants.map(plant => [plant.of, plant.name, plant] as const))('%s: %s', async (_of, _name, plant) => {
    const test = classes.find(({ id }) => id === plant.of)?.tests.find(({ title }) => title.startsWith(plant.found))
    expect(test, `a test "${plant.found}…" of ${plant.of}`).toBeDefined()
    saboteur.fault = plant.fault
    const result = await runTest(test!, new Server(saboteur.url, client))
    expect(result, result.reasons.join('\n')).toMatchObject({ outcome: 'failed' })
    expect(result.failures.join('\n')).not.toContain('    at ')
  })
})
