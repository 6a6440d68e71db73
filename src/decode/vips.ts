import sharp from 'sharp'

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadPng', 'VipsForeignLoadTiff'],
})
// Blocks are small and decoded many at a time: threads inside libvips and its cache would only cost.
sharp.concurrency(1)
sharp.cache(false)

/** libvips, with the loaders of JPEG, PNG and WebP, and of TIFF for our own. */
export { sharp }
