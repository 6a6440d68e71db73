/** The processes of one server that share its port, as one of them sees them. */
export interface Crew {
  /** How many there are when all is well. */
  readonly size: number
  /**
   * Says here what this process knows of a topic, as plain data. The function that it gives asks all of them for it;
   * whoever does not answer within a second is left out.
   */
  share<T>(topic: string, say: () => T | Promise<T>): () => Promise<T[]>
}

/** A server of one process. */
export const alone: Crew = { size: 1, share: (_, say) => async () => [await say()] }
