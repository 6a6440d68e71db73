import { stat } from 'node:fs/promises'

/** What of a file's state tells it from any other. */
export interface State {
  readonly dev: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly mtimeNs: bigint
}

/** True where nobody wrote to the file between two looks. */
export const sameContent = (a: State, b: State) => a.size === b.size && a.mtimeNs === b.mtimeNs

/** True where the same file lies at a path in the same state. */
export const sameFile = (a: State, b: State) => a.ino === b.ino && a.dev === b.dev && sameContent(a, b)

/** What lies at a path and in which state: changes with the bytes of the file, and when another file takes its place. */
export type Look = (path: string) => Promise<State>

interface Looking {
  readonly now: Promise<State>
  next: Promise<State> | undefined
}

/** One look at a time for each path: who asks during a look shares the next one, never one that began before. */
export function makeLook(): Look {
  const under = new Map<string, Looking>()

  const begin = (path: string): Promise<State> => {
    const looking: Looking = { now: stat(path, { bigint: true }), next: undefined }
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
