import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { eachOf, isYaml, stampOf, yamlFiles } from './folder.ts'
import { stylesFolder } from './shelf.ts'

export interface WatchOptions {
  readonly folder: string
  /** The folder of the services as it is now. */
  servicesFolder(): string
  /**
   * Called once after a burst of changes; `files` are names in the services' folder (none where styles alone changed),
   * undefined where anything may have changed.
   */
  changed(files: ReadonlySet<string> | undefined): void
  readonly debounce?: number
  /** Milliseconds between looks at modification times, for file systems that tell nothing. */
  readonly poll?: number
}

/** Stamps compared at each look: a folder of ten thousand files is walked in turns. */
const LOOKS = 500

/** Follows the configuration's files: the system's events, and looks at modification times beside them. */
export function watchFiles(options: WatchOptions): { close(): void } {
  const { folder, servicesFolder, changed, debounce = 100, poll = 2000 } = options
  const styles = stylesFolder(folder)
  const watchers = new Map<string, FSWatcher>()
  const stamps = new Map<string, string>()
  let pending: Set<string> | undefined = new Set()
  let timer: NodeJS.Timeout | undefined
  let turn = 0
  let closed = false
  let looking = false

  const tell = (names: readonly string[] | undefined) => {
    if (closed) return
    if (names === undefined) pending = undefined
    else for (const name of names) pending?.add(name)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const files = pending
      pending = new Set()
      changed(files)
      follow()
    }, debounce)
  }

  const drop = (path: string) => {
    watchers.get(path)?.close()
    watchers.delete(path)
  }

  const heard = (path: string, name: string | undefined) => {
    const inside = name === undefined ? undefined : join(path, name)
    if (path === folder && (inside === styles || inside === servicesFolder())) {
      // A folder that comes, goes or is exchanged: what was followed may be another one.
      drop(inside)
      tell(inside === styles ? [] : undefined)
    } else if (name !== undefined && !isYaml(name)) return
    else if (path === styles) tell([])
    else tell(name !== undefined && path === servicesFolder() && path !== folder ? [name] : undefined)
  }

  const follow = () => {
    if (closed) return
    const wanted = new Set([folder, servicesFolder(), styles])
    for (const path of watchers.keys()) if (!wanted.has(path)) drop(path)
    for (const path of wanted) {
      if (watchers.has(path)) continue
      const watcher = listen(path, name => heard(path, name))
      if (!watcher) continue
      watchers.set(path, watcher)
      watcher.on('error', () => drop(path))
    }
  }

  const look = async () => {
    if (looking || closed) return
    looking = true
    try {
      follow()
      const services = servicesFolder()
      const names = (await yamlFiles(services)) ?? []
      const from = names.length > LOOKS ? (turn++ * LOOKS) % names.length : 0
      const part = names.slice(from, from + LOOKS)
      const seen = (path: string, stamp: string) => {
        const before = stamps.get(path)
        stamps.set(path, stamp)
        return before !== undefined && before !== stamp
      }
      if (seen(join(folder, 'server.yaml'), await mark(join(folder, 'server.yaml')))) tell(undefined)
      if (seen(services, names.join('/'))) tell(undefined)
      const marks = await eachOf(
        (await yamlFiles(styles)) ?? [],
        16,
        async name => `${name} ${await mark(join(styles, name))}`,
      )
      if (seen(styles, marks.join('/'))) tell([])
      await eachOf(part, 16, async name => {
        if (seen(join(services, name), await mark(join(services, name)))) tell([name])
      })
    } catch {
      tell(undefined)
    } finally {
      looking = false
    }
  }

  follow()
  void look()
  const interval = setInterval(() => void look(), poll)
  interval.unref()
  return {
    close() {
      closed = true
      clearInterval(interval)
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

function listen(path: string, event: (name: string | undefined) => void): FSWatcher | undefined {
  try {
    return watch(path, { persistent: false }, (_, name) => event(name ?? undefined))
  } catch {
    return undefined
  }
}

async function mark(path: string): Promise<string> {
  const stamp = await stampOf(path)
  return stamp ? `${stamp.modified}/${stamp.size}/${stamp.identity}` : 'absent'
}
