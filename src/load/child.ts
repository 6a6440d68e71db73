import { spawn } from 'node:child_process'
import { LoadError } from './layer.ts'
import { lines } from './scan.ts'

const MAX_ERRORS = 4000
const MAX_OUTPUT = 16 * 1024 * 1024

/** Runs a program without a shell and gives its output as lines. @throws LoadError with what it said where it fails or is absent */
export async function* linesOf(
  program: string,
  args: readonly string[],
  place: string,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], signal, windowsHide: true })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, MAX_ERRORS)
  })
  const ended = new Promise<{ code: number | null; error?: NodeJS.ErrnoException }>(resolve => {
    child.once('error', error => resolve({ code: null, error }))
    child.once('close', code => resolve({ code }))
  })
  let complete = false
  try {
    yield* lines(child.stdout)
    complete = true
  } finally {
    if (!complete) child.kill()
  }
  const { code, error } = await ended
  signal.throwIfAborted()
  if (error?.code === 'ENOENT')
    throw new LoadError(
      `${place}: this format is read by ogr2ogr, which is not on the PATH. Install GDAL (gdal-bin), or convert the file to GeoJSON.`,
    )
  if (error) throw new LoadError(`${place}: ${program} does not run (${error.message}).`)
  const cause = firstError(said)
  if (code !== 0 || cause)
    throw new LoadError(`${place}: ${program} cannot read it: ${cause ?? `it ended with ${code}`}.`)
}

/** All the output of a program. */
export async function outputOf(
  program: string,
  args: readonly string[],
  place: string,
  signal: AbortSignal,
): Promise<string> {
  const parts: string[] = []
  let length = 0
  for await (const line of linesOf(program, args, place, signal)) {
    length += line.length
    if (length > MAX_OUTPUT) throw new LoadError(`${place}: ${program} says more than can be read.`)
    parts.push(line)
  }
  return parts.join('\n')
}

/** The first error that GDAL told; warnings are none. */
function firstError(said: string): string | undefined {
  const line = said.split('\n').find(text => /^(ERROR|FAILURE)/.test(text))
  if (line === undefined) return undefined
  const after = said.slice(said.indexOf(line)).split('\n')
  const text = /^FAILURE:?\s*$/.test(line) ? (after[1] ?? line) : line
  return text
    .replace(/^ERROR \d+: /, '')
    .replace(/\.\s*$/, '')
    .trim()
}
