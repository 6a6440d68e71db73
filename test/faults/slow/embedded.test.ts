import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from '../../../src/stores/embedded.ts'
import { connectWriter, type Writer } from '../../../src/stores/writer.ts'
import { children, recovery } from '../../support/faults.ts'
import { eventually } from '../../support/writer.ts'
import { canKill, makeVictim, rows, towns, type Victim } from '../killing.ts'

describe.runIf(canKill)('our own process is killed, with the embedded database', { timeout: 60_000 }, () => {
  let victim: Victim
  /** Milliseconds: five seconds, or twice what a start in good order takes on this machine. */
  let time = recovery
  const connect = (): Promise<Writer> => {
    const connection = { host: join(victim.data, 'db'), port: 5432, database: 'postgres', user: 'postgres' }
    return connectWriter({ connection, max: 1, embedded: true })
  }

  beforeAll(async () => {
    victim = await makeVictim('public')
    await victim.start()
    const writer = await connect()
    await writer.query(towns('public'))
    await writer.close()
    await victim.server().end('SIGTERM')
    const usual = await victim.start()
    time = Math.max(recovery, 2 * usual)
    console.log(`a start of the embedded database in good order takes ${Math.round(usual)} ms here`)
  })
  afterAll(() => victim?.remove())

  test('its child sees that the parent is gone, and closes the data', () => victim.kill(undefined, time))

  test('both at once, as the system does where memory is short: the lock stays behind', () =>
    victim.kill(async pid => {
      for (const child of await children(pid)) process.kill(child, 'SIGKILL')
    }, time))

  test('the child alone: nobody has to start it again', async () => {
    expect(await victim.count()).toBe(rows)
    for (const child of await children(victim.server().pid)) process.kill(child, 'SIGKILL')
    const begun = performance.now()
    const back = async (): Promise<number> => {
      for (;;) {
        if ((await victim.count().catch(() => 0)) === rows) return performance.now() - begun
        expect(performance.now() - begun).toBeLessThan(time)
        await sleep(50)
      }
    }
    console.log(`fault | child of the embedded database killed | | itself again in ${Math.round(await back())} ms`)
  })

  test('while a statement runs that takes long: the child hears of nothing before its end', async () => {
    const busy = await connect()
    const endless = busy.query('select count(*) from generate_series(1, 1000000000)').catch(() => undefined)
    await sleep(500)
    await victim.server().end('SIGKILL')
    const took = Math.round(await victim.start())
    console.log(`fault | killed during a long statement of the embedded database | | started again in ${took} ms`)
    await endless
    await busy.close().catch(() => undefined)
    expect(await victim.count()).toBe(rows)
    expect(took).toBeLessThan(time)
    expect(await victim.server().end('SIGTERM')).toBe(0)
    expect(await readFile(join(victim.data, 'db', 'lock'), 'utf8').catch(() => 'none')).toBe('none')
  })
})

test.runIf(canKill)('the creation of the embedded database is cut short: the next start makes it anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-half-'))
  const warn = () => undefined
  try {
    const before = new Set(await children(process.pid))
    const begun = startEmbedded({ folder, warn })
    const failed = expect(begun).rejects.toThrow(/did not start/)
    await eventually(async () => (await readdir(join(folder, 'data')).catch(() => [])).length > 5, 60_000)
    for (const child of await children(process.pid)) if (!before.has(child)) process.kill(child, 'SIGKILL')
    await failed
    const embedded = await startEmbedded({ folder, warn })
    const writer = await connectWriter({ connection: embedded.connection, max: 1, embedded: true })
    expect(await writer.query('select postgis_lib_version() as v')).toHaveLength(1)
    await writer.close()
    await embedded.stop()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
