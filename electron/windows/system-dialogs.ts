import { app, clipboard, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { join } from 'node:path'
import { say } from '../../shared/words/say'
import { readCopiedText } from '../clipboard/read-copied-text'
import type { SystemDialogs } from '../handlers/newsroom-parts'

/** The operating system's own dialogs, over the window she works in. */
export function systemDialogs(
  front: () => BrowserWindow | undefined,
  follow: () => void,
): SystemDialogs {
  const chooseMany = async (options: OpenDialogOptions) => {
    const window = front()
    const { filePaths } =
      window === undefined
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(window, options)
    return filePaths
  }
  const choose = async (options: OpenDialogOptions) => (await chooseMany(options))[0]
  return {
    chooseTextFile: () =>
      choose({
        title: say('Import Text'),
        properties: ['openFile'],
        filters: [
          { name: say('Text'), extensions: ['txt', 'text', 'md'] },
          { name: say('Dateline article'), extensions: ['dateline'] },
          { name: say('All files'), extensions: ['*'] },
        ],
      }),
    chooseArchive: (what) =>
      choose({
        title: say('Move In'),
        properties: [what === 'file' ? 'openFile' : 'openDirectory'],
        ...(what === 'file'
          ? { filters: [{ name: say('Export or packed archive'), extensions: ['xml', 'zip'] }] }
          : {}),
      }),
    choosePictureFile: () =>
      choose({
        title: say('Choose a Picture'),
        properties: ['openFile'],
        filters: [{ name: say('Pictures'), extensions: pictureEndings }],
      }),
    choosePictureFiles: () =>
      chooseMany({
        title: say('Choose Pictures'),
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: say('Pictures'), extensions: pictureEndings }],
      }),
    chooseToSave: async (fileName, what) => {
      const window = front()
      const options = {
        ...(what === 'article'
          ? {
              title: say('Save a Copy'),
              filters: [{ name: say('Dateline article'), extensions: ['dateline', 'json'] }],
            }
          : { title: say('Save the Templates'), filters: templateFiles() }),
        defaultPath: join(app.getPath('documents'), fileName),
      }
      const { filePath, canceled } =
        window === undefined
          ? await dialog.showSaveDialog(options)
          : await dialog.showSaveDialog(window, options)
      // Older versions of Electron answer with an empty path.
      return canceled || filePath === '' ? undefined : filePath
    },
    chooseTemplateFile: () =>
      choose({
        title: say('Open Templates'),
        properties: ['openFile'],
        filters: templateFiles(),
      }),
    copyText: (text) => {
      clipboard.writeText(text)
    },
    chooseFolder: () =>
      choose({
        title: say('Publish to a Folder'),
        properties: ['openDirectory', 'createDirectory'],
      }),
    copiedText: readCopiedText,
    openInBrowser: (address) => shell.openExternal(address),
    openFile: (path) => shell.openPath(path),
    followLook: follow,
  }
}

function templateFiles() {
  return [{ name: say('Templates'), extensions: ['liquid', 'txt'] }]
}

const pictureEndings = [
  'jpg',
  'jpeg',
  'png',
  'webp',
  'avif',
  'gif',
  'tif',
  'tiff',
  'svg',
  'heic',
  'heif',
]

/** Asks before text that could not be saved is given up; staying is the answer to Enter and Esc. */
export async function askToLoseText(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('Some of your text is not saved.'),
    detail:
      'It is in this window alone, because the disk refused it. Stay, and copy it or free some space; or leave and lose what is unsaved.',
    buttons: [say('Stay'), say('Leave and lose it')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
