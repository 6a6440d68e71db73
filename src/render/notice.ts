import { createCanvas } from '@napi-rs/canvas'

/** A picture that holds a sentence, or nothing: RGBA, not premultiplied. `background` undefined: transparent. */
export function drawNotice(
  width: number,
  height: number,
  text: string | undefined,
  background: string | undefined,
): Uint8ClampedArray {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  if (background) {
    context.fillStyle = background
    context.fillRect(0, 0, width, height)
  }
  if (text) {
    const size = Math.max(9, Math.min(14, Math.round(width / 24)))
    context.font = `${size}px sans-serif`
    context.fillStyle = '#b00020'
    const perLine = Math.max(8, Math.floor((width - 12) / (size * 0.52)))
    for (const [i, line] of wrap(text, perLine).entries()) context.fillText(line, 6, (i + 1) * size * 1.35)
  }
  return context.getImageData(0, 0, width, height).data
}

function wrap(text: string, length: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > length) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
