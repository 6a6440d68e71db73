#!/usr/bin/env node
// Plain JavaScript for any Node: it must be able to say that the Node is too old. CommonJS, since whatever loads modules
// reads files on libuv's pool, whose size counts until its first use only.
'use strict'
const { existsSync } = require('node:fs')
const { availableParallelism } = require('node:os')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Géosocle needs Node 20.19 or later; this is Node ${process.versions.node}.`)
  process.exit(1)
}
// File reads and image codecs share the threads of the pool.
process.env.UV_THREADPOOL_SIZE ??= String(Math.min(64, Math.max(8, 4 * availableParallelism())))
// After a quiet moment V8 lets its heap grow by a third only before it marks all of it again, several times a second
// under load: it may double (10 MiB more, a twelfth of a vector tile's time less).
setFlagsFromString('--heap-growing-percent=100')

const main = join(__dirname, '..', 'dist', 'main.js')
if (!existsSync(main)) {
  console.error('Géosocle is not built yet: run "npm run build" first.')
  process.exit(1)
}
import(pathToFileURL(main).href)
