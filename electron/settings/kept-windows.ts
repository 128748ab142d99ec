import { z } from 'zod'
import { articleIdSchema, entryIdSchema, panelsSchema } from '../../shared/ipc/schemas'
import { freshPanels } from '../../shared/model/window-seat'
import type { KeptWindow, WindowState } from '../windows/window-state'

const stateSchema: z.ZodType<WindowState> = z.object({
  x: z.number().int().exactOptional(),
  y: z.number().int().exactOptional(),
  width: z.number().int().min(400).max(20_000),
  height: z.number().int().min(300).max(20_000),
  maximized: z.boolean(),
})

const keptSchema: z.ZodType<KeptWindow> = z.object({
  state: stateSchema.nullable(),
  place: z
    .object({
      articleId: articleIdSchema,
      entryId: entryIdSchema.nullable(),
      caret: z.number().int().min(0),
    })
    .nullable(),
  panels: panelsSchema,
})

/** More than anybody works in; a spoilt file must not open hundreds. */
const mostWindows = 12

/** The windows as the settings file has them; `single`: where older versions kept their one window. */
export function keptWindows(stored: unknown, single: unknown): readonly KeptWindow[] {
  if (Array.isArray(stored)) {
    return stored.slice(0, mostWindows).flatMap((one) => {
      const parsed = keptSchema.safeParse(one)
      return parsed.success ? [parsed.data] : []
    })
  }
  const state = stateSchema.safeParse(single)
  return state.success ? [{ state: state.data, place: null, panels: freshPanels }] : []
}
