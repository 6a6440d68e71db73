import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { find, run } from '../process.ts'
import { startFastcgi } from './fastcgi.ts'
import type { Peer } from './peer.ts'

/** MapServer's WMS over FastCGI; `cache` is GDAL's of decoded blocks, in MB: 16 holds those of one request. */
export function mapserver(cache: 16 | 512): Peer {
  return {
    id: `mapserver-${cache}`,
    title: cache === 16 ? 'MapServer, caches off' : 'MapServer',
    flags: `FastCGI behind nginx, RESAMPLE=BILINEAR, JPEG quality 85, GDAL_CACHEMAX=${cache} MB a process`,
    async version() {
      const program = await find('mapserv', 'BENCH_MAPSERV', '/usr/lib/cgi-bin')
      return program && /version ([\d.]+)/.exec(await run(program, ['-v']))?.[1]
    },
    async start(ground) {
      const program = await find('mapserv', 'BENCH_MAPSERV', '/usr/lib/cgi-bin')
      const map = join(ground.folder, `bench-${cache}.map`)
      const config = join(ground.folder, `mapserver-${cache}.conf`)
      await writeFile(map, mapfile(ground.data.folder))
      await writeFile(
        config,
        `CONFIG ENV MS_MAPFILE "${map}" MS_MAP_PATTERN "^${ground.folder}/" GDAL_CACHEMAX "${cache}"
          GDAL_DISABLE_READDIR_ON_OPEN "EMPTY_DIR" END END`,
      )
      return startFastcgi(program!, ground, { MAPSERVER_CONFIG_FILE: config }, '/?SERVICE=WMS&REQUEST=GetCapabilities')
    },
  }
}

const mapfile = (folder: string) => `
MAP
  NAME "bench" SIZE 256 256 MAXSIZE 4096 EXTENT 690000 6530000 710000 6550000
  PROJECTION "init=epsg:2154" END
  IMAGETYPE "jpeg"
  OUTPUTFORMAT NAME "jpeg" DRIVER "AGG/JPEG" MIMETYPE "image/jpeg" IMAGEMODE RGB FORMATOPTION "QUALITY=85" END
  WEB METADATA
    "ows_title" "bench" "ows_onlineresource" "http://127.0.0.1/?" "ows_enable_request" "*"
    "ows_srs" "EPSG:3857 EPSG:2154" "wms_getmap_formatlist" "image/jpeg"
  END END
  LAYER
    NAME "ortho512" TYPE RASTER STATUS OFF DATA "${folder}/ortho512.tif"
    PROJECTION "init=epsg:2154" END
    PROCESSING "RESAMPLE=BILINEAR" PROCESSING "CLOSE_CONNECTION=DEFER"
    METADATA "ows_title" "ortho512" END
  END
END
`
