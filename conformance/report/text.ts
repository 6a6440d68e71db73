import type { ClassResult, TestResult } from '../check.ts'
import { count, countAll, type SuiteResult } from '../suite.ts'

/** Faults of one test that are printed; the reports in files have them all. */
const SHOWN = 5

export type Paint = (colour: 'red' | 'green' | 'yellow' | 'dim' | 'bold', words: string) => string

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 }

/** Colours for a terminal, or none. */
export function makePaint(colours: boolean): Paint {
  return (colour, words) => (colours ? `\u001b[${codes[colour]}m${words}\u001b[0m` : words)
}

/** The lines of one class: its counts, then every failure and every reason why something was not decided. */
export function sayClass({ of, skipped, results }: ClassResult, paint: Paint): string {
  const name = `${of.id.padEnd(24)} ${of.title}`
  if (skipped !== undefined) return `${paint('dim', `– ${name} · ${skipped}`)}\n`
  const { passed, failed, skipped: undecided, explained } = count(results)
  const counts = [
    paint(passed > 0 ? 'green' : 'dim', `${passed} passed`),
    ...(failed > 0 ? [paint(failed > explained ? 'red' : 'yellow', sayFailed(failed, explained))] : []),
    ...(undecided > 0 ? [paint('yellow', `${undecided} skipped`)] : []),
  ]
  const mark = failed > explained ? paint('red', '✗') : passed > 0 ? paint('green', '✓') : paint('yellow', '○')
  const details = gather(
    results.filter(({ outcome, reasons, notes }) => outcome !== 'passed' || reasons.length > 0 || notes),
  )
  return `${mark} ${paint('bold', name)} · ${counts.join(', ')}\n${details.map(([each, times]) => sayTest(each, times, paint)).join('')}`
}

/** Tests that are skipped alike, as an official one is for each collection, are told once with how often. */
function gather(results: readonly TestResult[]): readonly [TestResult, times: number][] {
  const found = new Map<string, [TestResult, number]>()
  for (const each of results) {
    const key = each.outcome === 'skipped' ? each.test.title : String(found.size)
    const before = found.get(key)
    if (before) before[1]++
    else found.set(key, [each, 1])
  }
  return [...found.values()]
}

function sayFailed(failed: number, explained: number): string {
  return explained > 0 ? `${failed} failed (${explained} explained)` : `${failed} failed`
}

function sayTest(
  { test, outcome, failures, reasons, explained, notes = [] }: TestResult,
  times: number,
  paint: Paint,
): string {
  const lines: string[] = []
  if (outcome === 'failed') {
    lines.push(`  ${paint(explained ? 'yellow' : 'red', '✗')} ${test.title}`)
    if (test.requirement !== test.title) lines.push(`    ${paint('dim', sayRequirement(test))}`)
    for (const failure of failures.slice(0, SHOWN)) lines.push(`    ${paint('red', '→')} ${indent(failure)}`)
    if (failures.length > SHOWN) lines.push(`    ${paint('dim', `… and ${failures.length - SHOWN} more`)}`)
  } else if (outcome === 'skipped')
    lines.push(`  ${paint('yellow', '○')} ${test.title}${times > 1 ? ` × ${times}` : ''}`)
  else lines.push(`  ${paint('dim', `· ${test.title}`)}`)
  for (const reason of reasons.slice(0, SHOWN)) lines.push(`    ${paint('dim', `not decided: ${reason}`)}`)
  if (reasons.length > SHOWN) lines.push(`    ${paint('dim', `… and ${reasons.length - SHOWN} more`)}`)
  if (explained) lines.push(`    ${paint('yellow', 'explained:')} ${explained}`)
  for (const note of notes) lines.push(`    ${paint('yellow', 'otherwise:')} ${note}`)
  return `${lines.join('\n')}\n`
}

export function sayRequirement({ requirement, official }: TestResult['test']): string {
  return official ? `${requirement} (${official.join(', ')})` : requirement
}

function indent(words: string): string {
  return words.replaceAll('\n', '\n      ')
}

/** The last lines: counts of the whole run, and where a failure is. */
export function saySummary(result: SuiteResult, paint: Paint): string {
  const { passed, failed, skipped, explained } = countAll(result)
  const run = result.classes.filter(each => each.skipped === undefined)
  const checks = run.flatMap(({ results }) => results).reduce((sum, each) => sum + each.checks, 0)
  const words = [
    paint(failed > explained ? 'red' : 'green', `${passed} passed, ${sayFailed(failed, explained)}`),
    `${skipped} skipped`,
    `${run.length} of ${result.classes.length} classes`,
    `${checks} checks`,
    `${result.requests} requests`,
    `${result.seconds.toFixed(1)} s`,
  ]
  return `\n${words.join(' · ')}\n`
}
