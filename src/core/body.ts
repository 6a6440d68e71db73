/** What a reply carries: bytes at hand, or bytes that come as the client takes them. */
export type Body = Uint8Array | AsyncIterable<Uint8Array>

export function isBuffered(body: Body): body is Uint8Array {
  return body instanceof Uint8Array
}
