// Loaded before the server (`node --expose-gc --import`): SIGUSR2 frees what can be freed and writes what is left.
import { renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

process.on('SIGUSR2', async () => {
  for (let i = 0; i < 4; i++) {
    globalThis.gc()
    await sleep(250)
  }
  const file = process.env.GEOSOCLE_CALM_FILE
  writeFileSync(`${file}.part`, JSON.stringify(process.memoryUsage()))
  renameSync(`${file}.part`, file)
})
