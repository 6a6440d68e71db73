import { spawn } from 'node:child_process'

export interface RunOptions {
  readonly signal: AbortSignal
  /** Time after which the program is ended. */
  readonly seconds: number
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Characters of what a program says that are kept: its last. */
const KEPT = 1024 * 1024

/** Runs a program to its end. A program that is not there, or was ended, has a code other than 0 and says so. */
export function run(
  command: string,
  args: readonly string[],
  { signal, seconds, cwd, env = process.env }: RunOptions,
): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    let output = ''
    const keep = (chunk: string) => {
      output = (output + chunk).slice(-KEPT)
    }
    const ends = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)])
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: ends,
      killSignal: 'SIGKILL',
    })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep)
    child.on('error', error => {
      const why = ends.aborted && !signal.aborted ? `not done after ${seconds} s` : error.message
      if (child.pid === undefined) resolve({ code: -1, output: why })
      else keep(`\n${why}\n`)
    })
    child.on('close', code => resolve({ code: code ?? -1, output }))
  })
}
