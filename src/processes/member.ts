import cluster from 'node:cluster'
import type { Crew } from '../core/crew.ts'
import { type Birth, birth, type LeaderWord, type MemberWord } from './words.ts'

/** A process that serves beside others, for the first one, which started it. */
export interface Member {
  readonly crew: Crew
  /** Nobody serves yet: this one opens the port at once, with the page of the start. */
  readonly page: boolean
  /** Aborts when the first process wants it to end. */
  readonly stopped: AbortSignal
  onReload(listener: () => void): void
  ready(): void
  /** Tells why it cannot serve, with a sentence for people. */
  failed(message: string): Promise<void>
  /** Lets go of the first process, so that this one can end. */
  leave(): void
}

/** Longer than the first process waits for the answers. */
const PATIENCE = 3000

/** This process as a member; undefined where it is the first one, which nobody started so. */
export function asMember(env: Readonly<Record<string, string | undefined>>): Member | undefined {
  const { worker } = cluster
  if (!worker) return undefined
  const { size, page } = JSON.parse(env[birth] ?? '') as Birth
  const send = (word: MemberWord) => void (worker.isConnected() && worker.process.send(word, () => undefined))
  const stop = new AbortController()
  const topics = new Map<string, () => unknown>()
  const waiting = new Map<number, (values: readonly unknown[]) => void>()
  let questions = 0
  let reload: () => void = () => undefined

  worker.on('message', async (word: LeaderWord) => {
    if (word.kind === 'stop') stop.abort()
    else if (word.kind === 'reload') reload()
    else if (word.kind === 'heard') waiting.get(word.id)?.(word.values)
    else {
      const value = await Promise.resolve(topics.get(word.topic)?.()).catch(() => undefined)
      send({ kind: 'said', id: word.id, value })
    }
  })

  return {
    page,
    stopped: stop.signal,
    crew: {
      size,
      share<T>(topic: string, say: () => T | Promise<T>) {
        topics.set(topic, say)
        return async () => {
          const id = ++questions
          const all = await new Promise<readonly unknown[]>(resolve => {
            const late = setTimeout(resolve, PATIENCE, []).unref()
            waiting.set(id, values => {
              clearTimeout(late)
              resolve(values)
            })
            send({ kind: 'ask', id, topic })
          })
          waiting.delete(id)
          return all.length > 0 ? (all as T[]) : [await say()]
        }
      },
    },
    onReload(listener) {
      reload = listener
    },
    ready: () => send({ kind: 'ready' }),
    failed: message =>
      new Promise(resolve => {
        const word: MemberWord = { kind: 'failed', message }
        worker.process.send(word, () => resolve())
      }),
    leave: () => void (worker.isConnected() && worker.disconnect()),
  }
}
