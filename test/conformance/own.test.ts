import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { classes } from '../../conformance/classes/index.ts'
import { cogRanges } from '../../conformance/classes/ranges.ts'
import { Server } from '../../conformance/discover.ts'
import { Client } from '../../conformance/http.ts'
import { html } from '../../conformance/report/html.ts'
import { junit } from '../../conformance/report/junit.ts'
import { makePaint, sayClass, saySummary } from '../../conformance/report/text.ts'
import { countAll, runClasses, type SuiteResult } from '../../conformance/suite.ts'
import { parseXml } from '../support/dom.ts'
import { startFile } from './file.ts'
import { startSaboteur } from './saboteur.ts'
import { startWorld, type World } from './world.ts'

const plain = makePaint(false)

/** The embedded database has one session, which the writer of the tables holds. */
describe.runIf(inject('databaseKind') !== 'embedded')('our server', () => {
  let world: World
  let result: SuiteResult
  const client = new Client()

  beforeAll(async () => {
    world = await startWorld('conformance_own')
    const started = new Date()
    const found = await runClasses(new Server(world.server.url, client), classes)
    result = { url: world.server.url, started, seconds: 1, requests: client.requests, classes: found }
  })
  afterAll(async () => {
    client.close()
    await world?.stop()
  })

  it('passes every class that it declares', () => {
    const failed = result.classes.flatMap(each =>
      each.results.some(({ outcome }) => outcome === 'failed') ? [sayClass(each, plain)] : [],
    )
    expect(failed.join('\n')).toBe('')
    expect(countAll(result).passed).toBeGreaterThan(150)
  })

  it('has all classes but the files of GeoTIFFs', () => {
    expect(result.classes.filter(({ skipped }) => skipped !== undefined).map(({ of }) => of.id)).toEqual(['cog-ranges'])
  })

  it('does what standards only advise where the suite looks at it', () => {
    const reasons = result.classes.flatMap(({ results }) => results.flatMap(each => each.reasons))
    expect(reasons.filter(each => /is ignored|advises|only recommended/.test(each))).toEqual([])
  })

  it('a test is skipped with a reason, and passed with a check', () => {
    for (const { test, outcome, checks, reasons } of result.classes.flatMap(({ results }) => results)) {
      if (outcome === 'skipped') expect(reasons, test.title).not.toEqual([])
      else expect(checks, test.title).toBeGreaterThan(0)
    }
  })

  it('is reported in words, as JUnit and as a page', () => {
    expect(saySummary(result, plain)).toMatch(/\d+ passed, 0 failed/)
    const suites = parseXml(junit(result))
    expect(suites.getElementsByTagName('testcase').length).toBe(result.classes.flatMap(({ results }) => results).length)
    const page = html(result)
    expect(page).toMatch(/^<!DOCTYPE html>/)
    expect(page).not.toMatch(/<script|https?:\/\/[^"]*\.(css|js|woff)/)
  })

  it('passes with GeoTIFFs by ranges, and fails where ranges are wrong', async () => {
    const file = await startFile(world.cog)
    const own = await runClasses(new Server(file.url, client), [cogRanges], { asked: true })
    expect(own.map(each => sayClass(each, plain)).join('')).not.toContain('✗')
    expect(countAll({ classes: own }).passed).toBeGreaterThan(7)
    const wrong = await startSaboteur(file.url)
    wrong.fault = {
      after(answer) {
        if (answer.status === 206) answer.status = 200
      },
    }
    const bad = await runClasses(new Server(wrong.url + new URL(file.url).pathname.slice(1), client), [cogRanges], {
      asked: true,
    })
    expect(countAll({ classes: bad })).toMatchObject({ passed: 0 })
    await wrong.close()
    await file.close()
  })
})
