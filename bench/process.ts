import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that serves, in the foreground. */
export interface Running {
  readonly url: string
  /** Process ids at the root of all that it runs. */
  readonly pids: readonly number[]
  /** Address of its stage histograms, where it is ours. */
  readonly metrics?: string
  stop(): Promise<void>
}

/** Everything that was started and still runs, so that nothing is left behind however the bench ends. */
const children = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts a program; what it says on its standard error is kept for the sentence that tells of its end. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000)
  })
  children.add(child)
  child.once('error', error => {
    failures.set(child, error.message)
  })
  child.once('exit', code => {
    children.delete(child)
    failures.set(child, `${command} ended with ${code}. ${said.trim()}`)
  })
  return child
}

const failures = new WeakMap<ChildProcess, string>()

/** Waits until the URL answers with success. @throws Error where the program ends first or takes over a minute */
export async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const failure = failures.get(child)
    if (failure) throw new Error(failure)
    const reply = await fetch(url).catch(() => undefined)
    await reply?.arrayBuffer()
    if (reply?.ok) return
    await sleep(200)
  }
  throw new Error(`${url} did not answer within a minute.`)
}

/** Ends a program: asked first, forced after five seconds. */
export function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null || failures.has(child)) return done()
    const force = setTimeout(() => child.kill('SIGKILL'), 5000)
    child.once('exit', () => {
      clearTimeout(force)
      done()
    })
    child.kill(signal)
  })
}

/** Runs a program to its end. @throws Error with what it said where it fails */
export function run(command: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv } = {}) {
  return new Promise<string>((done, fail) => {
    execFile(command, args, { ...options, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      if (error) fail(new Error(`${command} failed: ${stderr || stdout || error.message}`))
      else done(`${stdout}${stderr}`)
    })
  })
}

/** The path of a program: of the environment variable where one is set, else found on PATH or in the other folders. */
export async function find(name: string, variable: string, ...others: string[]): Promise<string | undefined> {
  const given = process.env[variable]
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', ...others]
  for (const path of given ? [given] : folders.map(folder => join(folder, name))) {
    const works = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (works) return path
  }
  return undefined
}

export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
