import type { Routes } from './routes.ts'

export interface Asset {
  readonly bytes: Uint8Array
  readonly media: string
  readonly etag: string
  /** True where the name holds a hash of the bytes. */
  readonly immutable: boolean
}

/** `/assets/{name}`: scripts and styles of the pages, from a list and never from a path. */
export function assets(routes: Routes, find: (name: string) => Promise<Asset | undefined>): void {
  routes.get('/assets/:name', async (context, { name = '' }) => {
    const asset = await find(name)
    if (!asset) {
      context.status = 404
      context.body = 'There is no such file.'
      return
    }
    context.set('ETag', asset.etag)
    context.set('Cache-Control', asset.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache')
    context.status = 200
    if (context.fresh) {
      context.status = 304
      return
    }
    context.body = Buffer.from(asset.bytes)
    context.set('Content-Type', asset.media)
  })
}
