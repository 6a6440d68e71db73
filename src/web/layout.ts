import type { Links } from '../core/link.ts'
import type { Crumb, Format } from '../core/pages.ts'
import type { Language } from '../core/request.ts'
import { inLanguage, plainAddress } from './address.ts'
import { assetsOf, type Viewer } from './assets.ts'
import { type Content, html, linkable, type Markup, raw } from './html.ts'
import { wordsOf } from './messages/words.ts'

export interface Layout {
  readonly language: Language
  readonly title: string
  readonly url: Links
  /** Where the page stands; the last crumb is the page itself. */
  readonly crumbs: readonly Crumb[]
  readonly formats: readonly Format[]
  /** Address of the page itself, for the other language; undefined for a page that is not at its own address. */
  readonly here: string | undefined
  readonly viewers: readonly Viewer[]
  readonly main: Content
}

const mark = raw(
  '<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path class="mark-1" d="M16 3 30 10 16 17 2 10Z"/><path class="mark-2" d="m6.500 14.250-4.500 2.250 14 7 14-7-4.500-2.250L16 19Z"/><path class="mark-3" d="M6.500 20.750 2 23l14 7 14-7-4.500-2.250L16 25.500Z"/></svg>',
)
const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Cpath fill=%22%230f766e%22 d=%22M16 3 30 10 16 17 2 10Z%22/%3E%3Cpath fill=%22%23b45309%22 d=%22m6.500 14.250-4.500 2.250 14 7 14-7-4.500-2.250L16 19Z%22/%3E%3Cpath fill=%22%2364748b%22 d=%22M6.500 20.750 2 23l14 7 14-7-4.500-2.250L16 25.500Z%22/%3E%3C/svg%3E'

/** A whole page as text: head, banner, crumbs, main part and footer. Scripts and styles are files of this server alone. */
export function layout({ language, title, url, crumbs, formats, here, viewers, main }: Layout): string {
  const words = wordsOf(language)
  const assets = assetsOf(viewers)
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon}">
${assets.styles.map(name => html`<link rel="stylesheet" href="${plainAddress(url.top(`/assets/${name}`))}">`)}
${assets.scripts.map(name => html`<script type="module" src="${plainAddress(url.top(`/assets/${name}`))}"></script>`)}
${formats.map(({ href, type, title: name }) => html`<link rel="alternate" type="${type}" title="${name}" href="${linkable(href)}">`)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="banner">
<a class="brand" href="${url.top('/')}">${mark}<span>Géosocle</span></a>
${here && otherLanguage(language, here)}
</header>
${crumbs.length > 1 && breadcrumbs(crumbs, words.breadcrumbs)}
<main id="main" tabindex="-1">
${main}
</main>
<footer class="footer">
<p>${words.footer}</p>
${formats.length > 0 && formatLinks(formats, words.formats)}
</footer>
</body>
</html>
`
  return page.text
}

function otherLanguage(language: Language, here: string): Markup {
  const other = language === 'fr' ? 'en' : 'fr'
  return html`<a class="language" lang="${other}" hreflang="${other}" href="${inLanguage(here, other)}">${wordsOf(language).otherLanguage}</a>`
}

function breadcrumbs(crumbs: readonly Crumb[], label: string): Markup {
  return html`<nav class="crumbs" aria-label="${label}"><ol>${crumbs.map(({ title, href }, index) =>
    index === crumbs.length - 1
      ? html`<li><span aria-current="page">${title}</span></li>`
      : html`<li><a href="${linkable(href)}">${title}</a></li>`,
  )}</ol></nav>`
}

function formatLinks(formats: readonly Format[], label: string): Markup {
  return html`<nav aria-label="${label}"><ul class="formats">${formats.map(
    ({ title, href, type }) => html`<li><a rel="alternate" type="${type}" href="${linkable(href)}">${title}</a></li>`,
  )}</ul></nav>`
}
