import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { random, type Shot, shot } from './mix.ts'

export interface Tally {
  asked: number
  /** Whole answers as they had to be. */
  right: number
  /** Refused or ended by a declared budget: 429, 503 because of too much to do, 504. */
  budget: number
  left: number
  /** What was wrong, at most a hundred of them, and how many there were. */
  readonly wrong: string[]
  wrongs: number
  bytes: number
  /** Milliseconds of each kind's answers. */
  readonly times: Map<string, number[]>
}

export const emptyTally = (): Tally => ({
  asked: 0,
  right: 0,
  budget: 0,
  left: 0,
  wrong: [],
  wrongs: 0,
  bytes: 0,
  times: new Map(),
})

interface Got {
  readonly status: number
  readonly body: Buffer
  readonly coding: string | undefined
  readonly ms: number
}

/** Bodies that were seen, by what was asked: the data do not change, and neither may they. */
const MOST_SEEN = 30_000
/** Samples of a kind's times that are kept. */
const MOST_TIMES = 20_000

/** A number of clients that ask without a pause, each waiting for its answer, over kept connections. */
export function makeDriver(url: string, { clients, seed }: { clients: number; seed: number }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const next = random(seed)
  const seen = new Map<string, string>()

  function fire({ path, headers, leaves }: Shot): Promise<Got | 'left'> {
    return new Promise((resolve, reject) => {
      const begun = performance.now()
      const asked = request(url + path, { agent, headers }, response => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          clearTimeout(timer)
          const { statusCode: status = 0, complete } = response
          if (!complete) return reject(new Error('the body broke off'))
          const body = Buffer.concat(parts)
          resolve({ status, body, coding: response.headers['content-encoding'], ms: performance.now() - begun })
        })
      })
      let gone = false
      const leave = () => {
        gone = true
        asked.destroy()
        resolve('left')
      }
      const timer =
        leaves === undefined
          ? setTimeout(() => asked.destroy(new Error('no answer in 60 s')), 60_000)
          : setTimeout(leave, leaves)
      asked.on('error', error => {
        clearTimeout(timer)
        if (!gone) reject(error)
      })
      asked.end()
    })
  }

  function judge(one: Shot, got: Got, tally: Tally): void {
    const wrong = (what: string) => {
      tally.wrongs++
      if (tally.wrong.length < 100) tally.wrong.push(`${one.kind} ${one.path}: ${what}`)
    }
    const { status, body } = got
    tally.bytes += body.length
    const times = tally.times.get(one.kind) ?? []
    tally.times.set(one.kind, times)
    if (times.length < MOST_TIMES) times.push(got.ms)
    if (isBudget(got)) tally.budget++
    else if (!one.statuses.includes(status)) wrong(`${status} ${body.toString('utf8', 0, 200)}`)
    else if (status === 200 && one.path !== '/health') {
      const key = `${one.path} ${got.coding ?? ''}`
      const hash = createHash('md5').update(body).digest('base64')
      const before = seen.get(key)
      if (before === undefined && seen.size < MOST_SEEN) seen.set(key, hash)
      if (before !== undefined && before !== hash) wrong('other bytes than before')
      else tally.right++
    } else tally.right++
  }

  return {
    /** Asks so many times, or for so many milliseconds. */
    async run(count: number, most: number): Promise<Tally> {
      const tally = emptyTally()
      const end = performance.now() + most
      const client = async () => {
        while (tally.asked < count && performance.now() < end) {
          tally.asked++
          const one = shot(next)
          try {
            const got = await fire(one)
            if (got === 'left') tally.left++
            else judge(one, got, tally)
          } catch (error) {
            tally.wrongs++
            if (tally.wrong.length < 100) tally.wrong.push(`${one.kind} ${one.path}: ${String(error)}`)
          }
        }
      }
      await Promise.all(Array.from({ length: clients }, client))
      return tally
    },
    close: () => agent.destroy(),
  }
}

const isBudget = ({ status, body }: Got) =>
  status === 429 || status === 504 || (status === 503 && /busy|too much to do/.test(body.toString('utf8', 0, 2000)))

export function add(sum: Tally, tally: Tally): void {
  for (const name of ['asked', 'right', 'budget', 'left', 'wrongs', 'bytes'] as const) sum[name] += tally[name]
  sum.wrong.push(...tally.wrong.slice(0, 100 - sum.wrong.length))
  for (const [kind, times] of tally.times)
    sum.times.set(kind, [...(sum.times.get(kind) ?? []), ...times].slice(-MOST_TIMES))
}

/** The value below which that part of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
