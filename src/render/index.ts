import type { StyleFunction } from '../core/stylefunction.ts'
import { bands } from './bands.ts'
import { hillshade } from './hillshade.ts'
import { ramp } from './ramp.ts'
import { simple } from './simple.ts'

/** Every style function: to add one, write its file and list it here. */
export const styleFunctions: readonly StyleFunction[] = [bands, ramp, hillshade, simple]
