import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'

/** Bytes that an archive may hold once unpacked. */
const MOST = 1024 ** 3

/** Unpacks a zip or jar into a folder: those of its files that `wanted` takes. @throws where it is no such archive */
export async function unzip(archive: string, folder: string, wanted = (_: string) => true): Promise<void> {
  const bytes = await readFile(archive)
  const broken = () => new Error(`${archive} is no zip archive that can be read`)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw broken()
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  for (let i = bytes.readUInt16LE(end + 10); i > 0; i--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw broken()
    const method = bytes.readUInt16LE(at + 10)
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const [name, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const path = bytes.toString('utf8', at + 46, at + 46 + name)
    at += 46 + name + extra + comment
    if (path.endsWith('/') || !wanted(path)) continue
    total += size
    const target = resolve(folder, path)
    if (total > MOST || !target.startsWith(resolve(folder) + sep)) throw broken()
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(from, from + packed)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(join(target), method === 0 ? data : inflateRawSync(data, { maxOutputLength: size || 1 }))
  }
}
