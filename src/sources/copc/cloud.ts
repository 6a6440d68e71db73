import { type Box, union } from '../../core/box.ts'
import { CRS84, type Crs } from '../../core/crs/crs.ts'
import { transformBox } from '../../core/crs/transform.ts'
import { asServiceError, ServiceError } from '../../core/error.ts'
import type { Facts, FileFacts } from '../../core/facts.ts'
import type { ByteFile } from '../../core/io.ts'
import { hash } from '../../core/key.ts'
import { type CopcHeader, readHeader } from './header.ts'

export const COPC_MEDIA = 'application/vnd.laszip+copc'

/** One file of a cloud in one of its states. */
export interface Member {
  readonly location: string
  readonly file: ByteFile
  readonly facts: FileFacts
  readonly header: CopcHeader
}

/** All files of a collection in one state: replaced as a whole, never changed. */
export interface Cloud {
  readonly crs: Crs
  readonly members: ReadonlyMap<string, Member>
  readonly extent: Facts['extent']
  readonly version: string
}

export interface CloudInit {
  readonly locations: readonly string[]
  readonly crs: Crs | undefined
  readonly before: Cloud | undefined
  open(location: string): ByteFile
  /** A file that is left out, for the log. */
  skip(location: string, error: ServiceError): void
}

const AT_ONCE = 8

/**
 * Reads the headers of all files; those whose state is the same as before are not read again. Of several files, one
 * that fails or has another CRS is left out and logged.
 * @throws source-failed where the only file fails, or all do
 */
export async function readCloud(init: CloudInit, signal: AbortSignal): Promise<Cloud> {
  const names = publicNames(init.locations)
  const found: (Member | ServiceError)[] = new Array(names.length)
  const waiting = [...names.entries()]
  const next = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const [i, [name, location]] = entry
      found[i] = await readMember(name, location, init, signal).catch(error => {
        signal.throwIfAborted()
        return asServiceError(error)
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return assemble(init, found)
}

async function readMember(name: string, location: string, init: CloudInit, signal: AbortSignal): Promise<Member> {
  const before = init.before?.members.get(name)
  const file = before?.location === location ? before.file : init.open(location)
  const stat = await file.stat(signal)
  if (before?.file === file && before.facts.etag === stat.etag) return before
  const header = await readHeader(file, stat, signal)
  return { location, file, header, facts: { name, media: COPC_MEDIA, ...only(stat) } }
}

const only = ({ size, etag, modified }: Pick<FileFacts, 'size' | 'etag' | 'modified'>) => ({ size, etag, modified })

function assemble(init: CloudInit, found: readonly (Member | ServiceError)[]): Cloud {
  const good = found.filter((entry): entry is Member => !(entry instanceof ServiceError))
  const failed = found.find(entry => entry instanceof ServiceError)
  const crs = init.crs ?? good.find(member => member.header.crs)?.header.crs
  if (good.length === 0) throw failed ?? new ServiceError('source-failed', 'This collection has no point cloud yet.')
  if (!crs)
    throw new ServiceError('source-failed', 'The point cloud names no known CRS: its configuration must say `crs`.')
  found.forEach((entry, i) => {
    if (entry instanceof ServiceError) init.skip(init.locations[i]!, entry)
  })
  const members = good.filter(member => {
    const fits = init.crs !== undefined || member.header.crs === undefined || member.header.crs === crs
    if (!fits) init.skip(member.location, new ServiceError('source-failed', `It is not in ${crs.id} like the others.`))
    return fits
  })
  return {
    crs,
    members: new Map(members.map(member => [member.facts.name, member])),
    extent: extentOf(
      members.map(member => member.header.box),
      crs,
    ),
    version: hash(members.map(({ facts }) => [facts.name, facts.etag])),
  }
}

function extentOf(boxes: readonly Box[], crs: Crs): Facts['extent'] {
  const box = union(boxes)
  const lonLat = box && transformBox(box, crs, CRS84)
  return box && lonLat ? { box, lonLat } : undefined
}

/** A name of URL-safe characters ending on `.copc.laz` for each location; the same order gives the same names. */
export function publicNames(locations: readonly string[]): [name: string, location: string][] {
  const taken = new Set<string>()
  return locations.map(location => {
    const path = /^https?:/i.test(location) ? decode(new URL(location).pathname) : location
    const last = path.split(/[\\/]/).at(-1) ?? ''
    const stem = last
      .replace(/(?:\.copc)?\.la[sz]$/i, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9_.-]+/g, '_')
      .replace(/^\.+/, '')
    const base = stem === '' ? 'points' : stem
    let name = `${base}.copc.laz`
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}.copc.laz`
    taken.add(name)
    return [name, location]
  })
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
