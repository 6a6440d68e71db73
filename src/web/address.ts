import type { Language } from '../core/request.ts'

/** The address in a language: what the link to the other language of a page is. */
export function inLanguage(href: string, language: Language): string {
  const address = new URL(href)
  address.searchParams.set('lang', language)
  return address.href
}

/** The address without the language that was chosen for the page: what programs, tiles and scripts are given. */
export function plainAddress(href: string): string {
  return href.replace(/([?&])lang=(?:fr|en)(&|$)/, (_, before: string, after: string) => (after ? before : ''))
}
