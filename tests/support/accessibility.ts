import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe finds wrong on a page as it stands: rule, and where; empty is the wish. */
export async function accessibilityFindings(
  page: Page,
  /** Also that text has 7:1 upon its ground. */
  options: { readonly highContrast: boolean } = { highContrast: false },
): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  // What is on its way in or out is half transparent, and would be found too pale.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((motion) => motion.finished.catch(() => undefined))),
  )
  return page.evaluate(async ({ highContrast }) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      rules: { 'color-contrast-enhanced': { enabled: highContrast } },
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
      ),
    )
  }, options)
}
