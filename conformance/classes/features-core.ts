import type { ConformanceClass } from '../check.ts'
import { FEATURES } from './features/base.ts'
import { bboxTests } from './features/bbox.ts'
import { collectionTests } from './features/collections.ts'
import { datetimeTests } from './features/datetime.ts'
import { errorTests } from './features/errors.ts'
import { itemTests } from './features/item.ts'
import { limitTests } from './features/limit.ts'
import { responseTests } from './features/response.ts'

export const featuresCore: ConformanceClass = {
  id: 'features-core',
  title: 'OGC API Features: Core',
  standard: `${FEATURES}/conf/core`,
  declarations: [`${FEATURES}/conf/core`],
  tests: [
    ...collectionTests,
    ...responseTests,
    ...limitTests,
    ...bboxTests,
    ...datetimeTests,
    ...errorTests,
    ...itemTests,
  ],
}
