import { makeLinks } from '../core/link.ts'
import type { Text } from '../core/text.ts'
import { findAsset } from '../web/assets.ts'
import { type StartingStep, startingPage } from '../web/pages/starting.ts'
import type { Handler } from './front.ts'
import { contentSecurity } from './reply.ts'
import { languageOf } from './request.ts'

/** The steps of a start, in order; what is under way is the first that is not done. */
export class Progress {
  readonly #steps: { title: Text; done: boolean }[]

  constructor(titles: readonly Text[]) {
    this.#steps = titles.map(title => ({ title, done: false }))
  }

  /** The step under way is done. */
  next(): void {
    const step = this.#steps.find(({ done }) => !done)
    if (step) step.done = true
  }

  get steps(): StartingStep[] {
    const active = this.#steps.findIndex(({ done }) => !done)
    return this.#steps.map(({ title, done }, i) => ({
      title,
      state: done ? 'done' : i === active ? 'active' : 'waiting',
    }))
  }
}

/** Answers while the server starts: people get the page that follows the steps, programs 503 and when to come again. */
export function starting(progress: Progress): Handler {
  return async (request, response) => {
    const [pathname = '/', search] = (request.url ?? '/').split('?', 2)
    const asset = pathname.startsWith('/assets/') ? await findAsset(pathname.slice(8)) : undefined
    if (asset) {
      response.writeHead(200, { 'Content-Type': asset.media, 'Content-Length': asset.bytes.length }).end(asset.bytes)
      return
    }
    const live = pathname === '/health/live'
    const headers = {
      'Cache-Control': 'no-store',
      'Retry-After': '2',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': '*',
    }
    if (!live && request.headers.accept?.includes('text/html')) {
      const language = languageOf(
        new URLSearchParams(search).get('lang') ?? undefined,
        request.headers['accept-language'],
      )
      const page = startingPage({ steps: progress.steps, language, url: makeLinks({ root: '', scope: '' }) })
      response
        .writeHead(503, {
          ...headers,
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': contentSecurity,
        })
        .end(page)
      return
    }
    const body = live
      ? { live: true }
      : { live: true, ready: false, status: 'starting', title: 'The server is starting.' }
    response.writeHead(live ? 200 : 503, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  }
}
