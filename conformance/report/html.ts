import type { SuiteResult } from '../suite.ts'

export function html(result: SuiteResult): string {
  return result.url
}
