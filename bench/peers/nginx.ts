import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers, end, find, freePort, run, start } from '../process.ts'
import type { Ground, Peer } from './peer.ts'

/** nginx as a server of the files of one folder; those below `gz/` are compressed already. */
export function nginx(root: (ground: Ground) => string): Peer {
  return {
    id: 'nginx',
    title: 'nginx, the same bytes as files',
    flags: 'as many workers as processes, sendfile, tcp_nodelay, open_file_cache 20,000, no access log',
    async version() {
      const program = await find('nginx', 'BENCH_NGINX')
      return program && (await run(program, ['-v'])).replace('nginx version: ', '').trim()
    },
    async start(ground) {
      const port = await freePort()
      const server = `
        root ${root(ground)};
        open_file_cache max=20000 inactive=60s; open_file_cache_valid 60s;
        types { image/jpeg jpg; application/vnd.mapbox-vector-tile pbf; }
        location = /ready { return 204; }
        location /gz/ { add_header Content-Encoding gzip; }`
      const child = await startNginx({ folder: ground.folder, port, workers: ground.processes, server })
      const url = `http://127.0.0.1:${port}`
      await answers(`${url}/ready`, child)
      return { url, pids: [child.pid!], stop: () => end(child) }
    },
  }
}

interface NginxOptions {
  readonly folder: string
  readonly port: number
  readonly workers: number
  /** Directives of the one server. */
  readonly server: string
  /** A pool that it hands requests on to. */
  readonly upstream?: string
}

/** Starts nginx in the foreground. */
export async function startNginx({ folder, port, workers, server, upstream = '' }: NginxOptions) {
  const program = await find('nginx', 'BENCH_NGINX')
  if (!program) throw new Error('nginx is not installed.')
  const own = join(folder, `nginx-${port}`)
  await mkdir(own)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    kind => `${kind}_temp_path ${own}/${kind};`,
  )
  const config = `${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes ${workers};
    pid ${own}/pid;
    error_log stderr crit;
    events { worker_connections 512; }
    http {
      access_log off; sendfile on; tcp_nodelay on; keepalive_requests 100000000;
      default_type application/octet-stream;
      ${temporary.join(' ')}
      ${upstream}
      server { listen 127.0.0.1:${port} reuseport; ${server} }
    }`
  await writeFile(join(own, 'nginx.conf'), config)
  return start(program, ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf'), '-g', 'daemon off;'])
}
