import { httpStatus, type ServiceError } from '../../core/error.ts'
import { negotiate } from '../../core/media.ts'
import type { Reply, Request } from '../../core/request.ts'

/** RFC 9457. */
export const PROBLEM = 'application/problem+json'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  413: 'Content Too Large',
  414: 'URI Too Long',
  416: 'Range Not Satisfiable',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** Neutral names that these resources spell in another way. */
const spelling: ReadonlyMap<string, string> = new Map([
  ['collection', 'collectionId'],
  ['tileMatrixSet', 'tileMatrixSetId'],
])

/** Values of the path: one that is unknown names a resource that is not there. */
const inPath: ReadonlySet<string> = new Set(['tileMatrixSet', 'tileMatrix'])

/** An error as a problem document, or as a page for a browser. */
export function report(error: ServiceError, request: Request | undefined): Reply {
  const { code, message } = error
  const missing = code === 'invalid-parameter' && error.parameter !== undefined && inPath.has(error.parameter)
  const status = missing ? 404 : httpStatus[code]
  const parameter = error.parameter && (spelling.get(error.parameter) ?? error.parameter)
  const problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail: message,
    code,
    ...(parameter === undefined ? {} : { parameter }),
  }
  const told = { status, headers: { 'Content-Type': PROBLEM, Vary: 'Accept' }, body: JSON.stringify(problem) }
  if (!request || !wantsPage(request)) return told
  const { language, links } = request
  return { ...told, page: { message, code, parameter, language, links } }
}

const forms = [
  { id: 'json', token: 'json', media: PROBLEM, aliases: ['application/json'] },
  { id: 'html', token: 'html', media: 'text/html' },
]

/** True for a browser that did not ask for another format. */
function wantsPage(request: Request): boolean {
  const f = request.query.findLast(([name]) => name === 'f')?.[1]
  if (f !== undefined) return f.toLowerCase() === 'html'
  const accept = request.header('accept')
  if (!accept?.includes('text/html')) return false
  // Whatever is accepted, there is a report: the problem document.
  return negotiate(forms, undefined, `*/*;q=0.001,${accept}`).id === 'html'
}
