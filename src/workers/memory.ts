import type { Held, Slot } from '../core/raster.ts'

interface Kept {
  readonly slot: Slot
  /** Requests that use it now. */
  holders: number
}

/** Slots begin where any sample type may begin. */
const STEP = 64

/**
 * Decoded blocks in one memory that all threads see, bounded in bytes: the least recently used go first, those that a
 * request holds stay. Threads read what was kept and write what was claimed for them, nothing else.
 */
export class BlockMemory {
  readonly memory: SharedArrayBuffer
  /** From the least recently used. */
  readonly #blocks = new Map<string, Kept>()
  /** In the order of places; two never touch. */
  #free: Slot[]
  #found = 0
  #missed = 0

  constructor(capacity: number) {
    this.memory = new SharedArrayBuffer(capacity)
    this.#free = capacity > 0 ? [{ at: 0, length: capacity }] : []
  }

  get stats(): { readonly bytes: number; readonly found: number; readonly missed: number } {
    const free = this.#free.reduce((sum, { length }) => sum + length, 0)
    return { bytes: this.memory.byteLength - free, found: this.#found, missed: this.#missed }
  }

  /** What one request finds stays as it is until its end. */
  hold(): Held {
    const mine = new Set<Kept>()
    let over = false
    return {
      find: name => {
        const kept = over ? undefined : this.#blocks.get(name)
        if (kept) this.#found++
        else this.#missed++
        if (!kept) return undefined
        this.#blocks.delete(name)
        this.#blocks.set(name, kept)
        if (!mine.has(kept)) kept.holders++
        mine.add(kept)
        return kept.slot
      },
      end: () => {
        over = true
        for (const kept of mine) kept.holders--
        mine.clear()
      },
    }
  }

  /** Room for one block, to be kept or released; undefined where there is none, or it would take an eighth of all. */
  claim(bytes: number): Slot | undefined {
    const length = Math.ceil(bytes / STEP) * STEP
    if (length > this.memory.byteLength / 8) return undefined
    for (;;) {
      const slot = this.#take(length)
      if (slot || !this.#evict()) return slot
    }
  }

  /** Publishes a claimed slot that was filled. */
  keep(name: string, slot: Slot): void {
    if (this.#blocks.has(name)) this.release(slot)
    else this.#blocks.set(name, { slot, holders: 0 })
  }

  /** Gives a claimed slot back. */
  release(slot: Slot): void {
    const after = this.#free.findIndex(({ at }) => at > slot.at)
    const place = after < 0 ? this.#free.length : after
    const before = this.#free[place - 1]
    const next = this.#free[place]
    const start = before && before.at + before.length === slot.at ? before : undefined
    const end = next && slot.at + slot.length === next.at ? next : undefined
    const length = (start?.length ?? 0) + slot.length + (end?.length ?? 0)
    this.#free.splice(place - (start ? 1 : 0), (start ? 1 : 0) + (end ? 1 : 0), { at: start?.at ?? slot.at, length })
  }

  #take(length: number): Slot | undefined {
    const place = this.#free.findIndex(free => free.length >= length)
    const free = this.#free[place]
    if (!free) return undefined
    this.#free.splice(
      place,
      1,
      ...(free.length > length ? [{ at: free.at + length, length: free.length - length }] : []),
    )
    return { at: free.at, length }
  }

  #evict(): boolean {
    for (const [name, { slot, holders }] of this.#blocks) {
      if (holders > 0) continue
      this.#blocks.delete(name)
      this.release(slot)
      return true
    }
    return false
  }
}
