import type { Language } from '../../core/request.ts'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'

const all: Readonly<Record<Language, Messages>> = { fr, en }

/** The words of the pages in a language. */
export function wordsOf(language: Language): Messages {
  return all[language]
}
