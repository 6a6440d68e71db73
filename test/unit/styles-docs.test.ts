import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { styleFileSchema } from '../../src/config/sections.ts'
import { createShelf, shippedStyles } from '../../src/config/shelf.ts'
import { say } from '../../src/core/text.ts'
import { styleFunctions } from '../../src/render/index.ts'

const path = 'docs/styles.md'

interface Schema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

/** The words of the document for what an option holds. */
function kind({ type, items, anyOf, prefixItems }: Schema): string {
  if (anyOf) return [...new Set(anyOf.map(kind))].join(' or ')
  if (prefixItems) return `[${prefixItems.map(kind).join(', ')}]`
  if (type === 'array') return items ? `list of ${kind(items)}` : 'list'
  const words: Readonly<Record<string, string>> = { integer: 'whole number', boolean: 'true or false', string: 'text' }
  return words[type ?? ''] ?? type ?? 'anything'
}

function rows({ properties = {}, required = [] }: Schema, above = ''): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const needed = required.includes(name) ? ', required' : ''
    const own = schema.properties ? 'section' : kind(schema)
    return [
      `| \`${above}${name}\` | ${own}${needed} | ${schema.description ?? ''} |`,
      ...rows(schema, `${above}${name}.`),
    ]
  })
}

function functionsText(): string {
  return styleFunctions
    .map(({ use, of, options }) => {
      const schema = z.toJSONSchema(options, { io: 'input' }) as Schema
      const data = of === 'raster' ? 'rasters' : 'features'
      return `### \`${use}\`: ${data}\n\n| option | value | |\n|---|---|---|\n${rows(schema).join('\n')}`
    })
    .join('\n\n')
}

async function stylesText(): Promise<string> {
  const { styles } = await createShelf({
    folder: '/none',
    shipped: shippedStyles,
    functions: styleFunctions,
    env: {},
  })()
  const lines = [...styles].map(([name, style]) => {
    const [, about = ''] = /^# (?!yaml-language-server)(.*)$/m.exec(readFileSync(`styles/${name}.yaml`, 'utf8')) ?? []
    return `| \`${name}\` | ${say(style?.title ?? name, 'en')} | \`${style?.use}\` | ${about} |`
  })
  return `| name | title | function | |\n|---|---|---|---|\n${lines.join('\n')}`
}

const fill = (text: string, name: string, inside: string) =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n${inside}\n<!-- /${name} -->`,
  )

test('the document lists the functions, their options and the styles as they are (BLESS=1 writes them)', async () => {
  const text = readFileSync(path, 'utf8')
  const made = fill(fill(text, 'functions', functionsText()), 'styles', await stylesText())
  if (process.env.BLESS) writeFileSync(path, made)
  else expect(text).toBe(made)
})

test('its examples are right', () => {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text!))
  const [service, file, inline] = blocks
  const schema = styleFileSchema(styleFunctions)
  expect(service.collections.relief.styles).toEqual(['altitude', 'ombrage'])
  expect(schema.safeParse(file).error).toBeUndefined()
  const { id, ...own } = inline.styles[1]
  expect(id).toBe('rasant')
  expect(schema.safeParse(own).error).toBeUndefined()
})
