import type { ConformanceClass, Test } from '../check.ts'
import type { Server } from '../discover.ts'
import { sayReply } from '../http.ts'
import { tree } from '../json.ts'
import { bare, linksOf } from '../links.ts'
import { ask, FIRST, open } from './ranges/file.ts'
import { rangeTests } from './ranges/tests.ts'

export const copcRanges: ConformanceClass = {
  id: 'copc-ranges',
  title: 'COPC files by ranges',
  standard: 'COPC 1.0 over RFC 9110 §14',
  declarations: [],
  absent: async server =>
    (await copcFiles(server)).length === 0 ? 'No collection links a file with the type of COPC.' : undefined,
  tests: [copcHeader(), ...rangeTests(copcFiles)],
}

export const cogRanges: ConformanceClass = {
  id: 'cog-ranges',
  title: 'Cloud optimized GeoTIFF files by ranges',
  standard: 'OGC 21-026 over RFC 9110 §14',
  declarations: [],
  absent: async server => ((await cogFiles(server)).length === 0 ? 'No collection links a GeoTIFF file.' : undefined),
  tests: [cogHeader(), ...rangeTests(cogFiles)],
}

function copcFiles(server: Server): Promise<readonly string[]> {
  return server.once('copc files', () =>
    files(server, (href, type) => bare(type) === 'application/vnd.laszip+copc' || /\.copc\.laz(\?|$)/.test(href)),
  )
}

function cogFiles(server: Server): Promise<readonly string[]> {
  return server.once('cog files', () =>
    files(
      server,
      (href, type, rel) =>
        (bare(type) === 'image/tiff' && ['enclosure', 'data', 'item', 'download'].includes(rel)) ||
        /\.tiff?(\?|$)/.test(href),
    ),
  )
}

/** Files that collections link, or name as assets; the URL under test itself, where it is one. */
async function files(
  server: Server,
  is: (href: string, type: string, rel: string) => boolean,
): Promise<readonly string[]> {
  const collections = await server.collections().catch(() => [])
  const linked = collections.flatMap(({ links }) =>
    links.filter(({ href, type, rel }) => is(href, type, rel)).map(({ href }) => href),
  )
  const assets = collections.flatMap(({ value, url }) =>
    Object.values(tree(value.assets)).flatMap(asset => {
      const [link] = linksOf({ links: [{ rel: 'data', ...tree(asset) }] }, url)
      return link && is(link.href, link.type, 'data') ? [link.href] : []
    }),
  )
  const itself = is(server.root, '', '') ? [server.root] : []
  return server.sample([...new Set([...itself, ...linked, ...assets])])
}

function copcHeader(): Test {
  return {
    requirement: 'COPC 1.0 §2',
    title: 'Files are COPC: a LAS 1.4 header, the copc VLR first, a root page of the hierarchy that can be read',
    async run(trial, server) {
      for (const url of await copcFiles(server)) {
        const file = await open(trial, server, url)
        if (!file) continue
        const { start, size } = file
        trial.expect(start.subarray(0, 4).toString('latin1') === 'LASF', `${url} does not begin with LASF`)
        if (!trial.expect(start.length >= 589, `${url} is too short for a COPC file`)) continue
        trial.expect(start[24] === 1 && start[25] === 4, `${url} is LAS ${start[24]}.${start[25]}`)
        trial.expect(
          start.subarray(377, 381).toString('latin1') === 'copc' && start.readUInt16LE(393) === 1,
          `${url}: the first VLR is not that of COPC`,
        )
        const at = Number(start.readBigUInt64LE(429 + 40))
        const length = Number(start.readBigUInt64LE(429 + 48))
        if (
          !trial.expect(
            at > 0 && length >= 32 && length % 32 === 0 && at + length <= size,
            `${url}: the root page is ${length} bytes at ${at} of ${size}`,
          )
        )
          continue
        const page = await ask(server, url, `bytes=${at}-${at + Math.min(length, FIRST) - 1}`)
        trial.expect(
          page.status === 206 && page.body.length === Math.min(length, FIRST),
          `the root page: ${sayReply(page)}`,
        )
        for (let i = 0; i + 32 <= page.body.length; i += 32) {
          const [offset, bytes, points] = [
            Number(page.body.readBigUInt64LE(i + 16)),
            page.body.readInt32LE(i + 24),
            page.body.readInt32LE(i + 28),
          ]
          if (points === 0) continue
          if (
            !trial.expect(
              offset > 0 && bytes > 0 && offset + bytes <= size,
              `${url}: entry ${i / 32} of the root page is ${bytes} bytes at ${offset} of ${size}`,
            )
          )
            break
        }
        trial.expect(
          /\.copc\.laz$/.test(new URL(url).pathname),
          `${url} does not end on .copc.laz: QGIS tells COPC by the name`,
        )
      }
    },
  }
}

function cogHeader(): Test {
  return {
    requirement: 'OGC 21-026 §7',
    title: 'Files are TIFF, and their first directory lies before the pixels',
    async run(trial, server) {
      for (const url of await cogFiles(server)) {
        const file = await open(trial, server, url)
        if (!file) continue
        const { start } = file
        const order = start.subarray(0, 2).toString('latin1')
        if (!trial.expect(order === 'II' || order === 'MM', `${url} does not begin as a TIFF`)) continue
        const version = order === 'II' ? start.readUInt16LE(2) : start.readUInt16BE(2)
        trial.expect(version === 42 || version === 43, `${url} has the version ${version}`)
        const first =
          version === 43
            ? Number(order === 'II' ? start.readBigUInt64LE(8) : start.readBigUInt64BE(8))
            : order === 'II'
              ? start.readUInt32LE(4)
              : start.readUInt32BE(4)
        trial.expect(
          first < start.length,
          `${url}: the first directory is at ${first}, not in the first ${start.length} bytes`,
        )
      }
    },
  }
}
