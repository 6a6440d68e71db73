/**
 * Who may import whom (docs/architecture.md §2). A room may import itself, `core` and what stands here; `server.ts`,
 * `main.ts` and `commands/` see everything, and nothing else sees them. A room that is not listed may import nothing: list it with its first file.
 */
const rooms = {
  core: [],
  protocols: [],
  decode: [],
  render: [],
  caches: [],
  io: [],
  stores: [],
  web: [],
  encoders: ['web/pages'],
  sources: ['decode'],
  operations: ['render'],
  workers: ['decode', 'render', 'encoders'],
  config: ['sources/index.ts', 'protocols/index.ts', 'encoders/index.ts', 'render/index.ts'],
  http: ['operations', 'config/live.ts', 'web/assets.ts', 'web/pages'],
  load: [],
  processes: [],
  demo: ['config', 'stores', 'load', 'decode', 'encoders/cog.ts', 'http/log.ts'],
}

/** Compositions: they put the rooms together. */
const above = ['commands']

/** Packages and modules of Node that only some rooms may name. */
const reserved = {
  koa: ['http'],
  '@koa/router': ['http'],
  pg: ['stores'],
  '@electric-sql/.+': ['stores'],
  sharp: ['decode', 'encoders'],
  '@napi-rs/canvas': ['render'],
  geotiff: ['decode'],
  'prom-client': ['http'],
  pino: ['http'],
}

const reservedNode = {
  net: ['io', 'http/front.ts', 'stores/socket.ts'],
  '(?:tls|dgram|https|http2|dns|dns/promises)': ['io'],
  http: ['io', 'http'],
  worker_threads: ['workers', 'decode/vips.ts', 'stores/embedded-child.ts', 'stores/orphan-child.ts'],
  cluster: ['processes'],
}

const under = places =>
  `^src/(?:${places.map(place => (place.endsWith('.ts') ? place.replace('.', '\\.') : `${place}/`)).join('|')})`

const layers = Object.entries(rooms).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import core${others.length ? ` and ${others.join(', ')}` : ' alone'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: under([room, 'core', ...others]) },
}))

const owned = Object.entries(reserved).map(([name, owners]) => ({
  name: `${name.replace(/[^a-z-]/g, '')}-only`,
  comment: `${name} only in ${owners.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `${under(owners)}|^src/web/viewers/` },
  to: { path: `(?:^|/)node_modules/(?:@types/)?${name}/` },
}))

const ownedNode = Object.entries(reservedNode).map(([name, owners]) => ({
  name: `node-${name.replace(/[^a-z|]/g, '').replaceAll('|', '-')}-only`,
  comment: `node:${name} only in ${owners.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: under(owners) },
  to: { path: `^(?:node:)?${name}$`, dependencyTypes: ['core'] },
}))

module.exports = {
  forbidden: [
    ...layers,
    ...owned,
    ...ownedNode,
    {
      name: 'listed-rooms',
      comment: 'each folder of src is a room of the table',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: under([...Object.keys(rooms), ...above]) },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'files that need each other to run are one file',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      comment: 'a production image has dependencies alone; the demo says what it lacks',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:demo|web/viewers)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'the product imports no test, bench or script',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|conformance|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
}
