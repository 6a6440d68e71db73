import { type ZodType, z } from 'zod'
import type { SourceKind } from '../core/source.ts'
import type { Style } from '../core/style.ts'
import type { StyleFunction } from '../core/stylefunction.ts'
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

/** One entry of `styles:`: `id`, `title`, and one key that names a style function and holds its options. */
export function styleSection(functions: readonly StyleFunction[]): ZodType<Style> {
  const uses = functions.map(({ use }) => use)
  return z
    .strictObject({
      id: id.describe('Id of the style, unique in its collection'),
      title: z.string().optional(),
      ...Object.fromEntries(functions.map(({ use, options }) => [use, strict(options).optional()])),
    })
    .transform((given: { id: string; title?: string | undefined; [use: string]: unknown }, context): Style => {
      if (context.issues.length > 0) return z.NEVER
      const used = uses.filter(use => given[use] !== undefined)
      const [use] = used
      if (use === undefined || used.length > 1) {
        const message = used.length > 1 ? `has ${used.join(' and ')}: a style has one` : 'says not how to draw'
        context.addIssue({
          code: 'custom',
          message: `this style ${message}; known are: ${uses.join(', ')}`,
          input: given,
        })
        return z.NEVER
      }
      const options = given[use] as Style['options']
      const simple = functions.find(one => one.use === use)?.simple?.(options)
      return {
        id: given.id,
        ...(given.title === undefined ? {} : { title: given.title }),
        use,
        options,
        ...(simple ? { simple } : {}),
      }
    })
}
