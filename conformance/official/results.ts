import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome, TestResult } from '../check.ts'
import { all, child, childrenOf, type Element, parseXml } from '../xml.ts'

/** Characters of what a suite says of one test that are kept. */
const KEPT = 600

/** What TestNG reports: each call of a test, and set-ups that failed, since what depends on them is then skipped only. */
export async function readTestng(folder: string): Promise<readonly TestResult[]> {
  const documents = await documentsOf(join(folder, 'testng'), 'testng-results.xml')
  return documents.flatMap(root =>
    all(root, 'class').flatMap(of => {
      const place = of.attributes.name?.split('.').at(-1)
      return childrenOf(of, 'test-method').flatMap(method => readMethod(`${place}.${method.attributes.name}`, method))
    }),
  )
}

function readMethod(called: string, method: Element): readonly TestResult[] {
  const { status, 'is-config': config, 'duration-ms': time } = method.attributes
  if (config === 'true' && status !== 'FAIL') return []
  const name = called + (config === 'true' ? ' (set-up)' : '')
  const outcome = status === 'PASS' ? 'passed' : status === 'FAIL' ? 'failed' : 'skipped'
  const given = all(child(method, 'params'), 'value')
    .map(({ text }) => short(text))
    .filter(words => words !== '')
  const said = all(method, 'message').map(({ text }) => text)
  return [result(name, given.join(', '), outcome, said, Number(time ?? 0))]
}

/** A parameter of a test, as far as it tells one call from another; objects of Java tell nothing. */
function short(text: string): string {
  if (/^[\w.$]+@[0-9a-f]+$/.test(text)) return ''
  const named = /^\{.*?\bid=([^,}]+)/.exec(text)?.[1]
  const words = named ?? text
  return words.length > 60 ? `${words.slice(0, 57)}…` : words
}

/**
 * What TEAM Engine logs: codes 0, 1 and 4 (a warning) are passed, 2 and 3 not tested, 6 failed. Tests that failed only
 * by those that they call (5) are left out, unless nothing else tells of the failure.
 */
export async function readCtl(folder: string): Promise<readonly TestResult[]> {
  const documents = await documentsOf(join(folder, 'logs'), 'log.xml')
  const results = documents.map(root => {
    const start = child(root, 'starttest')
    const code = child(root, 'endtest')?.attributes.result ?? ''
    const name = `${start?.attributes.prefix}:${start?.attributes['local-name']}`
    const outcome: Outcome = /^[014]$/.test(code) ? 'passed' : /^[23]$/.test(code) ? 'skipped' : 'failed'
    const said = saidIn(root)
    const held = all(start, 'assertion').map(({ text }) => text)
    return { code, result: result(name, '', outcome, said.length > 0 ? said : held, 0) }
  })
  const own = results.filter(({ code }) => code !== '5')
  return (own.some(({ result: { outcome } }) => outcome === 'failed') ? own : results).map(each => each.result)
}

/** The telling lines first; checks of pictures say nothing, and what was to hold is all there is. */
function saidIn(root: Element): readonly string[] {
  const said = ['message', 'exception', 'parser']
    .flatMap(name => all(root, name).map(wordsOf))
    .filter(each => each.trim() !== '')
  const telling = said.filter(words => /fail|error/i.test(words))
  return telling.length > 0 ? telling : said.slice(-1)
}

function wordsOf(element: Element): string {
  return [element.text, ...element.children.map(wordsOf)].filter(words => words !== '').join(' ')
}

async function documentsOf(folder: string, name: string): Promise<readonly Element[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const documents: Element[] = []
  for (const file of files.filter(each => each.split(/[\\/]/).at(-1) === name).sort()) {
    const root = parseXml(await readFile(join(folder, file)))
    if (typeof root === 'string') throw new Error(`${join(folder, file)} cannot be read: ${root}`)
    documents.push(root)
  }
  return documents
}

function result(
  name: string,
  given: string,
  outcome: Outcome,
  said: readonly string[],
  milliseconds: number,
): TestResult {
  const words = said.map(each => each.replace(/\s+/g, ' ').trim().slice(0, KEPT)).filter(each => each !== '')
  return {
    test: { requirement: name, title: outcome === 'failed' && given !== '' ? `${name} [${given}]` : name },
    outcome,
    checks: outcome === 'skipped' ? 0 : 1,
    failures: outcome === 'failed' ? (words.length > 0 ? words : ['The suite does not say why.']) : [],
    reasons: outcome === 'skipped' ? (words.length > 0 ? words : ['The suite does not say why.']) : [],
    milliseconds,
  }
}

/** Results of a run that came to none: a suite that ended without a report has failed. */
export function noReport(output: string): TestResult {
  const lines = output.split('\n').filter(line => /Exception|Error/.test(line))
  const said = (lines.length > 0 ? lines : output.trim().split('\n')).slice(-5).join('\n')
  return result('the suite itself', '', 'failed', [`It ended without a report. ${said}`], 0)
}
