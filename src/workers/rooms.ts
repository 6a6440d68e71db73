import type { Slot } from '../core/raster.ts'
import type { Jobs } from '../core/work.ts'
import { keptBytes } from '../decode/kept.ts'
import type { BlockMemory } from './memory.ts'

/** Room in the memory for the blocks that a job will decode, by name; fewer where it is full of what others hold. */
export function roomsFor(input: Jobs[keyof Jobs]['input'], memory: BlockMemory): ReadonlyMap<string, Slot> {
  const rooms = new Map<string, Slot>()
  for (const layer of input.layers) {
    if (!('parts' in layer)) continue
    for (const { blocks, format } of layer.parts) {
      for (const { name, bytes } of blocks) {
        if (name === undefined || !bytes || rooms.has(name)) continue
        const slot = memory.claim(keptBytes(format))
        if (slot) rooms.set(name, slot)
      }
    }
  }
  return rooms
}
