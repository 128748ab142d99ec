import { expect, test } from 'vitest'
import { diskError, readError } from '../../../electron/disk-error'

const locked = Object.assign(new Error('no way in'), { code: 'EACCES' })
const full = Object.assign(new Error('no room'), { code: 'ENOSPC' })

test('a file that may not be read is not said to be a folder that may not be written', () => {
  expect(readError(locked, 'It failed.')).toMatchObject({
    kind: 'unreadable-file',
    message: 'It failed. Dateline may not open it.',
  })
  expect(diskError(locked, 'It failed.').kind).toBe('data-folder-unwritable')
  expect(readError(full, 'It failed.')).toEqual(diskError(full, 'It failed.'))
})
