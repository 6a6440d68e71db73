import type { ErrorCode, ServiceError } from '../../core/error.ts'
import type { Reply, Request } from '../../core/request.ts'
import { element, written } from '../ows/xml.ts'

interface Word {
  readonly code: string
  readonly status: number
  /** Status of the same where the resource has an address of its own. */
  readonly rest?: number
}

const invalidValue: Word = { code: 'InvalidParameterValue', status: 400, rest: 404 }
const server = (status: number): Word => ({ code: 'NoApplicableCode', status })

/** The standard's code and HTTP status of an error (WMTS 1.0.0 tables 20, 24 and 27, OWS Common 06-121r3 table 27). */
const words: Readonly<Record<ErrorCode, Word>> = {
  'invalid-parameter': invalidValue,
  'missing-parameter': { code: 'MissingParameterValue', status: 400 },
  'unknown-parameter': invalidValue,
  'invalid-crs': invalidValue,
  'unknown-collection': invalidValue,
  'unknown-feature': invalidValue,
  'unknown-style': invalidValue,
  'unknown-format': invalidValue,
  'unknown-operation': { code: 'OperationNotSupported', status: 501 },
  'unknown-resource': server(404),
  unsupported: invalidValue,
  'tile-out-of-range': { code: 'TileOutOfRange', status: 400, rest: 404 },
  'version-negotiation': { code: 'VersionNegotiationFailed', status: 400 },
  'update-sequence-current': { code: 'CurrentUpdateSequence', status: 400 },
  'update-sequence-invalid': { code: 'InvalidUpdateSequence', status: 400 },
  'method-not-allowed': server(405),
  'not-acceptable': server(406),
  'range-not-satisfiable': server(416),
  'uri-too-long': server(414),
  'too-large': server(413),
  'too-many-requests': server(429),
  busy: server(503),
  timeout: server(504),
  'source-failed': server(503),
  misdirected: server(421),
  cancelled: server(503),
  internal: server(500),
}

/** Parameters that the core calls otherwise. */
const names: Readonly<Record<string, string>> = {
  collection: 'layer',
  f: 'format',
  tileMatrixSet: 'TileMatrixSet',
  tileMatrix: 'TileMatrix',
  tileRow: 'TileRow',
  tileCol: 'TileCol',
}

/** An error as an ows:ExceptionReport (OWS Common 06-121r3 §8), with the HTTP status that browsers understand. */
export function report(error: ServiceError, request: Request | undefined): Reply {
  const { code, status, rest } = words[error.code]
  const locator = error.parameter && Object.hasOwn(names, error.parameter) ? names[error.parameter] : error.parameter
  const exception = element('ows:Exception', element('ows:ExceptionText', error.message), {
    exceptionCode: code,
    locator,
  })
  const root = element('ows:ExceptionReport', exception, {
    version: '1.1.0',
    'xml:lang': 'en',
    'xmlns:ows': 'http://www.opengis.net/ows/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://www.opengis.net/ows/1.1 http://schemas.opengis.net/ows/1.1.0/owsExceptionReport.xsd',
  })
  const addressed = request?.path.startsWith('/wmts/') ?? false
  return { status: addressed ? (rest ?? status) : status, headers: { 'Content-Type': 'text/xml' }, body: written(root) }
}
