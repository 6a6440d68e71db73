import { LineCounter, parseDocument, visit } from 'yaml'
import type { Complaint } from './complaint.ts'

const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s:]*:([^@/\s]+)@/i

/** Complaints about passwords written out in URLs: secrets come from the environment alone. */
export function secrets(text: string, file: string): Complaint[] {
  const lines = new LineCounter()
  const complaints: Complaint[] = []
  visit(parseDocument(text, { lineCounter: lines, prettyErrors: false }), {
    Scalar(_, node) {
      const password = typeof node.value === 'string' ? inUrl.exec(node.value)?.[1] : undefined
      if (password === undefined || password.includes('${')) return
      const { line, col } = lines.linePos(node.range?.[0] ?? 0)
      const message = 'there is a password in this URL; take it from the environment: ${NAME}'
      complaints.push({ file, line, column: col, path: '', message })
    },
  })
  return complaints
}
