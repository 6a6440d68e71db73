import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines above which a file of src should have been two; tables that a script wrote do not count. */
const LONG = 250
const generated = new Set(['src/core/crs/table.ts'])

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(name => join('src', name).replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !generated.has(name))
  .map(name => ({ name, lines: readFileSync(name, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)

const total = files.reduce((sum, { lines }) => sum + lines, 0)
const median = files[files.length >> 1]?.lines ?? 0
const long = files.filter(({ lines }) => lines > LONG)
console.log(`sizes: ${files.length} files, ${total} lines, median ${median}, ${long.length} over ${LONG}`)
for (const { name, lines } of files.slice(-5).reverse()) console.log(`  ${String(lines).padStart(4)} ${name}`)
for (const { name, lines } of long) console.warn(`warning: ${name} has ${lines} lines`)
