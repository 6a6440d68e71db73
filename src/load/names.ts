const reserved = new Set(['geom', 'tableoid', 'xmin', 'cmin', 'xmax', 'cmax', 'ctid'])

/** Letters of other alphabets to ASCII, lower case, `_` for the rest: `Département n°` becomes `departement_n`. */
export function safeName(text: string, fallback = 'x'): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 56)
  return plain === '' ? fallback : plain
}

/** An id for a URL: words are kept as they are, `-` for the rest. */
export function safeId(text: string, fallback = 'data'): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
  return plain === '' ? fallback : plain
}

/** A safe name for each title, all different; those that PostgreSQL keeps to itself get a `_`. */
export function columnNames(titles: readonly string[]): string[] {
  const used = new Set<string>()
  return titles.map((title, i) => {
    const safe = safeName(title, `column_${i + 1}`)
    const base = reserved.has(safe) ? `${safe}_` : safe
    let name = base
    for (let n = 2; used.has(name); n++) name = `${base}_${n}`
    used.add(name)
    return name
  })
}

/** `name`, or `name-2`, `name-3`… where it is taken. */
export function freeId(name: string, taken: (id: string) => boolean): string {
  let id = name
  for (let n = 2; taken(id); n++) id = `${name}-${n}`
  return id
}
