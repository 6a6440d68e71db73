/** What of the embedded database the turns need. */
export interface Engine {
  runExclusive<T>(run: () => Promise<T>): Promise<T>
  execProtocolRawStream(message: Uint8Array, options: { onRawData(data: Uint8Array): void }): Promise<void>
  isInTransaction(): boolean
  exec(sql: string): Promise<unknown>
}

/** The queue of a socket server: messages of many connections for the one session of the database. */
export interface Queue {
  enqueue(connection: number, message: Uint8Array, send: (data: Uint8Array) => void): Promise<number>
  clearQueueForHandler(connection: number): void
  clearTransactionIfNeeded(connection: number): Promise<void>
  getQueueLength(): number
}

const code = (letter: string) => letter.charCodeAt(0)
/** Messages of the extended protocol that wait for their Sync: between them no other connection may speak. */
const unfinished = new Set(['P', 'B', 'D', 'E', 'C', 'H'].map(code))
const terminate = code('X')
const ready = code('Z')

/**
 * Gives each connection its turn: the messages of one statement, and the statements of one transaction, run together.
 * Connections whose `application_name` ends in `writer` may write, the others read only; `onWriting` tells when a
 * writer's turn begins and ends.
 */
export function openTurns(engine: Engine, onWriting: (writing: boolean) => void): Queue {
  const parts = new Map<number, Uint8Array[]>()
  const writers = new Set<number>()
  const gone = new Set<number>()
  const waiting: { connection: number; go: () => void }[] = []
  let running = false
  let owner: number | undefined
  let mode: 'read' | 'write' | undefined
  let writing = false

  function tell(now: boolean): void {
    if (writing !== now) onWriting(now)
    writing = now
  }

  function next(): void {
    if (running) return
    const index = owner === undefined ? 0 : waiting.findIndex(one => one.connection === owner)
    const [chosen] = index < 0 ? [] : waiting.splice(index, 1)
    if (!chosen) return
    running = true
    chosen.go()
  }

  function turn(connection: number): Promise<void> {
    return new Promise(resolve => {
      waiting.push({ connection, go: resolve })
      next()
    })
  }

  function leave(connection: number): void {
    owner = engine.isInTransaction() ? connection : undefined
    if (owner === undefined) tell(false)
    running = false
    next()
  }

  async function setMode(connection: number): Promise<void> {
    const wanted = writers.has(connection) ? 'write' : 'read'
    if (wanted === 'write') tell(true)
    if (wanted === mode || owner !== undefined) return
    await engine.exec(`set default_transaction_read_only = ${wanted === 'read' ? 'on' : 'off'}`)
    mode = wanted
  }

  return {
    async enqueue(connection, message, send) {
      if (isStartup(message) && /application_name\0[^\0]*writer\0/.test(Buffer.from(message).toString('latin1')))
        writers.add(connection)
      const before = parts.get(connection) ?? []
      if (message[0] === terminate) return 0
      if (!isStartup(message) && unfinished.has(message[0]!)) {
        parts.set(connection, [...before, message])
        return 0
      }
      parts.delete(connection)
      await turn(connection)
      const output = oneReady(send)
      try {
        if (gone.has(connection)) return 0
        await setMode(connection)
        const batch = Buffer.concat([...before, message])
        await engine.runExclusive(() => engine.execProtocolRawStream(batch, { onRawData: output.take }))
      } finally {
        output.end()
        leave(connection)
      }
      return output.size()
    },
    clearQueueForHandler(connection) {
      gone.add(connection)
      parts.delete(connection)
      writers.delete(connection)
    },
    async clearTransactionIfNeeded(connection) {
      if (owner !== connection) return
      await turn(connection)
      try {
        if (engine.isInTransaction()) await engine.exec('rollback')
      } finally {
        leave(connection)
      }
    },
    getQueueLength: () => waiting.length,
  }
}

/** A startup packet has no letter: its first byte is of its length, 0. */
const isStartup = (message: Uint8Array) => message[0] === 0

/** After an error the engine says ReadyForQuery twice, and a client would take the second for the end of its next statement. */
function oneReady(send: (data: Uint8Array) => void) {
  let held: Uint8Array | undefined
  let sent = 0
  const pass = (data: Uint8Array) => {
    if (data.length === 0) return
    sent += data.length
    send(data)
  }
  const endsReady = (data: Uint8Array) => {
    const [type, a, b, c, length] = data.subarray(-6)
    return data.length >= 6 && type === ready && a === 0 && b === 0 && c === 0 && length === 5
  }
  return {
    take(chunk: Uint8Array) {
      let data = chunk
      let last: Uint8Array | undefined
      while (endsReady(data)) {
        last = data.slice(-6)
        data = data.subarray(0, -6)
      }
      if (held && data.length > 0) pass(held)
      pass(data)
      held = last ?? (data.length > 0 ? undefined : held)
    },
    end() {
      if (held) pass(held)
      held = undefined
    },
    size: () => sent,
  }
}
