import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Client } from '../../src/http/client.ts'

it('aborts work under way when the client leaves, and not when it has its reply', () => {
  const [gone, served] = [new Client(1000), new Client(1000)]
  const signals = [gone.signal, served.signal]
  gone.over(false)
  served.over(true)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  expect(gone.reason).toMatchObject({ code: 'cancelled' })
  expect(served.reason).toBeUndefined()
})

it('aborts work that begins after the client left', () => {
  const client = new Client(1000)
  client.over(false)
  expect(client.signal.reason).toMatchObject({ code: 'cancelled' })
})

it('aborts work that takes too long, and none whose reply has begun', async () => {
  const [late, begun] = [new Client(10), new Client(10)]
  const signals = [late.signal, begun.signal]
  begun.begun()
  await sleep(50)
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  expect(late.reason).toMatchObject({ code: 'timeout' })
})
