import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endProgram, freePort } from '../../support/server-program'

/** A real Apache on loopback that serves a folder as a common host would. */
export interface ApacheServer {
  /** Without a slash at its end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** The Apache of this machine, or why there is none. */
export type ApacheAtHand =
  { readonly program: string; readonly modules: string } | { readonly absent: string }

/** Looks where systems put it; it is never installed. */
export function apacheAtHand(): ApacheAtHand {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  for (const folder of folders.filter((each) => each !== '')) {
    for (const name of ['apache2', 'httpd']) {
      const program = join(folder, name)
      if (!existsSync(program) || spawnSync(program, ['-v']).status !== 0) continue
      const modules = moduleFolders
        .map((each) => join(dirname(program), '..', each))
        .find((each) => existsSync(join(each, 'mod_alias.so')))
      if (modules !== undefined) return { program, modules }
    }
  }
  return { absent: 'no apache2 or httpd here' }
}

const moduleFolders = [
  ...['lib/apache2/modules', 'lib64/httpd/modules', 'lib/httpd/modules'],
  ...['libexec/apache2', 'modules'],
]

/** What a host has switched on, and no more. */
const modules = {
  ...{ mpm_event: 'mpm_event', unixd: 'unixd', authz_core: 'authz_core', dir: 'dir' },
  ...{ mime: 'mime', alias: 'alias', headers: 'headers', autoindex: 'autoindex' },
}

// What Apache has known for ever: whatever is younger is for the site to say.
const oldTypes = `text/html html
text/css css
text/plain txt
text/javascript js
application/json json
application/xml xml
image/jpeg jpg
image/png png
image/gif gif
`

/** Starts it on a folder; its own files go into another. */
export async function serveByApache(
  at: { readonly program: string; readonly modules: string },
  { site, own }: { readonly site: string; readonly own: string },
): Promise<ApacheServer> {
  const port = await freePort()
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'mime.types'), oldTypes)
  writeFileSync(join(own, 'httpd.conf'), configuration(at.modules, { site, own, port }))
  const server = spawn(at.program, ['-f', join(own, 'httpd.conf'), '-D', 'FOREGROUND'])
  let said = ''
  server.stderr.on('data', (words: Buffer) => (said += words.toString()))
  const url = `http://127.0.0.1:${String(port)}`
  for (let count = 0; count < 100 && server.exitCode === null; count += 1) {
    if (await fetch(url, { redirect: 'manual' }).catch(() => null))
      return { url, stop: () => endProgram(server) }
    await wait(50)
  }
  await endProgram(server)
  const log = join(own, 'error.log')
  throw new Error(
    `Apache did not start. ${said} ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`,
  )
}

function configuration(
  folder: string,
  of: { readonly site: string; readonly own: string; readonly port: number },
): string {
  const loads = Object.entries(modules).map(
    ([name, file]) => `<IfModule !${name}_module>
  LoadModule ${name}_module "${join(folder, `mod_${file}.so`)}"
</IfModule>`,
  )
  const isRoot = process.getuid?.() === 0
  return `ServerRoot "${of.own}"
ServerName harbour.example
Listen 127.0.0.1:${String(of.port)}
PidFile "${join(of.own, 'httpd.pid')}"
ErrorLog "${join(of.own, 'error.log')}"
${loads.join('\n')}
${isRoot ? 'User "#65534"\nGroup "#65534"' : ''}
TypesConfig "${join(of.own, 'mime.types')}"
DirectoryIndex index.html
DocumentRoot "${of.site}"
<Directory "${of.site}">
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`
}
