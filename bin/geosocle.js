#!/usr/bin/env node
// Plain JavaScript for any Node: it must be able to say that the Node is too old.
// libuv reads the size of its pool at the first use: file reads and image codecs share its threads.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Géosocle needs Node 20.19 or later; this is Node ${process.versions.node}.`)
  process.exit(1)
}
// After a quiet moment V8 lets its heap grow by a third only before it marks all of it again, several times a second
// under load: it may double (10 MiB more, a twelfth of a vector tile's time less).
setFlagsFromString('--heap-growing-percent=100')
process.env.UV_THREADPOOL_SIZE ??= String(Math.min(64, Math.max(8, 4 * availableParallelism())))

const main = new URL('../dist/main.js', import.meta.url)
if (!existsSync(main)) {
  console.error('Géosocle is not built yet: run "npm run build" first.')
  process.exit(1)
}
await import(main.href)
