import { dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { SystemDialogs } from '../handlers/newsroom-parts'

/** The operating system's own dialogs, over the newsroom's window. */
export function systemDialogs(window: BrowserWindow, follow: () => void): SystemDialogs {
  const choose = async (options: OpenDialogOptions) => {
    const { filePaths } = await dialog.showOpenDialog(window, options)
    return filePaths[0]
  }
  return {
    chooseTextFile: () =>
      choose({
        title: 'Import Text',
        properties: ['openFile'],
        filters: [
          { name: 'Text', extensions: ['txt', 'text', 'md'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    choosePictureFile: () =>
      choose({
        title: 'Choose a Picture',
        properties: ['openFile'],
        filters: [{ name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] }],
      }),
    chooseFolder: () =>
      choose({ title: 'Publish to a Folder', properties: ['openDirectory', 'createDirectory'] }),
    openInBrowser: (address) => shell.openExternal(address),
    openFile: (path) => shell.openPath(path),
    followTheme: follow,
  }
}
