import { expect, test } from 'vitest'
import { plainDesign } from '../../../shared/model/site-design'
import { designProblem } from '../../../shared/publish/design-problem'
import { filledDesign } from '../../../shared/publish/filled-design'

const blankPage = { slug: '', title: '', markdown: '', role: 'other' } as const

test('lines and pages that were never written in are left out, and nothing is said of them', () => {
  const world = { label: 'World', url: 'section/world/' }
  const old = { from: '2019/old/', to: 'section/world/' }
  const design = filledDesign({
    ...plainDesign,
    navigation: [{ label: '', url: ' ' }, world],
    pages: [blankPage],
    redirects: [{ from: '', to: '' }, old],
  })

  expect(design).toEqual({ ...plainDesign, navigation: [world], pages: [], redirects: [old] })
  expect(designProblem({ siteName: 'The Harbour Post', design })).toBeNull()
})

test('what is half written stays, and is asked about', () => {
  const design = { ...plainDesign, pages: [{ ...blankPage, markdown: 'We watch the tide.' }] }

  expect(filledDesign(design)).toEqual(design)
})

test('a page of which only the purpose was chosen is asked for its title', () => {
  const design = filledDesign({ ...plainDesign, pages: [{ ...blankPage, role: 'about' }] })

  expect(designProblem({ siteName: 'The Harbour Post', design })).toEqual({
    part: 'pages',
    words: 'Every page needs a title.',
  })
})
