import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, schemaText } from '../config/describe.ts'
import type { CommandContext } from './context.ts'
import { parts } from './parts.ts'

/** Writes the JSON Schemas of the configuration's files, for editors. */
export async function schema({ folder, write }: CommandContext): Promise<number> {
  const target = join(folder, 'schema')
  await mkdir(target, { recursive: true })
  for (const [name, one] of Object.entries(describe(parts))) {
    const path = join(target, `${name}.schema.json`)
    await writeFile(path, schemaText(one))
    write(`${path}\n`)
  }
  return 0
}
