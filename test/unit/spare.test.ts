import { beforeEach, describe, expect, it } from 'vitest'
import { giveSpare, takeSpare } from '../../src/core/spare.ts'

describe('spare buffers', () => {
  beforeEach(() => {
    while (takeSpare()) {}
  })

  it('are those given back, the last one first', () => {
    const [first, second] = [new ArrayBuffer(65_536), new ArrayBuffer(70_000)]
    giveSpare(first)
    giveSpare(second)
    expect([takeSpare(), takeSpare(), takeSpare()]).toEqual([second, first, undefined])
  })

  it('are bounded, and none of them small, very large, shared or given over to another thread', () => {
    const gone = new ArrayBuffer(65_536)
    structuredClone(gone, { transfer: [gone] })
    for (const buffer of [new ArrayBuffer(65_535), new ArrayBuffer(2 ** 25), new SharedArrayBuffer(65_536), gone])
      giveSpare(buffer)
    expect(takeSpare()).toBeUndefined()
    for (let i = 0; i < 5; i++) giveSpare(new ArrayBuffer(2 ** 24))
    expect([takeSpare(), takeSpare(), takeSpare()].map(spare => spare?.byteLength)).toEqual([
      2 ** 24,
      2 ** 24,
      undefined,
    ])
  })
})
