import { realpath, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** File systems of this machine's own disks and memory (statfs(2)): ext, XFS, Btrfs, tmpfs, and a container's overlay. */
const own = new Set([0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630])

/**
 * Whether looking at a file that is held open waits for nothing: its folders lie on file systems of this machine, whose
 * kernel keeps what it knows of an open file and of the folders above it in memory. A path with a link in it, any file
 * system that is not known here (networks, FUSE, other operating systems), and whatever does not tell, counts as one
 * that may wait.
 */
export async function isNear(path: string): Promise<boolean> {
  try {
    if ((await realpath(path)) !== path) return false
    const types = await Promise.all(above(path).map(async folder => (await statfs(folder)).type))
    return types.every(type => own.has(type))
  } catch {
    return false
  }
}

/** The path and all folders above it. */
const above = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...above(dirname(path))])
