import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Front, openFront } from '../../src/http/front.ts'
import { Progress, starting } from '../../src/http/starting.ts'

let front: Front
beforeAll(async () => {
  front = await openFront({ host: '127.0.0.1', port: 0, handler: starting(new Progress(['Database', 'Catalogue'])) })
})
afterAll(() => front.close(0))

/** Sends bytes as they are and gives what came back until the connection ended or `ms` passed. */
function raw(text: string, ms = 500): Promise<string> {
  const { hostname, port } = new URL(front.url)
  return new Promise(resolve => {
    let said = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    const end = () => {
      socket.destroy()
      resolve(said)
    }
    socket.on('data', data => {
      said += data
    })
    socket.on('error', end)
    socket.on('close', end)
    setTimeout(end, ms)
  })
}

describe('a server that starts', () => {
  it('tells programs when to come again, and people how far it is', async () => {
    const program = await fetch(`${front.url}/collections`)
    expect(program.status).toBe(503)
    expect(program.headers.get('retry-after')).toBe('2')
    const page = await fetch(`${front.url}/`, { headers: { accept: 'text/html', 'accept-language': 'fr' } })
    expect(await page.text()).toContain('Le serveur démarre')
    expect((await fetch(`${front.url}/health/live`)).status).toBe(200)
  })

  it('survives paths that are no URL', async () => {
    for (const path of ['//', '/%', '//?lang=fr', '*', '/assets/%00'])
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), path).toMatch(/^HTTP\/1\.1 503/)
    expect((await fetch(`${front.url}/health/live`)).status).toBe(200)
  })
})

describe('a handler that fails', () => {
  it('costs its own reply alone', async () => {
    front.handle(async () => {
      throw new Error('planted')
    })
    expect(await raw('GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('')
    front.handle((_, response) => response.end('well'))
    expect(await (await fetch(front.url)).text()).toBe('well')
  })
})
