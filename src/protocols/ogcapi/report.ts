import { httpStatus, type ServiceError } from '../../core/error.ts'
import { negotiate } from '../../core/media.ts'
import type { Language, Reply, Request } from '../../core/request.ts'
import { say, type Text } from '../../core/text.ts'

/** RFC 9457. */
export const PROBLEM = 'application/problem+json'

const titles: Readonly<Record<number, Text>> = {
  400: { fr: 'Requête incorrecte', en: 'Bad Request' },
  404: { fr: 'Introuvable', en: 'Not Found' },
  405: { fr: 'Méthode non autorisée', en: 'Method Not Allowed' },
  406: { fr: 'Format non disponible', en: 'Not Acceptable' },
  413: { fr: 'Demande trop volumineuse', en: 'Content Too Large' },
  414: { fr: 'Adresse trop longue', en: 'URI Too Long' },
  416: { fr: 'Plage impossible', en: 'Range Not Satisfiable' },
  421: { fr: 'Requête mal adressée', en: 'Misdirected Request' },
  429: { fr: 'Trop de requêtes', en: 'Too Many Requests' },
  500: { fr: 'Erreur du serveur', en: 'Internal Server Error' },
  503: { fr: 'Indisponible', en: 'Service Unavailable' },
  504: { fr: 'Délai dépassé', en: 'Gateway Timeout' },
}

/** Neutral names that these resources spell in another way. */
const spelling: ReadonlyMap<string, string> = new Map([
  ['collection', 'collectionId'],
  ['tileMatrixSet', 'tileMatrixSetId'],
])

/** Values of the path: one that is unknown names a resource that is not there. */
const inPath: ReadonlySet<string> = new Set(['tileMatrixSet', 'tileMatrix'])

/** An error as a problem document, or as a small page for a browser. */
export function report(error: ServiceError, request: Request | undefined): Reply {
  const { code, parameter, message } = error
  const missing = code === 'invalid-parameter' && parameter !== undefined && inPath.has(parameter)
  const status = missing ? 404 : httpStatus[code]
  if (request && wantsPage(request)) {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept, Accept-Language' }
    return { status, headers, body: page(status, message, request) }
  }
  const problem = {
    type: 'about:blank',
    title: say(titles[status]!, 'en'),
    status,
    detail: message,
    code,
    ...(parameter === undefined ? {} : { parameter: spelling.get(parameter) ?? parameter }),
  }
  return { status, headers: { 'Content-Type': PROBLEM, Vary: 'Accept' }, body: JSON.stringify(problem) }
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

const back: Text = { fr: 'Retour à l’accueil', en: 'Back to the home page' }

function page(status: number, message: string, { language, links }: Request): string {
  const title = say(titles[status]!, language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status} – ${safe(title)}</title>
<link rel="stylesheet" href="${safe(links.top('/assets/style.css'))}">
</head>
<body class="error">
<main>
<h1>${status} – ${safe(title)}</h1>
<p${quoted(language)}>${safe(message)}</p>
<p><a href="${safe(links.to('/'))}">${safe(say(back, language))}</a></p>
</main>
</body>
</html>
`
}

/** Messages are in English on every page. */
const quoted = (language: Language) => (language === 'en' ? '' : ' lang="en"')

function safe(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
