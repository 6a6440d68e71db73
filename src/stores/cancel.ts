import pg, { type ClientBase } from 'pg'

interface Backend {
  readonly processID: number | null
  readonly secretKey: number | null
  readonly host: string
  readonly port: number
  readonly ssl: boolean | object
}

interface Wire {
  connect(port: number | string, host?: string): void
  requestSsl(): void
  cancel(processID: number, secretKey: number): void
}

/**
 * Asks the database to end what this connection runs: a CancelRequest (PostgreSQL "Canceling Requests in Progress")
 * on a connection of its own, so that a full pool does not matter. Settles when the database has taken it, or after
 * `time` milliseconds; never rejects.
 */
export function cancel(client: ClientBase, time: number): Promise<void> {
  const { processID, secretKey, host, port, ssl } = client as unknown as Backend
  if (processID === null || secretKey === null) return Promise.resolve()
  return new Promise(resolve => {
    const connection = new pg.Connection({ ssl })
    const wire = connection as unknown as Wire
    const done = () => {
      clearTimeout(timer)
      connection.stream.destroy()
      resolve()
    }
    const timer = setTimeout(done, time)
    connection.on('error', done)
    connection.on('end', done)
    const send = () => wire.cancel(processID, secretKey)
    connection.on('connect', () => (ssl ? wire.requestSsl() : send()))
    connection.on('sslconnect', send)
    if (host.startsWith('/')) wire.connect(`${host}/.s.PGSQL.${port}`)
    else wire.connect(port, host)
  })
}
