import { fileURLToPath } from 'node:url'
import { answers, end, freePort, start } from '../process.ts'
import type { Peer } from './peer.ts'

const flags = {
  sql: 'node:http and eight connections of pg, the reply is made by the database alone; one process',
  files: 'node:http and one read of an open file for each range; one process',
}
const titles = { sql: 'SQL alone through pg', files: 'bare node:http' }

/** The least that Node can do: what our own layers cost is seen beside it. */
export function bare(kind: keyof typeof flags): Peer {
  return {
    id: `bare-${kind}`,
    title: titles[kind],
    flags: flags[kind],
    version: async () => `Node ${process.versions.node}`,
    async start({ data }) {
      const port = await freePort()
      const program = fileURLToPath(new URL('./bare-child.js', import.meta.url))
      const child = start(process.execPath, [program, String(port), data.database.url, `${data.folder}/cloud.copc.laz`])
      const url = `http://127.0.0.1:${port}`
      await answers(`${url}/ready`, child)
      return { url, pids: [child.pid!], stop: () => end(child) }
    },
  }
}
