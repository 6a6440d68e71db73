import type { Language } from './request.ts'

/** Words for people: one for both languages, or one for each. */
export type Text = string | { readonly fr: string; readonly en: string }

export function say(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language]
}
