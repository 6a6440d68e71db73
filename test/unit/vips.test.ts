import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import '../../src/workers/pool.ts'

const thread = new URL('../../dist/decode/vips.js', import.meta.url)
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
const load = () => sharp(svg).raw().toBuffer()

it('loaders of what is no picture are blocked before the first thread starts', async () => {
  await expect(load()).rejects.toThrow()
})

it.skipIf(!existsSync(thread))('a thread that starts blocks nothing that others use meanwhile', async () => {
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
  await load()
  const started = new Worker(`import(${JSON.stringify(thread.href)})`, { eval: true })
  await new Promise((resolve, reject) => started.once('exit', resolve).once('error', reject))
  await load()
  sharp.block({ operation: ['VipsForeignLoadSvg'] })
  await expect(load()).rejects.toThrow()
})
