import { expect, type ElectronApplication } from '@playwright/test'

interface MenuWatch {
  menu: { label?: string; role?: string; click?: () => void }[]
}

/** Menus at the pointer are kept from now on instead of being shown. */
export async function watchMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu)
    Menu.buildFromTemplate = (template) => {
      Object.assign(globalThis, { menu: template })
      const menu = build(template)
      menu.popup = () => undefined
      return menu
    }
  })
}

/** What stands in the last one, from top to bottom; a line between its parts is empty. */
export function menuAtPointer(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() =>
    ((globalThis as unknown as MenuWatch).menu ?? []).map(({ label, role }) => label ?? role ?? ''),
  )
}

/** Waits for an item, and does what it says. */
export async function chooseAtPointer(app: ElectronApplication, label: string): Promise<void> {
  await expect.poll(() => menuAtPointer(app)).toContain(label)
  await app.evaluate((_, wanted) => {
    const { menu } = globalThis as unknown as MenuWatch
    menu.find((item) => item.label === wanted)?.click?.()
  }, label)
}
