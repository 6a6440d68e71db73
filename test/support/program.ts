import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program as users start it, in processes of its own, with a configuration in a temporary folder. */
export interface Program {
  readonly url: string
  readonly folder: string
  readonly child: ChildProcess
  /** What it wrote so far: log lines and complaints. */
  said(): string
  /** Exit code and signal, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
  /** Ends it, the hard way where it runs still, and removes its folder. */
  remove(): Promise<void>
}

export interface ProgramInit {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Content of `server.yaml`. */
  readonly server?: string
  /** YAML of services by their ids. */
  readonly services?: Readonly<Record<string, string>>
  readonly port?: number
}

const bin = fileURLToPath(new URL('../../bin/geosocle.cjs', import.meta.url))

export async function startProgram(init: ProgramInit): Promise<Program> {
  const { args = [], env = {}, server = '', services = {}, port = await freePort() } = init
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-program-'))
  await mkdir(join(folder, 'services'))
  await writeFile(join(folder, 'server.yaml'), server)
  for (const [id, yaml] of Object.entries(services)) await writeFile(join(folder, 'services', `${id}.yaml`), yaml)
  const { DATABASE_URL: _, ...around } = process.env
  const places = { PORT: String(port), HOST: '127.0.0.1', GEOSOCLE_CONFIG: folder, GEOSOCLE_DATA: join(folder, 'data') }
  const child = spawn(process.execPath, [bin, 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...around, ...places, ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
  const ended = new Promise<Awaited<Program['ended']>>(resolve =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  )
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    child,
    said: () => said,
    ended,
    async remove() {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
