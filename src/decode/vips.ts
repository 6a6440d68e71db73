import { isMainThread } from 'node:worker_threads'
import sharp from 'sharp'

// All threads share what is blocked: one that blocked all loaders anew would fail what others decode at that moment.
if (isMainThread) {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadPng', 'VipsForeignLoadTiff'],
  })
}
// Blocks are small and decoded many at a time: threads inside libvips and its cache would only cost.
sharp.concurrency(1)
sharp.cache(false)

/** libvips, with the loaders of JPEG, PNG and WebP, and of TIFF for our own. The main thread has to load this first. */
export { sharp }
