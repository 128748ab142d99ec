import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { templateSlots, type TemplateSlot } from '../../../../shared/model/site-templates'
import {
  allowedElements,
  isAllowedAttribute,
  ownClasses,
} from '../../../../shared/publish/templates/allowed-markup'
import { checkTemplate } from '../../../../shared/publish/templates/check-template'
import { knows } from '../../../../shared/publish/templates/template-engine'
import { viewNames } from '../../../../shared/publish/templates/view-names'
import { fileOf, releaseOf } from '../../../support/render-sample'
import { sampleDay } from '../../../support/sample-coverage'
import { siteWith } from '../../../support/templated-site'

const document = readFileSync('docs/templates.md', 'utf8')
const examples = [...document.matchAll(/```liquid (\S+)\n([\s\S]*?)```/g)].map(
  ([, slot = '', text = '']) => [slot as TemplateSlot, text] as const,
)

/** The names in the tables below a heading. */
function namesBelow(heading: string): readonly string[] {
  const part = document.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  return [...part.matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, name = '']) => name)
}

function codeIn(start: string): readonly string[] {
  const line = document.split('\n').find((each) => each.startsWith(start)) ?? ''
  return [...line.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

const headings: Readonly<Record<TemplateSlot, readonly string[]>> = {
  masthead: ['Head of every page'],
  'front-page': ['Front page', 'Article in a list'],
  'list-item': ['Article in a list'],
  'article-head': ['Article in a list', 'Head of an article'],
  'article-foot': ['Article in a list', 'Head of an article', 'Foot of an article'],
  footer: ['Foot of every page'],
}

describe('the document on templates', () => {
  test('has an example of every part of a page', () => {
    expect(new Set(examples.map(([slot]) => slot))).toEqual(new Set(templateSlots))
  })

  test.each(examples)('has an example for the %s that can be kept', (slot, text) => {
    expect(checkTemplate(slot, text)).toBeNull()
  })

  test('has examples that make pages', () => {
    const release = releaseOf(sampleDay, {}, [], null, siteWith(Object.fromEntries(examples)))

    const page = fileOf(release, release.pagePath)
    const front = fileOf(release, 'index.html')
    expect(page).toContain('The evening letter')
    expect(page).toMatch(
      /<p class="kicker">\s*<a href="[./]+section\/coast\/index\.html">Coast<\/a>/,
    )
    expect(page).toContain('Stand by The Eastmouth Courier')
    expect(front).toContain('Who we are')
    expect(front).toMatch(/<p class="who">\s*Ada Brook, Tom Reyes\s*<time/)
  })

  test.each(templateSlots)('names all that a template of the %s can name', (slot) => {
    const told = [...namesBelow('Names and parts'), ...headings[slot].flatMap(namesBelow)]

    const unsaid = viewNames(slot).filter(({ name }) => !told.includes(name))

    expect(unsaid.map(({ name }) => name)).toEqual([])
  })

  test('names nothing that no template can name', () => {
    const real = new Set(templateSlots.flatMap((slot) => viewNames(slot).map(({ name }) => name)))
    const told = ['Names and parts', ...Object.values(headings).flat()].flatMap(namesBelow)

    expect(told.filter((name) => !real.has(name))).toEqual([])
    expect(told.length).toBeGreaterThan(70)
  })

  test('lists the tags, filters, elements and classes as they are', () => {
    const tags = codeIn('- **Tags**').filter(
      (name) => !/else|elsif|limit|offset|reversed|forloop/.test(name),
    )
    expect(tags.filter((name) => !knows('tag', name))).toEqual([])
    expect(codeIn('- **Filters**').filter((name) => !knows('filter', name))).toEqual([])
    expect(new Set(codeIn('- **Elements**'))).toEqual(allowedElements)
    expect(new Set(codeIn('- **Classes**'))).toEqual(ownClasses)
    expect(isAllowedAttribute('p', 'id')).toBe(false)
  })
})
