import { type ZodType, z } from 'zod'
import type { SourceKind } from '../core/source.ts'
import type { Style } from '../core/style.ts'
import type { StyleFunction } from '../core/stylefunction.ts'
import type { Text } from '../core/text.ts'
import { guess, suggest } from './guess.ts'
import { phrase } from './phrase.ts'

/** Ids of services, collections and styles: what needs no escaping in a URL, in XML or in a file name. */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9_.:-]+$/, 'an id is made of the letters A-Z a-z, digits and _ . : -')

/** A source as it is configured: which kind, and that kind's own section as its schema made it. */
export interface SourceConfig {
  readonly type: string
  readonly section: unknown
}

/** The section `source:`: `type` names one of the kinds, whose own schema checks the rest. */
export function sourceSection(kinds: readonly SourceKind<never>[]): ZodType<SourceConfig> {
  const types = kinds.map(kind => kind.type)
  return z.looseObject({ type: z.unknown().optional() }).transform((given, context): SourceConfig => {
    const { type, ...rest } = given
    const complain = (message: string, path: string[] = [], keys?: string[]) =>
      context.addIssue({ code: 'custom', message, path, input: given, ...(keys ? { params: { keys } } : {}) })
    const kind = kinds.find(one => one.type === type)
    if (!kind) {
      const typo = type === undefined ? Object.keys(rest).find(key => guess(key, ['type'])) : undefined
      if (typo !== undefined) complain(`unrecognised key "${typo}", did you mean "type"?`, [], [typo])
      else if (type === undefined) complain(`"type" is missing; known are: ${types.join(', ')}`)
      else complain(`there is no source type "${String(type).slice(0, 60)}"${suggest(String(type), types)}`, ['type'])
      return z.NEVER
    }
    const result = strict(kind.config).safeParse(rest, { error: phrase })
    if (result.success) return { type: kind.type, section: result.data }
    for (const issue of result.error.issues) context.addIssue({ ...issue, input: given } as never)
    return z.NEVER
  })
}

/** The same schema, refusing keys that it does not declare. */
export function strict(schema: ZodType): ZodType {
  return schema instanceof z.ZodObject ? schema.clone({ ...schema._zod.def, catchall: z.never() }) : schema
}

/** Words for people: one for both languages, or one for each. */
export const text = z.union([z.string().max(10_000), z.strictObject({ fr: z.string(), en: z.string() })])

type Given = { readonly title?: Text | undefined; readonly [use: string]: unknown }

/** What a style says besides its id: `title`, and one key that names a style function and holds its options. */
const drawingShape = (functions: readonly StyleFunction[]) => ({
  title: text.optional().describe('Title, or one for each language: {fr: …, en: …}'),
  ...Object.fromEntries(functions.map(({ use, options }) => [use, strict(options).optional()])),
})

/** One entry of `styles:` that is written out. */
export function styleSection(functions: readonly StyleFunction[]): ZodType<Style> {
  return z
    .strictObject({ id: id.describe('Id of the style, unique in its collection'), ...drawingShape(functions) })
    .transform((given: { id: string } & Given, context): Style => {
      const drawing = drawingOf(given, functions, context)
      return drawing ? { id: given.id, ...drawing } : z.NEVER
    })
}

/** A file of `styles/`, whose name is the id. */
export function styleFileSchema(functions: readonly StyleFunction[]): ZodType<Omit<Style, 'id'>> {
  return z
    .strictObject(drawingShape(functions))
    .transform((given: Given, context): Omit<Style, 'id'> => drawingOf(given, functions, context) ?? z.NEVER)
    .describe('A style, which collections name by the name of its file')
}

/** Undefined, with an issue, where it says not how to draw, or says it twice. */
function drawingOf(
  given: Given,
  functions: readonly StyleFunction[],
  context: z.core.$RefinementCtx,
): Omit<Style, 'id'> | undefined {
  if (context.issues.length > 0) return undefined
  const uses = functions.map(({ use }) => use)
  const used = functions.filter(({ use }) => given[use] !== undefined)
  const [chosen] = used
  if (chosen === undefined || used.length > 1) {
    const message =
      used.length > 1 ? `has ${used.map(({ use }) => use).join(' and ')}: a style has one` : 'says not how to draw'
    context.addIssue({ code: 'custom', message: `this style ${message}; known are: ${uses.join(', ')}`, input: given })
    return undefined
  }
  const options = given[chosen.use] as Style['options']
  const simple = chosen.simple?.(options)
  return {
    ...(given.title === undefined ? {} : { title: given.title }),
    use: chosen.use,
    options,
    ...(simple ? { simple } : {}),
  }
}
