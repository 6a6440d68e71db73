/** Says what a run proved: which clients took part, what was absent, and the last line. Exits 1 where anything failed. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = process.argv[2]
const lines = name => {
  try {
    return readFileSync(join(folder, name), 'utf8').trim().split('\n').filter(Boolean)
  } catch {
    return []
  }
}
const results = Object.fromEntries(
  readdirSync(folder)
    .filter(name => /^\w+\.json$/.test(name))
    .flatMap(name => {
      try {
        return [[basename(name, '.json'), JSON.parse(readFileSync(join(folder, name), 'utf8'))]]
      } catch {
        return []
      }
    }),
)
const steps = lines('steps').map(line => line.split(' '))

console.log('\n=== clients')
for (const { name, assertionResults } of results.clients?.testResults ?? []) {
  const count = status => assertionResults.filter(one => one.status === status).length
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(count)
  const said = passed + failed === 0 ? 'did not run' : `${passed} passed, ${failed} failed, ${skipped} skipped`
  console.log(`${basename(name, '.test.ts')}: ${said}`)
}
for (const line of lines('absent')) console.log(line)

let passed = 0
let failed = steps.length === 0 ? 1 : 0
for (const [name, status] of steps) {
  const tests = results[name]
  passed += tests?.numPassedTests ?? 0
  failed += tests?.numFailedTests ?? 0
  // A step that ended badly without a failed test of its own is a failure too.
  if (status !== '0' && !(tests?.numFailedTests > 0)) failed++
}
if (passed === 0 && failed === 0) failed = 1
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
