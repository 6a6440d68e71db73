import { defineSource } from '../../core/source.ts'
import { config } from './config.ts'
import { estimateRows, readExtent, readTemporal } from './extent.ts'
import { introspect, type Layout } from './introspect.ts'
import { openReader } from './reader.ts'

/** Tables and views of PostgreSQL with PostGIS. */
export const postgis = defineSource({
  type: 'postgis',
  config,
  open(section, context) {
    let kept: Layout | undefined
    let estimate: number | undefined
    const store = () => context.stores.get(section.store)

    async function readLayout(signal: AbortSignal): Promise<Layout> {
      kept = await introspect(section, store(), context.warn, signal)
      return kept
    }

    return {
      async facts(signal) {
        const layout = await readLayout(signal)
        const { table } = layout
        await store().follow(table, signal)
        estimate = await estimateRows(layout, store(), signal)
        const extent = await readExtent(layout, estimate, store(), signal)
        const temporal = await readTemporal(layout, store(), signal)
        return {
          crs: layout.crs,
          extent,
          ...(temporal ? { temporal } : {}),
          features: layout.schema,
          ...(estimate === undefined ? {} : { estimate }),
          dimensions: [],
          version: () => store().version(table),
        }
      },
      features: openReader({
        store,
        layout: async signal => kept ?? readLayout(signal),
        forget: () => {
          kept = undefined
        },
        estimate: () => estimate,
      }),
      close: async () => undefined,
    }
  },
})
