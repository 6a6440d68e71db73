import { describe, expect, test } from 'vitest'
import type { ServiceError } from '../../src/core/error.ts'
import { negotiate, type Offer } from '../../src/core/media.ts'

const json: Offer = { id: 'json', token: 'json', media: 'application/json' }
const geojson: Offer = {
  id: 'geojson',
  token: 'json',
  media: 'application/geo+json',
  aliases: ['geojson', 'application/json'],
}
const html: Offer = { id: 'html', token: 'html', media: 'text/html; charset=utf-8' }
const png: Offer = { id: 'png', token: 'png', media: 'image/png' }
const geotiff: Offer = { id: 'geotiff', token: 'tif', media: 'image/tiff; application=geotiff' }
const openapi: Offer = { id: 'openapi', token: 'json', media: 'application/vnd.oai.openapi+json;version=3.0' }

const pick = (offers: readonly Offer[], f?: string, accept?: string) => negotiate(offers, f, accept).id
const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (thrown) {
    return { code: (thrown as ServiceError).code, parameter: (thrown as ServiceError).parameter }
  }
  return undefined
}

describe('negotiate', () => {
  test('nothing said, or anything accepted: the first', () => {
    expect(pick([json, html])).toBe('json')
    expect(pick([json, html], undefined, '*/*')).toBe('json')
    expect(pick([json, html], undefined, '')).toBe('json')
  })

  test('a browser gets the page', () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'
    expect(pick([json, html], undefined, browser)).toBe('html')
    expect(pick([png], undefined, browser)).toBe('png')
  })

  test('f wins over Accept, in any case, as a token, a media type or an alias', () => {
    expect(pick([json, html], 'html', 'application/json')).toBe('html')
    expect(pick([json, html], 'JSON', 'text/html')).toBe('json')
    expect(pick([geojson, html], 'application/geo+json')).toBe('geojson')
    expect(pick([geojson, html], 'geojson')).toBe('geojson')
    expect(pick([json, html], 'text/html')).toBe('html')
    expect(pick([geotiff], 'image/tiff; application=geotiff')).toBe('geotiff')
  })

  test('quality values order, and zero excludes', () => {
    expect(pick([json, html], undefined, 'application/json;q=0.2, text/html;q=0.8')).toBe('html')
    expect(pick([json, html], undefined, 'text/html;q=0, */*')).toBe('json')
    expect(pick([json, png], undefined, 'image/*')).toBe('png')
  })

  test('parameters of media types, with and without', () => {
    expect(pick([json, openapi], undefined, 'application/vnd.oai.openapi+json;version=3.0')).toBe('openapi')
    expect(pick([json, openapi], undefined, 'application/vnd.oai.openapi+json; version="3.0"')).toBe('openapi')
    expect(pick([json, openapi], undefined, 'application/vnd.oai.openapi+json')).toBe('openapi')
  })

  test('what is not on offer', () => {
    expect(codeOf(() => negotiate([json], 'xml', undefined))).toEqual({ code: 'unknown-format', parameter: 'f' })
    expect(codeOf(() => negotiate([json], undefined, 'image/png'))).toEqual({
      code: 'not-acceptable',
      parameter: 'Accept',
    })
    expect(codeOf(() => negotiate([], undefined, undefined))?.code).toBe('not-acceptable')
  })
})
