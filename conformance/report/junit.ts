import type { ClassResult, TestResult } from '../check.ts'
import { count, countAll, type SuiteResult } from '../suite.ts'

/** The run as JUnit XML: a test suite for each class, a test case for each abstract test. */
export function junit(result: SuiteResult): string {
  const { passed, failed, skipped } = countAll(result)
  const total = attributes({
    name: `Conformance of ${result.url}`,
    tests: passed + failed + skipped,
    failures: failed,
    skipped,
    time: result.seconds.toFixed(3),
    timestamp: result.started.toISOString(),
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${result.classes.map(suite).join('')}</testsuites>\n`
}

function suite({ of, skipped: why, results }: ClassResult): string {
  const { failed, skipped } = count(results)
  const time = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  const head = attributes({ name: of.id, tests: results.length, failures: failed, skipped, time: time.toFixed(3) })
  const properties = { title: of.title, standard: of.standard, ...(why === undefined ? {} : { 'not run': why }) }
  const lines = Object.entries(properties).map(([name, value]) => `<property${attributes({ name, value })}/>`)
  return `  <testsuite${head}>\n    <properties>${lines.join('')}</properties>\n${results.map(each => testcase(of.id, each)).join('')}  </testsuite>\n`
}

function testcase(classname: string, result: TestResult): string {
  const { test, outcome, checks, failures, reasons, milliseconds, explained, notes = [] } = result
  const said = [...(explained === undefined ? [] : [`Explained: ${explained}`]), ...failures, ...notes]
  const head = attributes({
    classname,
    name: `${test.requirement} ${test.title}`,
    assertions: checks,
    time: (milliseconds / 1000).toFixed(3),
  })
  const body =
    outcome === 'failed'
      ? `<failure${attributes({ message: said[0] ?? '', ...(explained && { type: 'explained' }) })}>${quote(said.join('\n'))}</failure>`
      : outcome === 'skipped'
        ? `<skipped${attributes({ message: reasons.join(' ') })}/>`
        : ''
  return `    <testcase${head}>${body}</testcase>\n`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${quote(String(value)).replaceAll('"', '&quot;')}"`)
    .join('')
}

/** Text for XML, without the control characters that XML 1.0 has no place for. */
function quote(words: string): string {
  return [...words]
    .filter(each => each >= ' ' || each === '\n' || each === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
