import { startServer } from '../server.ts'
import type { CommandContext } from './context.ts'

export interface ServeOptions {
  readonly host: string | undefined
  readonly port: number | undefined
  readonly demo: boolean
  /** Called when the configuration is to be read again at once (SIGHUP). */
  onReload(listener: () => void): void
}

/** Serves until the signal aborts; a second one is not waited for by whoever sends it. */
export async function serve(
  { env, folder, dataFolder, log, signal }: CommandContext,
  options: ServeOptions,
): Promise<number> {
  const { host, port, demo } = options
  const server = await startServer({
    folder,
    dataFolder,
    env,
    demo,
    log,
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  })
  options.onReload(() => {
    server.live.reload().catch((cause: unknown) => log.error({ cause }, 'the configuration cannot be read again'))
  })
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
  log.info({}, 'stopping')
  await server.close()
  return 0
}
