import type { ClassName } from '../check.ts'
import type { Server } from '../discover.ts'
import type { Artefact } from './kit.ts'
import { featuresRuns, tilesRuns, wms11Runs, wms13Runs, wmtsRuns } from './targets.ts'

/** A suite with the parameters of one run of it. */
export interface Run {
  /** What of the server it looks at, where there are several runs. */
  readonly label?: string
  readonly parameters: Readonly<Record<string, string>>
}

/** A suite of OGC CITE. */
export interface OfficialSuite extends ClassName {
  readonly artefact: Artefact
  /** An archive with jars that its scripts call. */
  readonly libraries?: Artefact
  /** The script in the archive that a suite of CTL starts from; a suite of TestNG starts by itself. */
  readonly script?: string
  /** The runs that this server asks for; the reason where it is none for this suite. */
  runs(server: Server): Promise<readonly Run[] | string>
}

const cite = (id: string, title: string, standard: string) => ({
  id: `cite-${id}`,
  title: `OGC CITE: ${title}`,
  standard,
})

/** The official suites that this runner knows, with the versions that it was tried with. */
export const suites: readonly OfficialSuite[] = [
  {
    ...cite('features10', 'OGC API Features 1.0', 'OGC 17-069r4, OGC 18-058r1'),
    artefact: { name: 'ets-ogcapi-features10', version: '1.9', ending: '-aio.jar' },
    runs: featuresRuns,
  },
  {
    ...cite('tiles10', 'OGC API Tiles 1.0', 'OGC 20-057'),
    artefact: { name: 'ets-ogcapi-tiles10', version: '1.2', ending: '-aio.jar' },
    runs: tilesRuns,
  },
  {
    ...cite('wms13', 'WMS 1.3.0', 'OGC 06-042'),
    artefact: { name: 'ets-wms13', version: '1.34', ending: '-ctl.zip' },
    script: 'wms13/1.3.0/ctl/main-auto.xml',
    runs: wms13Runs,
  },
  {
    ...cite('wms11', 'WMS 1.1.1', 'OGC 01-068r3'),
    artefact: { name: 'ets-wms11', version: '1.23', ending: '-ctl.zip' },
    libraries: { name: 'ets-wms11', version: '1.23', ending: '-deps.zip' },
    script: 'wms11/1.1.1/ctl/main-auto.xml',
    runs: wms11Runs,
  },
  {
    ...cite('wmts10', 'WMTS 1.0.0', 'OGC 07-057r7'),
    artefact: { name: 'ets-wmts10', version: '1.11', ending: '-ctl.zip' },
    script: 'wmts/1.0.0/ctl/wmts-auto.xml',
    runs: wmtsRuns,
  },
]
