import { mkdtemp, open, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Descriptors, makeDescriptors, type Opened } from '../../src/io/descriptors.ts'
import { isNear } from '../../src/io/near.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'descriptors-'))
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), name)
})
afterAll(() => rm(folder, { recursive: true }))

async function use(descriptors: Descriptors, path: string): Promise<Opened> {
  const opened = await descriptors.acquire(path, undefined)
  descriptors.release(path, opened)
  return opened
}

test('a file that nobody used for a while is closed, and never one that somebody uses', async () => {
  const descriptors = makeDescriptors({ idle: 25 })
  const path = join(folder, 'a')
  const first = await descriptors.acquire(path, undefined)
  await sleep(150)
  expect(await descriptors.acquire(path, undefined)).toBe(first)
  descriptors.release(path, first)
  descriptors.release(path, first)
  await sleep(150)
  expect(await use(descriptors, path)).not.toBe(first)
  await descriptors.close()
})

test('more files than there is room for: the unused ones are closed', async () => {
  const descriptors = makeDescriptors({ most: 1 })
  const [a, b] = [join(folder, 'a'), join(folder, 'b')]
  const used = await descriptors.acquire(a, undefined)
  const unused = await use(descriptors, b)
  await use(descriptors, join(folder, 'c'))
  expect(await descriptors.acquire(a, undefined)).toBe(used)
  expect(await use(descriptors, b)).not.toBe(unused)
  await descriptors.close()
})

test('who reads a state reads it on after the file was replaced, and it is closed with him', async () => {
  const descriptors = makeDescriptors()
  const path = join(folder, 'moving')
  await writeFile(path, 'before')
  const before = await descriptors.acquire(path, undefined)
  await writeFile(`${path}.new`, 'afterwards')
  await rename(`${path}.new`, path)
  const after = await descriptors.acquire(path, undefined)
  expect(after).not.toBe(before)
  expect([await before.same(), await after.same()]).toEqual([true, true])
  await writeFile(path, 'written over')
  expect([await before.same(), await after.same()]).toEqual([true, false])
  descriptors.release(path, before)
  descriptors.release(path, after)
  await descriptors.close()
})

test.runIf(process.platform === 'linux')('a path with a link in it, and a strange file system, may wait', async () => {
  await symlink(join(folder, 'a'), join(folder, 'link'))
  expect(await isNear(join(folder, 'link'))).toBe(false)
  expect(await isNear('/proc/version')).toBe(false)
})

test.runIf(process.platform === 'linux')(
  'a file that can be opened is, though nobody can say where it lies',
  async () => {
    const path = join(folder, 'nowhere')
    await writeFile(path, 'found')
    const handle = await open(path)
    await rm(path)
    const descriptors = makeDescriptors()
    const opened = await use(descriptors, `/proc/self/fd/${handle.fd}`)
    expect([opened.size, await opened.same()]).toEqual([5, true])
    await descriptors.close()
    await handle.close()
  },
)
