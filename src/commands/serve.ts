import { lead } from '../processes/leader.ts'
import { asMember, type Member } from '../processes/member.ts'
import { type Configured, configure, type ServerOptions, startServer } from '../server.ts'
import { type CommandContext, CommandError } from './context.ts'

export interface ServeOptions {
  readonly host: string | undefined
  readonly port: number | undefined
  readonly demo: boolean
  /** Instead of `http.processes` of the configuration. */
  readonly processes: number | undefined
  /** Called when the configuration is to be read again at once (SIGHUP). */
  onReload(listener: () => void): void
}

/** Serves until the signal aborts; a second one is not waited for by whoever sends it. */
export async function serve(context: CommandContext, options: ServeOptions): Promise<number> {
  const member = asMember(context.env)
  if (member) return serveBeside(member, context, options)
  const configured = await configure(context)
  const { http, stores } = configured.config.server
  const size = options.processes ?? http.processes
  if (size === 1) return serveAlone(context, options, {}, configured)
  if (stores.default?.url === undefined)
    throw new CommandError(
      `The embedded database serves one process only, not ${size}: set DATABASE_URL (stores.default.url) to a PostgreSQL of your own.`,
    )
  await lead({ size, signal: context.signal, log: context.log, onReload: options.onReload })
  return 0
}

type Place = Pick<ServerOptions, 'crew' | 'page'> & { ready?(): void }

async function serveAlone(
  { env, folder, dataFolder, log, signal }: CommandContext,
  { host, port, demo, onReload }: ServeOptions,
  { ready, ...place }: Place = {},
  configured?: Configured,
): Promise<number> {
  const given = { ...(host === undefined ? {} : { host }), ...(port === undefined ? {} : { port }) }
  const server = await startServer({ folder, dataFolder, env, demo, log, ...given, ...place }, configured)
  onReload(() => {
    server.live.reload().catch((cause: unknown) => log.error({ cause }, 'the configuration cannot be read again'))
  })
  ready?.()
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
  log.info({}, 'stopping')
  await server.close()
  return 0
}

/** As one of several processes: the first of them says what goes wrong. */
async function serveBeside(member: Member, context: CommandContext, options: ServeOptions): Promise<number> {
  const { crew, page, ready, stopped } = member
  const signal = AbortSignal.any([context.signal, stopped])
  const onReload: ServeOptions['onReload'] = listener => {
    options.onReload(listener)
    member.onReload(listener)
  }
  try {
    return await serveAlone({ ...context, signal }, { ...options, onReload }, { crew, page, ready })
  } catch (error) {
    await member.failed(error instanceof Error ? error.message : String(error))
    return 1
  } finally {
    member.leave()
  }
}
