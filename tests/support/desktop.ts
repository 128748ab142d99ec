import type { NewsroomApp } from './newsroom-app'

// The desktop's part of a journey: what the operating system's own dialogs, menus and programs do.

/** The next open dialogs are answered with these paths; null cancels them. */
export async function answerOpenDialog(
  { app }: NewsroomApp,
  path: string | readonly string[] | null,
): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    path === null ? [] : [path].flat(),
  )
}

/** One item of the native menu. */
export interface MenuLine {
  readonly label: string
  readonly accelerator: string
}

/** Every item of the native menu, in order. */
export function readMenu({ app }: NewsroomApp): Promise<readonly MenuLine[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .map(({ label, accelerator }) => ({ label, accelerator: accelerator?.toString() ?? '' })),
  )
}

/** Chooses an item of the native menu, as a pointer would. */
export async function chooseFromMenu({ app }: NewsroomApp, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const item = items?.find((candidate) => candidate.label === wanted)
    if (item === undefined) throw new Error(`The menu has no “${wanted}”`)
    item.click({ triggeredByAccelerator: false })
  }, label)
}

/** Files are handed to nobody from now on; `openedFiles` tells which would have been. */
export async function watchOpenedFiles({ app }: NewsroomApp): Promise<void> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openPath = (path) => {
      opened.push(path)
      return Promise.resolve('')
    }
    shell.openExternal = (address) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
}

/** The files and addresses handed to the system since `watchOpenedFiles`. */
export function openedFiles({ app }: NewsroomApp): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
}

/** A file dragged from the desktop and dropped on the window; `times` makes a long one of its bytes. */
export async function dropFile(
  { page }: NewsroomApp,
  file: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly times?: number
    /** Where it is dropped: a selector; the article where it is absent. */
    readonly on?: string
  },
): Promise<void> {
  const dropped = { name: file.name, bytes: [...file.bytes], times: file.times ?? 1 }
  const transfer = await page.evaluateHandle(({ name, bytes, times }) => {
    const data = new DataTransfer()
    const part = new Uint8Array(bytes)
    data.items.add(new File(Array<Uint8Array<ArrayBuffer>>(times).fill(part), name))
    return data
  }, dropped)
  const target = page.locator(file.on ?? '.article-pane')
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await target.dispatchEvent('drop', { dataTransfer: transfer })
}

/** A file or a folder of this machine, dropped on the middle of the window by the browser itself. */
export async function dropPath({ page }: NewsroomApp, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data })
  }
  await session.detach()
}
