import { stat } from 'node:fs/promises'

/** What lies at a path and in which state: changes with the bytes of the file, and when another file takes its place. */
export type Look = (path: string) => Promise<string>

interface Looking {
  readonly now: Promise<string>
  next: Promise<string> | undefined
}

/** One look at a time for each path: who asks during a look shares the next one, never one that began before. */
export function makeLook(): Look {
  const under = new Map<string, Looking>()

  const begin = (path: string): Promise<string> => {
    const looking: Looking = { now: stat(path, { bigint: true }).then(identityOf), next: undefined }
    under.set(path, looking)
    const end = () => {
      if (!looking.next) under.delete(path)
    }
    looking.now.then(end, end)
    return looking.now
  }

  return path => {
    const looking = under.get(path)
    if (!looking) return begin(path)
    const again = () => begin(path)
    looking.next ??= looking.now.then(again, again)
    return looking.next
  }
}

type Stats = { dev: bigint; ino: bigint; size: bigint; mtimeNs: bigint }

export const contentOf = ({ size, mtimeNs }: Stats) => `${size}-${mtimeNs}`
export const identityOf = (stats: Stats) => `${stats.dev}-${stats.ino}-${contentOf(stats)}`
