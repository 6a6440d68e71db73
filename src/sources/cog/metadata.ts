/** What GDAL writes beside the pixels (tag 42112): items of the whole file and of its bands. */
export interface Metadata {
  /** The text of an item of a band (from 0); `role` items are found by their role. */
  get(band: number, name: string): string | undefined
}

const ITEM = /<Item ([^<>]{1,400})>([^<]{0,4000})<\/Item>/g
const ATTRIBUTE = /(\w{1,20})="([^"]{0,200})"/g
const MAX_ITEMS = 10_000

/** Reads the items by their shape alone: it is a flat list, and nothing else of XML is wanted. */
export function readMetadata(xml: string | undefined): Metadata {
  const items = new Map<string, string>()
  for (const [, attributes, text] of (xml ?? '').matchAll(ITEM)) {
    if (items.size >= MAX_ITEMS) break
    const found = new Map([...attributes!.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]))
    const sample = found.get('sample')
    if (sample === undefined) continue
    for (const name of [found.get('role'), found.get('name')]) if (name) items.set(`${sample}/${name}`, plain(text!))
  }
  return { get: (band, name) => items.get(`${band}/${name}`) }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!)
