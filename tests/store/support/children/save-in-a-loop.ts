import { writeSync } from 'node:fs'
import { newId } from '../../../../electron/store/new-id'
import { openStore } from '../../../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { entryId } from '../../../../shared/ids'

/**
 * Saves `<name> 1`, `<name> 2`, … into one text, and says each number when it is saved; with
 * `pretend` it says a thousand more than it saved, which a test of lost saves must notice; with
 * `in-turns` it rests after each, so that another one comes to the file in between.
 */
function saveInALoop(folder: string, id: string, name: string, mode: string): void {
  const opened = openStore({ folder, newId })
  if (!opened.ok) throw new Error(opened.error.message)
  for (let version = 0; version < 100_000; version += 1) {
    const body = makeBody([makeParagraph([makeText(`${name} ${String(version + 1)}`)])])
    const save = { id: entryId(id), baseVersion: version, body }
    const saved = opened.value.entries.saveDraft(save, { at: Date.now(), author: name })
    if (!saved.ok) throw new Error(`${saved.error.kind}: ${saved.error.detail ?? ''}`)
    writeSync(1, `${String(saved.value.version + (mode === 'pretend' ? 1_000 : 0))}\n`)
    if (mode === 'in-turns') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3)
  }
}

const [, , folder = '', id = '', name = '', mode = ''] = process.argv
saveInALoop(folder, id, name, mode)
