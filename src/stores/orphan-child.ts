import { workerData } from 'node:worker_threads'
import { isAlive } from './alive-child.ts'

/** Milliseconds between two looks at the parent, and those that the child has to close its data in good order. */
const every = 200
const grace = 800

/**
 * A thread of the embedded database's process: a statement may hold the main one for long, which then hears nothing.
 * Without its parent nobody waits for that statement: the process ends, the hard way where it has to.
 */
const parent = workerData as number
const timer = setInterval(() => {
  if (isAlive(parent)) return
  clearInterval(timer)
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace)
}, every)
