import { join } from 'node:path'
import { answers, end, find, freePort, type Running, start } from '../process.ts'
import { startNginx } from './nginx.ts'
import type { Ground } from './peer.ts'

const names = ['QUERY_STRING', 'REQUEST_METHOD', 'CONTENT_TYPE', 'CONTENT_LENGTH', 'SERVER_PROTOCOL', 'REQUEST_URI']

/** The same program in several processes behind nginx, as MapServer and QGIS are run. */
export async function startFastcgi(
  program: string,
  { folder, processes }: Ground,
  env: NodeJS.ProcessEnv,
  ready: string,
): Promise<Running> {
  const spawner = await find('spawn-fcgi', 'BENCH_SPAWN_FCGI')
  if (!spawner) throw new Error('spawn-fcgi is not installed.')
  const port = await freePort()
  const sockets = Array.from({ length: processes }, (_, i) => join(folder, `fcgi-${port}-${i}`))
  const children = sockets.map(socket =>
    start(spawner, ['-n', '-s', socket, '-b', '512', '--', program], { env: { ...process.env, ...env } }),
  )
  const server = `location / {
      fastcgi_pass pool; fastcgi_buffers 64 64k; fastcgi_buffer_size 64k; fastcgi_read_timeout 300;
      ${names.map(name => `fastcgi_param ${name} $${name.toLowerCase()};`).join(' ')}
      fastcgi_param SERVER_NAME 127.0.0.1; fastcgi_param SERVER_PORT ${port}; fastcgi_param SCRIPT_NAME /;
      fastcgi_param HTTP_HOST $http_host;
    }`
  const upstream = `upstream pool { least_conn; ${sockets.map(socket => `server unix:${socket};`).join(' ')} }`
  const web = await startNginx({ folder, port, workers: 1, server, upstream })
  const url = `http://127.0.0.1:${port}`
  await answers(url + ready, web)
  return {
    url,
    pids: [web, ...children].map(child => child.pid!),
    async stop() {
      await end(web)
      // MapServer waits on a plain TERM for a request that does not come.
      await Promise.all(children.map(child => end(child, 'SIGKILL')))
    },
  }
}
