/** Milliseconds that an answer may take. */
const PATIENCE = 1000

/** Questions to many, answered by those who do in time. `P`: whoever is asked. */
export interface Survey<P> {
  /** Asks each of them; `send` gets the number of the question. */
  ask(people: readonly P[], send: (person: P, id: number) => void): Promise<unknown[]>
  said(person: P, id: number, value: unknown): void
  /** Nobody waits for this one any more. */
  left(person: P): void
}

interface Question<P> {
  readonly waiting: Set<P>
  readonly values: unknown[]
  end(): void
}

export function makeSurvey<P>(): Survey<P> {
  const questions = new Map<number, Question<P>>()
  let last = 0
  const done = (question: Question<P>, person: P) => {
    question.waiting.delete(person)
    if (question.waiting.size === 0) question.end()
  }
  return {
    ask: (people, send) =>
      new Promise(resolve => {
        const id = ++last
        const values: unknown[] = []
        const end = () => {
          clearTimeout(timer)
          questions.delete(id)
          resolve(values)
        }
        const timer = setTimeout(end, PATIENCE)
        questions.set(id, { waiting: new Set(people), values, end })
        if (people.length === 0) end()
        for (const person of people) send(person, id)
      }),
    said(person, id, value) {
      const question = questions.get(id)
      if (!question?.waiting.has(person)) return
      if (value !== undefined) question.values.push(value)
      done(question, person)
    },
    left(person) {
      for (const question of questions.values()) if (question.waiting.has(person)) done(question, person)
    },
  }
}
