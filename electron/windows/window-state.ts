import type { Place } from '../../shared/model/desk'
import type { Panels } from '../../shared/model/window-seat'

/** Where the window stood, in screen pixels. */
export interface WindowState {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/** A window as it was left: where it stood, and what was open in it. */
export interface KeptWindow {
  readonly state: WindowState | null
  readonly place: Place | null
  readonly panels: Panels
}

/** A screen's usable area, in screen pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A second window: as large as the first, so far aside that both can be seen. */
export function beside(state: WindowState): WindowState {
  const { x, y, width, height } = state
  const size = { width, height, maximized: false }
  return x === undefined || y === undefined ? size : { ...size, x: x + 32, y: y + 32 }
}

const fresh = { width: 1440, height: 900 }

/** The window's place at start: where it stood, unless that screen is gone or too small for it. */
export function placeWindow(state: WindowState | null, screens: readonly Area[]): WindowState {
  const main = screens[0] ?? { x: 0, y: 0, ...fresh }
  if (state === null) {
    return {
      width: Math.min(fresh.width, main.width),
      height: Math.min(fresh.height, main.height),
      maximized: false,
    }
  }
  const { x, y } = state
  const home =
    x === undefined || y === undefined
      ? undefined
      : screens.find(
          (area) =>
            x >= area.x &&
            y >= area.y &&
            x < area.x + area.width - 100 &&
            y < area.y + area.height - 100,
        )
  const room = home ?? main
  const size = {
    width: Math.min(state.width, room.width),
    height: Math.min(state.height, room.height),
    maximized: state.maximized,
  }
  return home === undefined || x === undefined || y === undefined ? size : { ...size, x, y }
}
