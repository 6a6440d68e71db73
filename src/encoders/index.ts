import type { Encoder } from '../core/encoder.ts'
import { geojson } from './geojson.ts'
import { html } from './html.ts'
import { jpeg } from './jpeg.ts'
import { json } from './json.ts'
import { mvt } from './mvt.ts'
import { png } from './png.ts'
import { webp } from './webp.ts'

/** Every encoding, in order of preference: to add one, write its file and list it here. */
export const encoders: readonly Encoder[] = [json, geojson, mvt, png, jpeg, webp, html]
