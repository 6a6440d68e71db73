import type { Encoder } from '../core/encoder.ts'

/** Every encoding, in order of preference: to add one, write its file and list it here. */
export const encoders: readonly Encoder[] = []
