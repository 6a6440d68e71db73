import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package: above this file, wherever it was compiled to. */
export const packageRoot = above(fileURLToPath(new URL('.', import.meta.url)))

function above(folder: string): string {
  if (existsSync(join(folder, 'bin', 'geosocle.cjs'))) return folder
  const parent = resolve(folder, '..')
  if (parent === folder) throw new Error('The bench does not lie in the package of the server.')
  return above(parent)
}
