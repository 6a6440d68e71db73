import cluster, { type Worker } from 'node:cluster'
import { pauseAfter, RECENT } from './pause.ts'
import { makeSurvey } from './survey.ts'
import { type Birth, birth, type LeaderWord, type MemberWord } from './words.ts'

export interface LeadOptions {
  /** How many processes serve. */
  readonly size: number
  /** Ends all of them when it aborts. */
  readonly signal: AbortSignal
  readonly log: {
    info(detail: object, message: string): void
    warn(detail: object, message: string): void
  }
  /** Called with what makes all of them read the configuration again. */
  onReload(listener: () => void): void
}

/** Milliseconds until a process that was asked to end is made to: longer than replies under way have. */
const GRACE = 15_000

/**
 * Serves with several processes that share the port, which this one holds for them: one opens it and says how the start
 * goes, the others follow once it is ready. One that ends by itself is started again, ever later if it goes on so.
 * Resolves when all have ended after `signal`.
 * @throws Error with the sentence of the first one where it does not start
 */
export function lead({ size, signal, log, onReload }: LeadOptions): Promise<void> {
  // The system hands out the connections: one that this process would hand on hangs where its taker is killed meanwhile.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  return new Promise((resolve, reject) => {
    const members = new Map<Worker, { ready: boolean; reason?: string }>()
    const pending = new Set<NodeJS.Timeout>()
    const survey = makeSurvey<Worker>()
    let deaths: number[] = []
    let served = false

    const send = (worker: Worker, word: LeaderWord) =>
      void (worker.isConnected() && worker.process.send(word, () => undefined))
    const ready = () => [...members].filter(([, member]) => member.ready).map(([worker]) => worker)

    function begin(): void {
      const told: Birth = { size, page: ready().length === 0 }
      const worker = cluster.fork({ [birth]: JSON.stringify(told) })
      members.set(worker, { ready: false })
      worker.on('message', (word: MemberWord) => hear(worker, word))
      worker.once('exit', (code, name) => ended(worker, { code, signal: name }))
      worker.once('error', error => {
        worker.process.kill('SIGKILL')
        ended(worker, { error: error.message })
      })
    }

    async function hear(worker: Worker, word: MemberWord): Promise<void> {
      const member = members.get(worker)
      if (!member) return
      if (word.kind === 'failed') member.reason = word.message
      else if (word.kind === 'said') survey.said(worker, word.id, word.value)
      else if (word.kind === 'ask') {
        const values = await survey.ask(ready(), (each, id) => send(each, { kind: 'asked', id, topic: word.topic }))
        send(worker, { kind: 'heard', id: word.id, values })
      } else {
        member.ready = true
        // A word that came before the process could listen is lost.
        if (signal.aborted) send(worker, { kind: 'stop' })
        if (served || signal.aborted) return
        served = true
        while (members.size < size) begin()
      }
    }

    function ended(worker: Worker, detail: object): void {
      const member = members.get(worker)
      if (!member) return
      members.delete(worker)
      survey.left(worker)
      if (signal.aborted) {
        if (members.size === 0) resolve()
      } else if (!served) reject(new Error(member.reason ?? 'The server ended while it was starting.'))
      else again({ pid: worker.process.pid, ...detail, ...(member.reason ? { reason: member.reason } : {}) })
    }

    function again(detail: object): void {
      const now = Date.now()
      deaths = [...deaths.filter(at => now - at < RECENT), now]
      const pause = pauseAfter(deaths.length)
      log.warn({ ...detail, pause }, 'a process of the server ended by itself and is started again')
      const timer = setTimeout(() => {
        pending.delete(timer)
        begin()
      }, pause)
      pending.add(timer)
    }

    function stop(): void {
      log.info({ processes: members.size }, 'stopping')
      for (const timer of pending) clearTimeout(timer)
      if (members.size === 0) resolve()
      for (const worker of members.keys()) send(worker, { kind: 'stop' })
      setTimeout(() => {
        for (const worker of members.keys()) worker.process.kill('SIGKILL')
      }, GRACE).unref()
    }

    onReload(() => {
      for (const worker of members.keys()) send(worker, { kind: 'reload' })
    })
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) resolve()
    else begin()
  })
}
