import type { Path2D } from '@napi-rs/canvas'
import type { Path } from './clip.ts'

/** Pixels between vertices that are drawn; nearer ones are left out. */
const step = 0.3
/** Parts of a pixel on which vertices lie: what should lie on a pixel's edge does, and bleeds into no other. */
const parts = 64

/** Adds a line to a canvas path. */
export function traceLine({ data, length }: Path, target: Path2D): void {
  target.moveTo(snap(data[0]!), snap(data[1]!))
  let px = data[0]!
  let py = data[1]!
  for (let i = 1; i < length; i++) {
    const x = data[2 * i]!
    const y = data[2 * i + 1]!
    if (i < length - 1 && near(x - px, y - py)) continue
    target.lineTo(snap(x), snap(y))
    px = x
    py = y
  }
}

/**
 * Adds a ring to a canvas path, turned so that shells run one way and holes the other: then surfaces can share one
 * path whose inside is what is wound around. A ring smaller than a pixel is drawn as its box.
 */
export function traceRing(ring: Path, shell: boolean, width: number, height: number, target: Path2D): void {
  if (width < 1 && height < 1) {
    if (shell) traceBox(ring, width, height, target)
    return
  }
  const { data, length } = ring
  const turned = area(ring) > 0 !== shell
  const at = (i: number) => (turned ? length - 1 - i : i)
  const first = at(0)
  let px = data[2 * first]!
  let py = data[2 * first + 1]!
  target.moveTo(snap(px), snap(py))
  for (let i = 1; i < length; i++) {
    const vertex = at(i)
    const x = data[2 * vertex]!
    const y = data[2 * vertex + 1]!
    if (near(x - px, y - py)) continue
    target.lineTo(snap(x), snap(y))
    px = x
    py = y
  }
  target.closePath()
}

function traceBox({ data, length }: Path, width: number, height: number, target: Path2D): void {
  let x = data[0]!
  let y = data[1]!
  for (let i = 1; i < length; i++) {
    x = Math.min(x, data[2 * i]!)
    y = Math.min(y, data[2 * i + 1]!)
  }
  target.rect(x, y, width, height)
}

function area({ data, length }: Path): number {
  let sum = 0
  let px = data[2 * length - 2]!
  let py = data[2 * length - 1]!
  for (let i = 0; i < length; i++) {
    const x = data[2 * i]!
    const y = data[2 * i + 1]!
    sum += px * y - x * py
    px = x
    py = y
  }
  return sum
}

const near = (dx: number, dy: number) => dx < step && dx > -step && dy < step && dy > -step
const snap = (value: number) => Math.round(value * parts) / parts
