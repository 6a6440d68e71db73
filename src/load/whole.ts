import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file that is there whole or not at all: what was at its path stays where the writing fails. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, content)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
