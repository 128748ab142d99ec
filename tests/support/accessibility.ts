import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** How much is looked at. */
export interface Looking {
  /** `colours`: whether text stands out from its ground (4.5:1); `high-contrast`: whether by 7:1. */
  readonly at: 'everything' | 'colours' | 'high-contrast'
  /** A part of the page; all of it where it is absent. */
  readonly within?: string
  /** What is left out of it. */
  readonly except?: string
}

const rules = { colours: 'color-contrast', 'high-contrast': 'color-contrast-enhanced' } as const

/** What axe finds wrong on a page as it stands: rule, and where; empty is the wish. */
export async function accessibilityFindings(
  page: Page,
  { at, within, except }: Looking = { at: 'everything' },
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // What is on its way in or out is half transparent, and would be found too pale; what the last key
  // sets off begins with the next frame.
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    await Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => null)))
  })
  const rule = at === 'everything' ? null : rules[at]
  return page.evaluate(
    async (asked) => {
      const context = {
        include: [[asked.within ?? 'html']],
        exclude: asked.except === undefined ? [] : [[asked.except]],
      }
      const run = (window as unknown as { axe: typeof axe }).axe
      const { violations } = await run.run(context, {
        ...(asked.rule === null ? {} : { runOnly: [asked.rule] }),
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
        ),
      )
    },
    { rule, within, except },
  )
}
