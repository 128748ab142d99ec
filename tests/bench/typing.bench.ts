import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { newFields } from '../../shared/model/new-fields'
import { noFlags } from '../../shared/model/update'
import { openNewsroom } from '../support/newsroom-app'
import { openBarePage } from './open-bare-page'

// What an editor feels in the real app with its real stylesheet, on pages of 2, 200 and 2,000 updates,
// and in a window with Lexical alone in the same stylesheet. All windows are open at once and take
// turns, so a busy machine slows all: read the ratios.

const sizes = [2, 200, 2_000] as const
const rounds = 24
const keysPerRound = 12
const breath = 400
const measures = [
  'key to frame',
  'script per key',
  'layout per key',
  'post to card',
  'cards in page',
] as const
type Measure = (typeof measures)[number]

interface Desk {
  readonly name: string
  readonly page: Page
  readonly devtools: CDPSession
  readonly took: Record<Measure, number[]>
  /** What ends a round: the text is posted, or thrown away where there is nothing to post to. */
  readonly endRound: (desk: Desk) => Promise<void>
  readonly close: () => Promise<void>
}

async function setUp(updates: number): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  fill(folder, updates)
  const newsroom = await openNewsroom(folder)
  const { page } = newsroom
  await page.keyboard.press('Control+U')
  return {
    name: `${String(updates)} updates`,
    page,
    devtools: await measuredIn(page),
    took: emptyMeasures(),
    endRound: post,
    close: async () => {
      await newsroom.quit()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function setUpBare(): Promise<Desk> {
  const { app, page } = await openBarePage()
  return {
    name: 'bare Lexical',
    page,
    devtools: await measuredIn(page),
    took: emptyMeasures(),
    endRound: async () => {
      await page.evaluate('emptyText()')
    },
    close: () => app.close(),
  }
}

async function measuredIn(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  return devtools
}

function emptyMeasures(): Record<Measure, number[]> {
  return {
    'key to frame': [],
    'script per key': [],
    'layout per key': [],
    'post to card': [],
    'cards in page': [],
  }
}

function fill(folder: string, updates: number): void {
  const store = openStore({ folder, newId })
  if (!store.ok) throw new Error(store.error.message)
  const at = Date.now() - 86_400_000
  const habits = { houseZone: 'UTC', language: 'en', stampTemplate: 'UPDATE {HHmm} GMT' }
  store.value.articles.importCoverage(
    {
      kind: 'live',
      state: 'live',
      fields: { ...newFields(habits, '2026-01-02'), headline: 'A long day' },
      body: words(0),
      updates: Array.from({ length: updates }, (_, index) => ({
        stamp: at + index * 1_000,
        stampAsWritten: null,
        headline: '',
        authors: [],
        flags: noFlags,
        status: null,
        body: words(index),
      })),
    },
    { at, author: 'Ann' },
  )
  store.value.close()
}

function words(seed: number): Body {
  const sentence = `The water stood at ${String(seed)} centimetres at the quay and rose no further. `
  return makeBody([
    makeParagraph([makeText(sentence.repeat(4))]),
    makeParagraph([makeText(sentence)]),
  ])
}

async function work(desk: Desk): Promise<void> {
  const { page } = desk
  // A window that just came to the front, its buttons still fading in under the pointer: no hand
  // begins to type in that very frame.
  await page.waitForTimeout(breath)
  const before = await metrics(desk)
  const frames = await page.evaluate(() => {
    const taken: number[] = []
    const heard = () => {
      const start = performance.now()
      requestAnimationFrame(() =>
        requestAnimationFrame(() => taken.push(performance.now() - start)),
      )
    }
    window.addEventListener('keydown', heard, { capture: true })
    Object.assign(window, {
      framesTaken: () => {
        window.removeEventListener('keydown', heard, { capture: true })
        return taken
      },
    })
    return taken.length
  })
  if (frames !== 0) throw new Error('the counter did not begin at nothing')
  await page.keyboard.type('a b c d e f '.slice(0, keysPerRound), { delay: 60 })
  const after = await metrics(desk)
  const taken = await page.evaluate(() => {
    const counter: unknown = Reflect.get(window, 'framesTaken')
    return typeof counter === 'function' ? (counter() as number[]) : []
  })
  desk.took['key to frame'].push(...taken)
  desk.took['script per key'].push(((after.script - before.script) * 1_000) / keysPerRound)
  desk.took['layout per key'].push(((after.layout - before.layout) * 1_000) / keysPerRound)
  await desk.endRound(desk)
}

async function post(desk: Desk): Promise<void> {
  const { page } = desk
  const newest = page.locator('.update-card').first()
  const former = await newest.getAttribute('data-update')
  const start = performance.now()
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(
    (id) => document.querySelector('.update-card')?.getAttribute('data-update') !== id,
    former,
  )
  desk.took['post to card'].push(performance.now() - start)
  desk.took['cards in page'].push(await page.locator('.update-card').count())
}

async function metrics({ devtools }: Desk): Promise<{ script: number; layout: number }> {
  const { metrics: all } = await devtools.send('Performance.getMetrics')
  const value = (name: string) => all.find((metric) => metric.name === name)?.value ?? 0
  return {
    script: value('ScriptDuration'),
    layout: value('LayoutDuration') + value('RecalcStyleDuration'),
  }
}

/** The value that so much of all lies below: 0.5 is the median. */
function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN
}

function print(desks: readonly Desk[], bare: Desk): void {
  const heads = [...desks, bare].map(({ name }) => name.padStart(14))
  console.log(`ms, counts${' '.repeat(16)}${heads.join('')}  largest : smallest  largest : bare`)
  for (const measure of measures) {
    printRow(measure, { desks, bare, part: 0.5 })
    if (measure === 'key to frame') printRow(measure, { desks, bare, part: 0.95 })
  }
}

function printRow(
  measure: Measure,
  of: { readonly desks: readonly Desk[]; readonly bare: Desk; readonly part: number },
): void {
  const { desks, bare, part } = of
  const values = desks.map(({ took }) => quantile(took[measure], part))
  const alone = quantile(bare.took[measure], part)
  const largest = values.at(-1) ?? Number.NaN
  const name = `${measure}, ${part === 0.5 ? 'median' : 'p95'}`
  const cells = [...values, alone].map((value) => cell(value).padStart(14))
  const ratios = [cell(largest / (values[0] ?? Number.NaN)).padStart(20), cell(largest / alone)]
  console.log(
    `${name.padEnd(26)}${cells.join('')}${ratios[0] ?? ''}${(ratios[1] ?? '').padStart(16)}`,
  )
}

function cell(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2)
}

async function main(): Promise<void> {
  const desks: Desk[] = []
  try {
    for (const size of sizes) desks.push(await setUp(size))
    const bare = await setUpBare()
    const all = [...desks, bare]
    for (let round = 0; round < rounds; round += 1) {
      for (const desk of round % 2 === 0 ? all : [...all].reverse()) {
        await desk.page.bringToFront()
        await work(desk)
      }
    }
    await bare.close()
    print(desks, bare)
  } finally {
    for (const desk of desks) await desk.close()
  }
}

void main()
