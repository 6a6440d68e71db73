import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The program itself in a process of its own, as an operator starts it (from `dist`: build first). */
export interface ServerProcess {
  readonly url: string
  readonly pid: number
  /** What it wrote to its log, at most the last 100,000 characters. */
  log(): string
  /** Sends a signal and waits for the end; tells the exit code or the signal. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>
}

export interface ServerProcessInit {
  readonly config: string
  readonly data: string
  readonly port: number
  readonly env?: Readonly<Record<string, string>>
  /** Arguments of Node itself. */
  readonly node?: readonly string[]
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts the server and waits until it is ready. @throws with its log where it ends before that */
export async function startProcess(init: ServerProcessInit, patience = 180_000): Promise<ServerProcess> {
  const { config, data, port, env = {}, node = [] } = init
  const args = [
    ...node,
    'bin/geosocle.cjs',
    'serve',
    '--config',
    config,
    '--data',
    data,
    '--no-demo',
    '--host',
    '127.0.0.1',
  ]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, LOG_LEVEL: 'warn', DATABASE_URL: '', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said = `${said}${text}`.slice(-100_000)
    })
  const url = `http://127.0.0.1:${port}`
  const end = performance.now() + patience
  while (!(await isReady(url))) {
    if (hasEnded(child)) throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}: ${said}`)
    if (performance.now() > end) {
      child.kill('SIGKILL')
      throw new Error(`the server is not ready after ${patience} ms: ${said}`)
    }
    await sleep(30)
  }
  return {
    url,
    pid: child.pid!,
    log: () => said,
    async end(signal) {
      if (!hasEnded(child)) {
        const ended = new Promise(resolve => child.once('exit', resolve))
        child.kill(signal)
        await ended
      }
      return child.exitCode ?? child.signalCode
    },
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

const isReady = (url: string) =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(1000) }).then(
    ({ status }) => status === 200,
    () => false,
  )
