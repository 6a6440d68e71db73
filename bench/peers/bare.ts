import { fileURLToPath } from 'node:url'
import { answers, end, freePort, start } from '../process.ts'
import type { Ground, Peer } from './peer.ts'

const kinds = {
  sql: {
    title: 'SQL alone through pg',
    flags: 'node:http and eight connections of pg, the reply is made by the database alone; one process',
  },
  ranges: {
    title: 'bare node:http, ranges of a file',
    flags: 'no framework, one read of an open file for each range; one process',
  },
  packed: {
    title: 'bare node:http, tiles of a file',
    flags: 'no framework, one read of an open file for each tile, whose place it knows; one process',
  },
  memory: {
    title: 'bare node:http, memory',
    flags: 'no framework, the replies lie in memory by their addresses; one process',
  },
}

/** The least that Node can do: what our own layers cost is seen beside it. `source`: an address or path for its kind. */
export function bare(kind: keyof typeof kinds, source: (ground: Ground) => string): Peer {
  return {
    id: `bare-${kind}`,
    ...kinds[kind],
    version: async () => `Node ${process.versions.node}`,
    async start(ground) {
      const port = await freePort()
      const program = fileURLToPath(new URL('./bare-child.js', import.meta.url))
      const child = start(process.execPath, [program, String(port), kind, source(ground)])
      const url = `http://127.0.0.1:${port}`
      await answers(`${url}/ready`, child)
      return { url, pids: [child.pid!], stop: () => end(child) }
    },
  }
}

/** Our private database, asked for the reply itself. */
export const bareSql = bare('sql', ({ data }) => data.database.url)
