import { readdir, readFile, readlink } from 'node:fs/promises'
import { expect } from 'vitest'
import { forms, type Heard, hear } from './hostile.ts'

/** How fast a server is itself again, ms. */
export const recovery = 5000

/** A path with the protocol whose words an error of it has, and the headers to ask with. */
export type Road = readonly [protocol: string, path: string, headers?: Readonly<Record<string, string>>]

/** What a road may answer while a part of the world fails, and how long that may take, ms. */
export interface Allowed {
  readonly statuses?: readonly number[]
  readonly within?: number
  /** False where asking again would change nothing, so that no 503 needs to say when. */
  readonly passing?: boolean
  /** Tells whether a 200 is a right one. */
  readonly right?: (heard: Heard, path: string) => boolean
}

/** Asks every road at once: each gives a right answer, or an error in its protocol's words that nobody keeps. */
export async function survives(url: string, roads: readonly Road[], allowed: Allowed = {}): Promise<Heard[]> {
  const { statuses = [200, 206, 503, 504], within = recovery, passing = true, right = () => true } = allowed
  return Promise.all(
    roads.map(async ([protocol, path, headers = {}]) => {
      const heard = await hear(url + path, { headers })
      const what = `${path}: ${heard.status} after ${Math.round(heard.ms)} ms: ${heard.text.slice(0, 200)}`
      expect(statuses, what).toContain(heard.status)
      expect(heard.ms, what).toBeLessThan(within)
      if (heard.status < 400) {
        expect(right(heard, path), what).toBe(true)
        return heard
      }
      expect(heard.headers.get('cache-control'), what).toBe('no-store')
      expect(heard.headers.get('etag'), what).toBeNull()
      if (heard.status === 503 && passing) expect(heard.headers.get('retry-after'), what).toMatch(/^\d+$/)
      expect(forms[protocol]!(heard).message, what).not.toMatch(/ECONN|ENOENT|\/tmp|postgres|127\.0\.0\.1|invalid/i)
      return heard
    }),
  )
}

/** Milliseconds until every road gives a right answer; fails after five seconds. */
export async function recovers(
  url: string,
  roads: readonly Road[],
  right: (heard: Heard, path: string) => boolean = () => true,
): Promise<number> {
  const since = performance.now()
  await Promise.all(
    roads.map(async ([, path, headers = {}]) => {
      for (;;) {
        const heard = await hear(url + path, { headers }).catch(() => undefined)
        if (heard && heard.status < 300 && right(heard, path)) return
        const what = `${path}: ${heard?.status} ${heard?.text.slice(0, 200)}`
        expect(performance.now() - since, `not itself again: ${what}`).toBeLessThan(recovery)
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }),
  )
  return performance.now() - since
}

/** A line of the fault matrix. */
export function tell(fault: string, during: readonly Heard[], back: number): void {
  const counts = new Map<number, number>()
  for (const { status } of during) counts.set(status, (counts.get(status) ?? 0) + 1)
  const said = [...counts].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
  console.log(`fault | ${fault} | ${said.join(', ') || 'nothing asked'} | itself again in ${Math.round(back)} ms`)
}

/** What the descriptors of a process lead to: sockets, pipes, files; undefined where the system does not tell. */
export async function descriptors(pid: number = process.pid): Promise<string[] | undefined> {
  const folder = `/proc/${pid}/fd`
  const names = await readdir(folder).catch(() => undefined)
  if (!names) return undefined
  const links = await Promise.all(names.map(name => readlink(`${folder}/${name}`).catch(() => '')))
  return links.filter(link => link !== '')
}

/** Ids of the processes that have this one as their parent. */
export async function children(parent: number): Promise<number[]> {
  const names = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(
    names.map(async name => {
      const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
      return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]) === parent ? [Number(name)] : []
    }),
  )
  return found.flat()
}
