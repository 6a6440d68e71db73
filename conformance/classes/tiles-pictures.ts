import type { ConformanceClass } from '../check.ts'
import { sayReply } from '../http.ts'
import { readPicture } from '../picture.ts'
import { askTile, limitsOf, matrixOf, middle, pyramids, spread, TILES, templatesOf } from './tiles/base.ts'

export const tilesPng: ConformanceClass = pictureClass('png', 'PNG')
export const tilesJpeg: ConformanceClass = pictureClass('jpeg', 'JPEG')

function pictureClass(format: 'png' | 'jpeg', title: string): ConformanceClass {
  const type = `image/${format}`
  return {
    id: `tiles-${format}`,
    title: `OGC API Tiles: ${title}`,
    standard: `${TILES}/conf/${format}`,
    declarations: [`${TILES}/conf/${format}`],
    tests: [
      {
        requirement: `${TILES}/req/${format}/content`,
        title: `Every tile with the type ${type} is one whole ${title} picture of the size of its matrix`,
        async run(trial, server) {
          for (const pyramid of await pyramids(server)) {
            const [template] = templatesOf(pyramid, [type])
            if (!template) continue
            for (const { matrix: id, minRow, maxRow, minCol, maxCol } of spread(limitsOf(pyramid))) {
              const matrix = matrixOf(pyramid, id)
              const reply = await askTile(server, template, id, middle(minRow, maxRow), middle(minCol, maxCol))
              if (
                !trial.expect([200, 204].includes(reply.status), `${pyramid.name}: ${sayReply(reply)}`) ||
                reply.status === 204
              )
                continue
              trial.expect(reply.type === type, sayReply(reply))
              const picture = await readPicture(reply.body)
              trial.expect(
                picture?.format === format,
                `${reply.url} is ${picture?.format ?? 'no picture that can be read'}`,
              )
              if (picture && matrix)
                trial.expect(
                  picture.width === matrix.tileWidth && picture.height === matrix.tileHeight,
                  `${reply.url} is ${picture.width} × ${picture.height}, the matrix says ${matrix.tileWidth} × ${matrix.tileHeight}`,
                )
            }
          }
        },
      },
      {
        requirement: `${TILES}/req/${format}/content`,
        title: `Accept: ${type} at the URL without a format is answered in it`,
        async run(trial, server) {
          for (const pyramid of await pyramids(server)) {
            const [template] = templatesOf(pyramid, [type])
            const limits = limitsOf(pyramid)[0]
            if (!template || !limits) continue
            const plain = {
              ...template,
              href: template.href.replace(/[?&]f=[^&]*/, '').replace(/(tileCol\}|\{x\})\.\w+/, '$1'),
            }
            const reply = await askTile(server, plain, limits.matrix, limits.minRow, limits.minCol)
            trial.expect([200, 204].includes(reply.status), sayReply(reply))
            if (reply.status === 200) trial.expect(reply.type === type, sayReply(reply))
          }
        },
      },
    ],
  }
}
