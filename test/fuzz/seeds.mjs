// Writes the sound files of the corpus anew, with GDAL: node test/fuzz/seeds.mjs
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('corpus/sound/tiff/', import.meta.url))
mkdirSync(folder, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'geosocle-seeds-'))
const side = 40
const place = ['-a_srs', 'EPSG:2154', '-a_ullr', '700000', '6600040', '700040', '6600000']

/** A picture of so many bands in the format that GDAL calls raw: values that repeat, so that they compress. */
function raw(name, bands, type, bytes) {
  const header = `ENVI\nsamples = ${side}\nlines = ${side}\nbands = ${bands}\ndata type = ${type}\ninterleave = bip\nbyte order = 0\n`
  const data = Buffer.alloc(side * side * bands * bytes)
  for (let i = 0; i < side * side * bands; i++) {
    const value = Math.floor(Math.sin(i / bands / 40) * 90 + 100) + (i % bands)
    if (type === 4) data.writeFloatLE(value / 3, i * 4)
    else if (bytes === 2) data.writeInt16LE(value * 20, i * 2)
    else data.writeUInt8(value, i)
  }
  writeFileSync(join(scratch, name), data)
  writeFileSync(join(scratch, `${name}.hdr`), header)
  return join(scratch, name)
}

const rgb = raw('rgb', 3, 1, 1)
const rgba = raw('rgba', 4, 1, 1)
const grey = raw('grey', 1, 1, 1)
const heights = raw('heights', 1, 4, 4)
const whole = raw('whole', 1, 2, 2)
const tiled = ['-co', 'TILED=YES', '-co', 'BLOCKXSIZE=32', '-co', 'BLOCKYSIZE=32']
const coded = (...pairs) => pairs.flatMap(pair => ['-co', pair])

const seeds = {
  none: [rgb, tiled],
  strips: [rgb, coded('COMPRESS=LZW')],
  lzw: [whole, [...tiled, ...coded('COMPRESS=LZW', 'PREDICTOR=2')]],
  packbits: [grey, [...tiled, ...coded('COMPRESS=PACKBITS')]],
  deflate: [heights, [...tiled, ...coded('COMPRESS=DEFLATE', 'PREDICTOR=3'), '-a_nodata', '-9999', '-a_scale', '2']],
  zstd: [whole, [...tiled, ...coded('COMPRESS=ZSTD')]],
  lerc: [heights, [...tiled, ...coded('COMPRESS=LERC')]],
  'lerc-zstd': [heights, [...tiled, ...coded('COMPRESS=LERC_ZSTD', 'MAX_Z_ERROR=0.1')]],
  'lerc-deflate': [whole, [...tiled, ...coded('COMPRESS=LERC_DEFLATE')]],
  jpeg: [rgb, [...tiled, ...coded('COMPRESS=JPEG', 'PHOTOMETRIC=YCBCR')]],
  'jpeg-rgb': [rgb, [...tiled, ...coded('COMPRESS=JPEG')]],
  webp: [rgba, [...tiled, ...coded('COMPRESS=WEBP', 'WEBP_LOSSLESS=YES')]],
  'big-endian': [whole, [...tiled, ...coded('ENDIANNESS=BIG', 'COMPRESS=DEFLATE')]],
  big: [rgb, [...tiled, ...coded('BIGTIFF=YES', 'COMPRESS=DEFLATE')]],
  planar: [rgb, [...tiled, ...coded('INTERLEAVE=BAND', 'COMPRESS=DEFLATE')]],
  mask: [rgba, [...tiled, ...coded('COMPRESS=DEFLATE'), '-b', '1', '-b', '2', '-b', '3', '-mask', '4']],
  palette: [grey, [...tiled, ...coded('COMPRESS=DEFLATE')]],
}

for (const [name, [source, options]] of Object.entries(seeds)) {
  const out = join(folder, `${name}.tif`)
  rmSync(out, { force: true })
  const config = ['--config', 'GDAL_TIFF_INTERNAL_MASK', 'YES']
  const input = name === 'palette' ? withPalette(source) : source
  execFileSync('gdal_translate', ['-q', ...config, '-of', 'GTiff', ...place, ...options, input, out])
  if (name === 'jpeg' || name === 'deflate' || name === 'mask')
    execFileSync('gdaladdo', ['-q', ...config, '-r', 'average', out, '2'])
  rmSync(`${out}.aux.xml`, { force: true })
}
rmSync(scratch, { recursive: true })

/** The grey picture as a virtual one whose values are colours of a table. */
function withPalette(source) {
  const vrt = join(scratch, 'palette.vrt')
  const entries = Array.from({ length: 256 }, (_, i) => `<Entry c1="${i}" c2="${255 - i}" c3="9" c4="255"/>`).join('')
  writeFileSync(
    vrt,
    `<VRTDataset rasterXSize="${side}" rasterYSize="${side}"><VRTRasterBand dataType="Byte" band="1"><ColorInterp>Palette</ColorInterp>
<ColorTable>${entries}</ColorTable><SimpleSource><SourceFilename>${source}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>`,
  )
  return vrt
}
