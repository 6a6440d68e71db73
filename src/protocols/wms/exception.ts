import type { ErrorCode, ServiceError } from '../../core/error.ts'
import { defaultLimits } from '../../core/limits.ts'
import type { Reply, Request } from '../../core/request.ts'
import { peek } from '../ows/kvp.ts'
import { element, written } from '../ows/xml.ts'
import { colour, dimensionName } from './map.ts'

/** The standard's code for an error (WMS 1.3.0 §7.3.3.11 and table E.1), none where it has no word; and the HTTP status. */
const words: Readonly<Record<ErrorCode, { readonly code?: string; readonly status: number }>> = {
  'invalid-parameter': { status: 200 },
  'missing-parameter': { status: 200 },
  'unknown-parameter': { status: 200 },
  'invalid-crs': { code: 'InvalidCRS', status: 200 },
  'unknown-collection': { code: 'LayerNotDefined', status: 200 },
  'unknown-feature': { status: 200 },
  'unknown-style': { code: 'StyleNotDefined', status: 200 },
  'unknown-format': { code: 'InvalidFormat', status: 200 },
  'unknown-operation': { code: 'OperationNotSupported', status: 200 },
  'unknown-resource': { status: 404 },
  unsupported: { code: 'LayerNotDefined', status: 200 },
  'tile-out-of-range': { status: 200 },
  'version-negotiation': { status: 200 },
  'update-sequence-current': { code: 'CurrentUpdateSequence', status: 200 },
  'update-sequence-invalid': { code: 'InvalidUpdateSequence', status: 200 },
  'method-not-allowed': { status: 405 },
  'not-acceptable': { status: 200 },
  'range-not-satisfiable': { status: 200 },
  'uri-too-long': { status: 414 },
  'too-large': { status: 200 },
  'too-many-requests': { status: 429 },
  busy: { status: 503 },
  timeout: { status: 504 },
  'source-failed': { status: 503 },
  misdirected: { status: 421 },
  cancelled: { status: 503 },
  internal: { status: 500 },
}

/**
 * An error as a ServiceExceptionReport, and as a picture where GetMap asked for one (WMS 1.3.0 §7.3.3.11). What is wrong
 * with a request is told with HTTP 200, as clients of WMS expect; what is wrong with the server has its own status.
 */
export function report(error: ServiceError, request: Request | undefined): Reply {
  const picture = request && pictureOf(error, request)
  const reply = {
    status: words[error.code].status,
    headers: { 'Content-Type': 'text/xml' },
    body: document(error, request),
  }
  return picture ? { ...reply, status: 200, picture } : reply
}

function document(error: ServiceError, request: Request | undefined): string {
  const exception = element('ServiceException', error.message, {
    code: codeOf(error, request),
    locator: error.parameter && locatorOf(error.parameter),
  })
  const root = element('ServiceExceptionReport', exception, {
    version: '1.3.0',
    xmlns: 'http://www.opengis.net/ogc',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://www.opengis.net/ogc http://schemas.opengis.net/wms/1.3.0/exceptions_1_3_0.xsd',
  })
  return written(root)
}

/** Parameters that the core calls otherwise. */
const names: Readonly<Record<string, string>> = { collection: 'LAYERS', style: 'STYLES', f: 'FORMAT' }

const locatorOf = (parameter: string) => (Object.hasOwn(names, parameter) ? names[parameter]! : parameter.toUpperCase())

const getMapNames = new Set([
  ...['service', 'version', 'request', 'layers', 'styles', 'crs', 'srs', 'bbox', 'width', 'height', 'format'],
  ...['transparent', 'bgcolor', 'exceptions'],
])

/** The same errors have another code where a dimension is meant, and CRS was called SRS before 1.3.0. */
function codeOf(error: ServiceError, request: Request | undefined): string | undefined {
  const { code, parameter } = error
  if (code === 'invalid-crs' && request && peek(request, 'version') === '1.1.1') return 'InvalidSRS'
  if (parameter === undefined || getMapNames.has(locatorOf(parameter).toLowerCase())) return words[code].code
  if (code === 'missing-parameter') return 'MissingDimensionValue'
  const name = parameter.toLowerCase()
  const dimension = dimensionName(name) ?? request?.query.find(([key]) => dimensionName(key) === name)
  return code === 'invalid-parameter' && dimension !== undefined ? 'InvalidDimensionValue' : words[code].code
}

/** To refuse must cost less than to serve: these are never drawn. */
const refusals: readonly ErrorCode[] = ['too-many-requests', 'busy', 'cancelled', 'uri-too-long']

/** The picture that EXCEPTIONS=INIMAGE or BLANK asks for instead of XML; none where the request does not say its size and format. */
function pictureOf(error: ServiceError, request: Request): Reply['picture'] {
  if (refusals.includes(error.code)) return undefined
  const kind = /(?:^|[._])(INIMAGE|BLANK)$/i.exec(peek(request, 'exceptions') ?? '')?.[1]?.toUpperCase()
  const operation = peek(request, 'request')?.toLowerCase()
  if (!kind || (operation !== 'getmap' && operation !== 'map')) return undefined
  const width = size(peek(request, 'width'))
  const height = size(peek(request, 'height'))
  const media = peek(request, 'format')?.toLowerCase()
  if (!width || !height || !media) return undefined
  return {
    width,
    height,
    media,
    text: kind === 'INIMAGE' ? error.message : undefined,
    transparent: peek(request, 'transparent')?.toUpperCase() === 'TRUE',
    background: backgroundOf(peek(request, 'bgcolor')),
  }
}

function size(text: string | undefined): number | undefined {
  const value = text && /^\d{1,5}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= defaultLimits.side ? value : undefined
}

function backgroundOf(text: string | undefined): string {
  try {
    return colour('BGCOLOR').read(text ?? '')
  } catch {
    return '#ffffff'
  }
}
