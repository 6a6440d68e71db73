import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runTest } from '../../conformance/check.ts'
import { classes } from '../../conformance/classes/index.ts'
import { Server } from '../../conformance/discover.ts'
import { Client } from '../../conformance/http.ts'
import { plants } from './plants.ts'
import { type Saboteur, startSaboteur } from './saboteur.ts'
import { startWorld, type World } from './world.ts'

/** Their tests are those of `copc-ranges`, on files that our server does not publish: see own.test.ts. */
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

/** The embedded database has one session, which the writer of the tables holds. */
describe.runIf(inject('databaseKind') !== 'embedded')('the suite finds what is planted', () => {
  it('every test has a plant: there is no check that cannot fail', () => {
    const tests = classes
      .filter(({ id }) => !elsewhere.includes(id))
      .flatMap(each => each.tests.map(test => [each.id, test.title] as const))
    const missed = tests.filter(([id, title]) => !plants.some(({ of, found }) => of === id && title.startsWith(found)))
    expect(missed).toEqual([])
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
