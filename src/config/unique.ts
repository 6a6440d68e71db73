import { type Complaint, sayComplaint } from './complaint.ts'
import type { ServiceConfig } from './config.ts'

/** Ids of services, and ids and aliases of collections, must be one of a kind in a server: complaints name both files. */
export function uniqueIds(services: readonly ServiceConfig[]): Complaint[] {
  const complaints: Complaint[] = []
  const files = new Map<string, string>()
  const places = new Map<string, Complaint>()
  const published = services.filter(({ service }) => service.enabled)
  for (const { id, file } of published) {
    const other = files.get(id)
    if (other !== undefined)
      complaints.push({
        file,
        line: 1,
        column: 1,
        path: 'id',
        message: `the service "${id}" is already defined in ${other}`,
      })
    else files.set(id, file)
  }
  const claim = (name: string, at: Complaint, what: string) => {
    const other = places.get(name)
    const path = `collections.${at.path}`
    if (other === undefined) places.set(name, at)
    else if (other !== at)
      complaints.push({ ...at, path, message: `${what} "${name}" is already used in ${place(other)}` })
  }
  const all = published.flatMap(({ collections }) => collections)
  for (const { id, at } of all) claim(id, { ...at, path: id }, 'the id')
  for (const { id, at, collection } of all)
    for (const alias of collection.aliases) claim(alias, { ...at, path: `${id}.aliases` }, 'the alias')
  return complaints
}

const place = (at: Complaint) => sayComplaint({ ...at, path: '', message: '' }).trimEnd()
