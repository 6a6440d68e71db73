import type { Connection, Submittable } from 'pg'
import type { Form } from '../core/field.ts'
import type { Rows } from '../core/packed.ts'
import type { Statement } from '../core/store.ts'
import { Gathered } from './gathered.ts'
import { divert } from './socket.ts'

/** Forms of PostgreSQL's types in binary, by their OID (pg_type.dat); any other is text. */
const forms: Readonly<Record<number, Form>> = {
  16: 'bool',
  17: 'bytes',
  20: 'int8',
  21: 'int2',
  23: 'int4',
  114: 'json',
  700: 'float4',
  701: 'float8',
  1082: 'date',
  1114: 'timestamp',
  1184: 'timestamp',
  1700: 'numeric',
  3802: 'jsonb',
}

/** What the driver's connection has; its types tell only some of it. */
interface Wire {
  readonly stream: NodeJS.ReadWriteStream & { cork(): void; uncork(): void }
  parse(query: { readonly text: string }): void
  bind(values: { readonly values: readonly unknown[]; readonly binary: true }): void
  describe(portal: { readonly type: 'P' }): void
  execute(portal: Record<string, never>): void
  sync(): void
}

/**
 * A statement of the driver whose rows stay as they come, in binary: while it runs, the connection's bytes go into one
 * buffer, and the driver gets every message but rows.
 */
export class RowsQuery implements Submittable {
  /** @throws the driver's error; too-large */
  readonly rows: Promise<Rows>
  private readonly statement: Statement
  private readonly gathered: Gathered
  private forms: readonly Form[] = []
  private resolve!: (rows: Rows) => void
  private reject!: (error: unknown) => void

  constructor(statement: Statement) {
    this.statement = statement
    this.rows = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
    this.gathered = new Gathered(statement.bytes, this.reject)
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire
    const { stream } = wire
    const { forward, end } = divert(stream, chunk => {
      const rest = this.gathered.take(chunk, forward)
      if (!rest) return
      end()
      forward(rest)
    })
    stream.cork()
    wire.parse({ text: this.statement.text })
    wire.bind({ values: (this.statement.values ?? []).map(asParameter), binary: true })
    wire.describe({ type: 'P' })
    wire.execute({})
    wire.sync()
    stream.uncork()
  }

  handleRowDescription({ fields }: { readonly fields: readonly { readonly dataTypeID: number }[] }): void {
    this.forms = fields.map(({ dataTypeID }) => forms[dataTypeID] ?? 'text')
  }

  /** Called by the driver; the answer is whole with the next message. */
  handleCommandComplete(): void {}

  handleError(error: unknown): void {
    this.reject(error)
  }

  handleReadyForQuery(): void {
    this.resolve(this.gathered.rows(this.forms))
  }
}

/** Bytes go as they are, everything else as its text. */
function asParameter(value: unknown): Uint8Array | string | null {
  if (value === null || value === undefined) return null
  return value instanceof Uint8Array ? value : String(value)
}
