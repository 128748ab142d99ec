/** Where the window stood, in screen pixels. */
export interface WindowState {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/** A screen's usable area, in screen pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
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
