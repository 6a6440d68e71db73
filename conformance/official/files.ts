import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'

/** Answers with the XML files of a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const bytes = await readFile(join(folder, basename(request.url ?? ''))).catch(() => undefined)
    response.writeHead(bytes ? 200 : 404, { 'content-type': bytes ? 'text/xml' : 'text/plain' })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
