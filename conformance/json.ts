/** An object of JSON whose members are not known yet. */
export type Tree = { readonly [name: string]: unknown }

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object, empty where the value is none: for reading what may be missing without a throw. */
export function tree(value: unknown): Tree {
  return isTree(value) ? value : {}
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function trees(value: unknown): readonly Tree[] {
  return list(value).filter(isTree)
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function texts(value: unknown): readonly string[] {
  return list(value).filter((each): each is string => typeof each === 'string')
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function numbers(value: unknown): readonly number[] {
  return list(value).filter((each): each is number => typeof each === 'number' && Number.isFinite(each))
}

export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0
}

/** The value of a JSON text, or `undefined` where it is none. */
export function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** A value shortened for a message. */
export function say(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value)
  return words.length > 120 ? `${words.slice(0, 117)}…` : words
}
