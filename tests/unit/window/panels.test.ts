// Which panels stand beside the article, as the window's width and she decide.
import { afterEach, expect, test, vi } from 'vitest'
import { openNewsroom, tempFolder } from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { openDesk } from '../../support/window-newsroom'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a panel that gave way where there is no room for both is back once the window is wide again', async () => {
  const { resize, showPanel, shown } = await openPanels()
  resize(600)
  showPanel('library')
  showPanel('inspector')
  const narrow = shown()

  resize(1_200)

  expect([narrow, shown()]).toEqual([['inspector'], ['library', 'inspector']])
})

test('of two panels in a narrow window the key of the one behind brings it to the front', async () => {
  const { resize, showPanel, togglePanel, shown } = await openPanels()
  resize(600)
  showPanel('library')
  showPanel('inspector')

  togglePanel('library')

  expect(shown()).toEqual(['library'])
})

/** A window of any width. */
async function openPanels() {
  const folder = tempFolder()
  await openWindow(openDesk(openNewsroom(folder), folder))
  let width = 1_200
  Object.assign(window, {
    matchMedia: (query: string) => ({
      get matches() {
        return width >= Number(/\d+/.exec(query)?.[0])
      },
    }),
  })
  const panels = await import('../../../renderer/ui/panels')
  return {
    ...panels,
    resize: (to: number) => {
      width = to
    },
    shown: () => (['library', 'inspector'] as const).filter(panels.isPanelShown),
  }
}
