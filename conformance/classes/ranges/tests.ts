import type { Test, Trial } from '../../check.ts'
import type { Server } from '../../discover.ts'
import { header, sayReply } from '../../http.ts'
import { say } from '../../json.ts'
import { ask, FIRST, open, partial, partsOf, type RangeFile } from './file.ts'

const RFC = 'RFC 9110'

/** What any file by ranges must do, for the files that `find` finds. */
export function rangeTests(find: (server: Server) => Promise<readonly string[]>): readonly Test[] {
  const each = (
    requirement: string,
    title: string,
    run: (trial: Trial, server: Server, file: RangeFile) => Promise<void>,
  ): Test => ({
    requirement,
    title,
    async run(trial, server) {
      for (const url of await find(server)) {
        const file = await open(trial, server, url)
        if (file) await run(trial, server, file)
      }
    },
  })
  return [
    each(
      `${RFC} §14.3, §8.6`,
      'HEAD says Accept-Ranges: bytes and the length, as a whole answer has them',
      async (trial, server, { url, size }) => {
        const head = await server.client.ask(url, { method: 'HEAD' })
        trial.expect(head.status === 200, `HEAD: ${sayReply(head)}`)
        trial.expect(
          header(head, 'accept-ranges') === 'bytes',
          `${url}: Accept-Ranges is ${say(header(head, 'accept-ranges'))}`,
        )
        trial.expect(
          header(head, 'content-length') === String(size),
          `${url}: HEAD says a length of ${say(header(head, 'content-length'))}, Content-Range ${size}`,
        )
        trial.expect(
          header(head, 'content-encoding') === undefined,
          `${url}: HEAD has the Content-Encoding ${header(head, 'content-encoding')}`,
        )
        trial.expect(head.received === 0, `${url}: HEAD sent ${head.received} bytes`)
        const get = await server.client.ask(url, { most: 1 })
        trial.expect(get.status === 200, `without Range: ${sayReply(get)}`)
        trial.expect(
          header(get, 'content-length') === String(size),
          `${url}: GET says a length of ${say(header(get, 'content-length'))}`,
        )
        trial.expect(get.type === head.type, `${url}: GET has the type ${get.type}, HEAD ${head.type}`)
      },
    ),
    each(
      `${RFC} §15.3.7`,
      'A range is a 206 with exactly its bytes, Content-Range and Content-Length, uncoded',
      async (trial, server, file) => {
        for (const [from, to] of [
          [0, 0],
          [1, 9],
          [100, 1123],
          [FIRST - 1000, FIRST - 1],
        ] as const) {
          if (to >= file.size) continue
          const reply = await ask(server, file.url, `bytes=${from}-${to}`)
          partial(trial, reply, from, to, file)
          if (to < file.start.length)
            trial.expect(
              reply.body.equals(file.start.subarray(from, to + 1)),
              `${file.url}: bytes=${from}-${to} are not those of bytes=0-${FIRST - 1}`,
            )
        }
        const coded = await server.client.ask(file.url, {
          headers: { range: 'bytes=0-99', 'accept-encoding': 'gzip, br' },
          most: FIRST,
        })
        trial.expect(
          header(coded, 'content-encoding') === undefined,
          `${file.url}: a range has the Content-Encoding ${header(coded, 'content-encoding')}`,
        )
      },
    ),
    each(
      `${RFC} §14.1.2`,
      'An end beyond the file is its end; a suffix is counted from the end; an open range goes to the end',
      async (trial, server, file) => {
        const { size, url } = file
        const tail = Math.min(20, size)
        const suffix = await ask(server, url, `bytes=-${tail}`)
        partial(trial, suffix, size - tail, size - 1, file)
        const open = await ask(server, url, `bytes=${size - tail}-`)
        partial(trial, open, size - tail, size - 1, file)
        trial.expect(open.body.equals(suffix.body), `${url}: bytes=${size - tail}- and bytes=-${tail} differ`)
        const beyond = await ask(server, url, `bytes=${size - tail}-${size + 10_000}`)
        partial(trial, beyond, size - tail, size - 1, file)
        trial.expect(
          beyond.body.equals(suffix.body),
          `${url}: bytes=${size - tail}-${size + 10_000} and bytes=-${tail} differ`,
        )
      },
    ),
    each(
      `${RFC} §15.5.17`,
      'A range that begins behind the file is a 416 with the size, never the file',
      async (trial, server, { url, size }) => {
        for (const range of [`bytes=${size}-`, `bytes=${size + 5}-${size + 10}`, 'bytes=-0']) {
          const reply = await ask(server, url, range)
          trial.expect(reply.status === 416, `${range}: ${sayReply(reply)}`)
          trial.expect(
            header(reply, 'content-range') === `bytes */${size}`,
            `${range}: Content-Range is ${say(header(reply, 'content-range'))}, not "bytes */${size}"`,
          )
        }
      },
    ),
    each(
      `${RFC} §14.2`,
      'A Range of another unit is ignored; one that is no range is ignored or refused, never half understood',
      async (trial, server, { url, size }) => {
        const other = await ask(server, url, 'lines=1-2')
        trial.expect(
          other.status === 200 && header(other, 'content-range') === undefined,
          `lines=1-2: ${sayReply(other)}`,
        )
        for (const range of ['bytes=9-1', 'bytes=a-b', 'bytes=16378--2', 'bytes=', 'bytes=--5']) {
          const reply = await ask(server, url, range)
          trial.expect([200, 400, 416].includes(reply.status), `${range}: ${sayReply(reply)}`)
          if (reply.status === 416)
            trial.expect(
              header(reply, 'content-range') === `bytes */${size}`,
              `${range}: Content-Range is ${say(header(reply, 'content-range'))}`,
            )
          if (reply.status === 200)
            trial.expect(
              header(reply, 'content-length') === String(size),
              `${range}: a 200 has a length of ${say(header(reply, 'content-length'))}`,
            )
        }
      },
    ),
    each(
      `${RFC} §15.3.7.2`,
      'Several ranges are a multipart/byteranges, one of them, or the file; never joined without a word',
      async (trial, server, file) => {
        const reply = await ask(server, file.url, 'bytes=0-3,100-103')
        if (reply.status === 200)
          return void trial.expect(header(reply, 'content-range') === undefined, sayReply(reply))
        trial.expect(reply.status === 206, sayReply(reply))
        if (reply.type === 'multipart/byteranges') {
          trial.expect(
            header(reply, 'content-range') === undefined,
            `${file.url}: a multipart has a Content-Range of its own (§14.4)`,
          )
          const parts = partsOf(reply)
          for (const [i, [from, to]] of [[0, 3] as const, [100, 103] as const].entries()) {
            trial.expect(
              parts[i]?.range === `bytes ${from}-${to}/${file.size}`,
              `${file.url}: part ${i + 1} has the Content-Range ${say(parts[i]?.range)}`,
            )
            trial.expect(
              parts[i]?.bytes.equals(file.start.subarray(from, to + 1)) === true,
              `${file.url}: part ${i + 1} has other bytes`,
            )
          }
        } else partial(trial, reply, 0, 3, file)
      },
    ),
    each(
      `${RFC} §13.1.5`,
      'If-Range: with the strong ETag a 206, with another the whole file',
      async (trial, server, { url, etag, size }) => {
        if (etag === undefined || etag.startsWith('W/')) return trial.pass(`${url} has no strong ETag.`)
        const same = await server.client.ask(url, { headers: { range: 'bytes=0-9', 'if-range': etag }, most: FIRST })
        trial.expect(same.status === 206, `If-Range with the ETag: ${sayReply(same)}`)
        for (const other of ['"another"', `W/${etag}`]) {
          const changed = await server.client.ask(url, {
            headers: { range: 'bytes=0-9', 'if-range': other },
            most: FIRST,
          })
          trial.expect(
            changed.status === 200 && header(changed, 'content-length') === String(size),
            `If-Range: ${other}: ${sayReply(changed)}`,
          )
        }
      },
    ),
    each(
      `${RFC} §13.2.2`,
      'If-None-Match with the ETag is a 304 without a body, whatever the Range',
      async (trial, server, { url, etag }) => {
        if (etag === undefined) return trial.pass(`${url} has no ETag.`)
        for (const headers of [{ 'if-none-match': etag }, { 'if-none-match': etag, range: 'bytes=0-9' }]) {
          const reply = await server.client.ask(url, { headers, most: FIRST })
          trial.expect(
            reply.status === 304 && reply.received === 0,
            `${Object.keys(headers).join(', ')}: ${sayReply(reply)}`,
          )
        }
        const failed = await server.client.ask(url, {
          headers: { 'if-match': '"another"', range: 'bytes=0-9' },
          most: FIRST,
        })
        trial.expect(failed.status === 412, `If-Match with another ETag: ${sayReply(failed)}`)
      },
    ),
    each(
      'CORS (Fetch §3.2)',
      'Browsers of other origins may ask for ranges and read Content-Range',
      async (trial, server, { url }) => {
        const origin = 'https://example.org'
        const preflight = await server.client.ask(url, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'range' },
        })
        trial.expect(preflight.status === 200 || preflight.status === 204, `preflight: ${sayReply(preflight)}`)
        const allowed = (header(preflight, 'access-control-allow-headers') ?? '').toLowerCase()
        trial.expect(
          allowed === '*' || allowed.split(/\s*,\s*/).includes('range'),
          `${url}: Access-Control-Allow-Headers is ${say(allowed)}`,
        )
        const reply = await server.client.ask(url, { headers: { origin, range: 'bytes=0-0' } })
        trial.expect(
          ['*', origin].includes(header(reply, 'access-control-allow-origin') ?? ''),
          `${url}: Access-Control-Allow-Origin is ${say(header(reply, 'access-control-allow-origin'))}`,
        )
        const exposed = (header(reply, 'access-control-expose-headers') ?? '').toLowerCase().split(/\s*,\s*/)
        trial.expect(
          exposed.includes('content-range') || exposed.includes('*'),
          `${url}: Access-Control-Expose-Headers lacks Content-Range`,
        )
      },
    ),
  ]
}
