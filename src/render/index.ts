import type { StyleFunction } from '../core/stylefunction.ts'
import { simple } from './simple.ts'

/** Every style function: to add one, write its file and list it here. */
export const styleFunctions: readonly StyleFunction[] = [simple]
