import { writeFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLook } from '../../src/io/look.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('who asks during a look shares the next one, which begins after it', async () => {
  const path = join(folder, 'a')
  await writeFile(path, 'one')
  const look = makeLook()
  const before = await look(path)
  const first = look(path)
  writeFileSync(path, 'three')
  const [second, third] = [look(path), look(path)]
  expect(second).not.toBe(first)
  expect(third).toBe(second)
  expect(await second).toEqual(await makeLook()(path))
  expect(await second).not.toEqual(before)
})

test('a look that fails fails for those who shared it, and for nobody later', async () => {
  const path = join(folder, 'b')
  const look = makeLook()
  const failing = [look(path), look(path), look(path)]
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await writeFile(path, 'here')
  expect(await look(path)).toMatchObject({ size: 4n })
})
