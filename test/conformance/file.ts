import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of one file by ranges, as RFC 9110 has it: for files that our server does not publish. */
export async function startFile(bytes: Uint8Array): Promise<{ url: string; close(): Promise<void> }> {
  const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`
  const size = bytes.length
  const server = createServer((request, response) => {
    const { range, 'if-range': ifRange, 'if-none-match': none, 'if-match': match } = request.headers
    const common = {
      'Content-Type': 'image/tiff',
      'Accept-Ranges': 'bytes',
      ETag: etag,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'Range',
      'Access-Control-Expose-Headers': 'Content-Range',
    }
    const end = (status: number, headers: object, body?: Uint8Array) => {
      response.writeHead(status, { ...common, ...headers })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    if (request.method === 'OPTIONS') return end(204, {})
    if (match !== undefined && match !== etag) return end(412, {})
    if (none === etag) return end(304, {})
    const found = /^bytes=(\d*)-(\d*)$/.exec(range ?? '')
    const [first, last] = [found?.[1] ?? '', found?.[2] ?? '']
    if (!found || (first === '' && last === '') || (ifRange !== undefined && ifRange !== etag))
      return end(200, { 'Content-Length': size }, bytes)
    const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
    const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
    if (from >= size || from > to) return end(416, { 'Content-Range': `bytes */${size}` })
    end(
      206,
      { 'Content-Range': `bytes ${from}-${to}/${size}`, 'Content-Length': to - from + 1 },
      bytes.subarray(from, to + 1),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.tif`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
