import { say } from '../../shared/words/say'
import { sentence } from '../../shared/words/sentence'
import { appError } from '../../shared/app-error'
import type { FolderTarget, ReleaseFile } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import type { DeployedStore } from '../store/deployed-store'
import { isOurs } from '../publish/plan-write'
import { hashOf } from '../publish/ready-file'
import { filesAtOnce, inParallel } from './in-parallel'
import { mediaTypeOf } from './media-type'
import { planSync } from './plan-sync'
import { readInFolder, sizeInFolder } from './read-in-folder'
import { foreignThere } from './host-failures'
import type { FilesConnection, HostDoor, WholeConnection } from './site-host'

/** A site that is to be brought to its host. */
export interface SiteSync {
  readonly target: Pick<FolderTarget, 'id' | 'folder' | 'siteName'>
  readonly door: HostDoor
  readonly deployed: DeployedStore
  /** All files of the site, as they lie in the folder. */
  readonly files: readonly ReleaseFile[]
  /** Told what is being done, in an editor's words. */
  readonly onStep: (words: string) => void
  /** Stops it between two files; what has arrived is on record. */
  readonly signal?: AbortSignal | undefined
}

type Deployed = Pick<DeployedStore, 'filesAt' | 'arrived' | 'gone'>
type Bringing = Omit<SiteSync, 'deployed'> & { readonly deployed: Deployed }

/** The hash of no file: it was on its way, and nobody saw whether it arrived. */
const begunHash = ''

/**
 * Brings what changed in a site's folder to its host. Each file is recorded as soon as it has arrived, so
 * one that was cut off goes on where it stopped. Files there that are not ours are never written over
 * nor removed.
 */
export async function syncSite(order: SiteSync): Promise<Result<null>> {
  const sync = { ...order, deployed: recordOfOneHost(order) }
  const { target, deployed, files, door, onStep } = sync
  const held = deployed.filesAt(target.id)
  const plan = planSync({ files, held })
  const puts = plan.stages.flat()
  if (puts.length === 0 && plan.removes.length === 0) return ok(null)
  onStep(say('Connecting to the host'))
  const opened = await door.open()
  if (!opened.ok) return opened
  const connection = opened.value
  try {
    return connection.kind === 'whole'
      ? await replaceWhole(sync, { connection, held, puts, removes: plan.removes })
      : await fileByFile(sync, { ...plan, connection, held })
  } finally {
    await connection.close()
  }
}

/** Nothing is recorded any more once the site has another host: what arrives went to the former one. */
function recordOfOneHost({ target, deployed }: SiteSync): Deployed {
  const { filesAt, recordOf } = deployed
  const record = recordOf(target.id)
  const whileSame = (note: () => Result<null>) =>
    recordOf(target.id) === record ? note() : err(anotherHost())
  return {
    filesAt,
    arrived: (id, files) => whileSame(() => deployed.arrived(id, files)),
    gone: (id, paths) => whileSame(() => deployed.gone(id, paths)),
  }
}

async function replaceWhole(
  { target, deployed, files, onStep }: Bringing,
  of: {
    readonly connection: WholeConnection
    readonly held: ReadonlyMap<string, string>
    readonly puts: readonly ReleaseFile[]
    readonly removes: readonly string[]
  },
): Promise<Result<null>> {
  const { connection, held, puts, removes } = of
  // What is put is what lies there: its hash is the one that is recorded.
  const lies = new Map<string, string>()
  const read = async (path: string) => {
    const bytes = await readInFolder(target.folder, path)
    if (bytes.ok) lies.set(path, hashOf(bytes.value))
    return bytes
  }
  const sizeOf = (path: string) => sizeInFolder(target.folder, path)
  const fresh = puts.filter(({ path }) => !held.has(path))
  const begin = () =>
    deployed.arrived(
      target.id,
      fresh.map(({ path }) => ({ path, hash: begunHash })),
    )
  const change = { files, held, puts, removes, read, sizeOf, onStep, begin }
  const replaced = await connection.replace(change)
  if (!replaced.ok) return replaced
  const arrived = puts.map(({ path, hash }) => ({ path, hash: lies.get(path) ?? hash }))
  const kept = deployed.arrived(target.id, arrived)
  return kept.ok ? deployed.gone(target.id, removes) : kept
}

async function fileByFile(
  sync: Bringing,
  of: {
    readonly connection: FilesConnection
    readonly held: ReadonlyMap<string, string>
    readonly stages: readonly (readonly ReleaseFile[])[]
    readonly removes: readonly string[]
  },
): Promise<Result<null>> {
  const { connection, held, stages, removes } = of
  const total = stages.reduce((sum, stage) => sum + stage.length, 0)
  let sent = 0
  for (const stage of stages) {
    const done = await inParallel(stage, filesAtOnce, async (file) => {
      if (sync.signal?.aborted === true) return err(stopped())
      sync.onStep(stepOf(sent, total))
      const put = await putOne(sync, { connection, held, file })
      sent += 1
      return put
    })
    if (!done.ok) return done
  }
  if (removes.length > 0) sync.onStep(say('Removing what is no longer part of the site'))
  return inParallel(removes, filesAtOnce, (path) => removeOne(sync, { connection, held, path }))
}

interface OnePut {
  readonly connection: FilesConnection
  readonly held: ReadonlyMap<string, string>
  readonly file: ReleaseFile
}

async function putOne(
  { target, deployed }: Bringing,
  { connection, held, file }: OnePut,
): Promise<Result<null>> {
  const { path } = file
  const bytes = await readInFolder(target.folder, path)
  if (!bytes.ok) return bytes
  const hash = hashOf(bytes.value)
  if (!held.has(path)) {
    // Never recorded: it may be somebody else's, or ours from a try whose end we did not see.
    const there = await connection.get(path)
    if (!there.ok) return there
    if (there.value !== null) {
      if (hashOf(there.value) === hash) return deployed.arrived(target.id, [{ path, hash }])
      if (!isOurs(file, there.value)) return err(foreignThere(path, target.siteName))
    }
  }
  const put = await connection.put(path, { bytes: bytes.value, type: mediaTypeOf(path) })
  return put.ok ? deployed.arrived(target.id, [{ path, hash }]) : put
}

async function removeOne(
  { target, deployed }: Bringing,
  of: {
    readonly connection: FilesConnection
    readonly held: ReadonlyMap<string, string>
    readonly path: string
  },
): Promise<Result<null>> {
  const { connection, held, path } = of
  const there = await connection.get(path)
  if (!there.ok) return there
  // Somebody put something of their own in its place: that is theirs now.
  if (there.value !== null && hashOf(there.value) === held.get(path)) {
    const removed = await connection.remove(path)
    if (!removed.ok) return removed
  }
  return deployed.gone(target.id, [path])
}

function stopped() {
  return appError(
    'publish-refused',
    sentence('It was stopped on its way to the host.'),
    sentence('What has arrived stays; the next publishing brings the rest.'),
  )
}

function anotherHost() {
  return appError(
    'target-busy',
    sentence('The site was given another host while it was on its way to the former one.'),
    sentence('What has arrived there stays; the next try brings all of it to the new one.'),
  )
}

function stepOf(sent: number, total: number): string {
  return total === 1
    ? say('Sending 1 file to the host')
    : say('Sending file {number} of {total} to the host', {
        number: Math.min(sent + 1, total),
        total,
      })
}
