import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const pollMs = 200
const settleMs = 50

/**
 * Does the work while no other set-up of this clone does the same: two commands typed at once in a
 * fresh clone must not install into one folder together.
 * @template T
 * @param {string} file
 * @param {{ onWait: () => void }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, { onWait }, work) {
  const mark = `${process.pid} ${randomUUID()}`
  let told = false
  while (!(await tryToTake(file, mark))) {
    if (!told) onWait()
    told = true
    await wait(pollMs)
  }
  const release = () => {
    if (holder(file) === mark) rmSync(file, { force: true })
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

/**
 * @param {string} file
 * @param {string} mark
 */
async function tryToTake(file, mark) {
  const other = holder(file)
  if (other !== undefined && isAlive(Number.parseInt(other, 10))) return false
  if (other !== undefined) rmSync(file, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, mark, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  // Two who saw the same dead holder may each remove the other's fresh mark: the last one stands.
  if (other !== undefined) await wait(settleMs)
  return holder(file) === mark
}

/** @param {string} file */
function holder(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined // nobody holds it
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another person's process is alive too; we only may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
