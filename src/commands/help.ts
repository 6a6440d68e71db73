/** What `geosocle --help` says. */
export function help(version: string, bold: (text: string) => string): string {
  return `${bold('Géosocle')} ${version}: WMS, WMTS, OGC API and COPC over PostGIS, COG and COPC

${bold('Usage')}
  geosocle ${bold('serve')}                        serve the configuration, and follow its files
  geosocle ${bold('check')}                        say every mistake of the configuration and of its data
  geosocle ${bold('add')} FILE|DIR|TABLE…          load vectors, reference COG and COPC, write the service
  geosocle ${bold('demo')} monde|france            load data to try the server with
  geosocle ${bold('schema')}                       write the JSON Schemas of the configuration, for editors

${bold('Options of all')}
  --config DIR     folder of server.yaml (GEOSOCLE_CONFIG; by default ./config, else the demonstration's)
  --data DIR       folder of the embedded database and of caches (GEOSOCLE_DATA; by default ./.geosocle)
  --log LEVEL      fatal, error, warn, info, debug (LOG_LEVEL; by default info, warn for other commands)
  --help, --version

${bold('Options of serve')}
  --port N         port (PORT; by default that of server.yaml, else 8080)
  --host ADDRESS   address that is listened to (HOST)
  --processes N    processes that share the port (GEOSOCLE_PROCESSES; by default that of server.yaml, else 1)
  --demo, --no-demo  make the data of the demonstration where they are missing

${bold('Options of add')}
  --crs EPSG:n     for data that do not tell their coordinate reference system
  --service ID     service to add to (by default made from each name)
  --store NAME     database of server.yaml (by default: default)

${bold('Environment')}
  DATABASE_URL     a PostgreSQL database with PostGIS; without it, an embedded one is used
  GEODATA_DIR      folder of the data that "demo france" loads (by default ../shared/data)
`
}
