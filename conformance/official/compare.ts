import type { ClassResult, TestResult } from '../check.ts'

/** An official result with a note where one of our tests that ask the same found otherwise. */
export function compare(official: TestResult, ours: readonly ClassResult[]): TestResult {
  if (official.outcome === 'skipped') return official
  const same = ours.flatMap(({ of, results }) =>
    results.filter(({ test }) => test.official?.includes(official.test.requirement)).map(each => ({ of, ...each })),
  )
  const other = same.filter(({ outcome }) => outcome !== 'skipped' && outcome !== official.outcome)
  if (other.length === 0) return official
  const notes = other.map(({ of, outcome, test }) => `${of.id} asks the same, and it ${outcome} there: ${test.title}`)
  return { ...official, notes }
}
