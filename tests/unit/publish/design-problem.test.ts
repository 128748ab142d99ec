import { describe, expect, test } from 'vitest'
import { siteDesignSchema } from '../../../shared/ipc/site-design-schema'
import { plainDesign, type SiteDesign } from '../../../shared/model/site-design'
import { designProblem } from '../../../shared/publish/design-problem'

const full: SiteDesign = {
  ...plainDesign,
  tagline: 'News from the coast',
  language: 'en-GB',
  looks: { accent: '#0b5d6b', faces: 'sans', css: '.site-name { color: teal }' },
  navigation: [
    { label: 'World', url: 'section/world/' },
    { label: 'Shop', url: 'https://shop.harbour.example/' },
  ],
  pages: [{ slug: 'about', title: 'About', markdown: 'We *are*.', role: 'about' }],
  publisher: { name: 'Harbour', email: 'desk@harbour.example', securityContact: 'sec@h.example' },
  pings: { webSubHub: 'https://hub.example/', indexNowKey: 'abcd-1234' },
  templates: { footer: '{{ navigation }}<p>{{ address }}</p>' },
}

function problem(change: Partial<SiteDesign>, siteName = 'The Harbour Post') {
  return designProblem({ siteName, design: { ...full, ...change } })
}

describe('what is said of a site’s design', () => {
  test('nothing, where readers and machines can make something of all of it', () => {
    expect(problem({})).toBeNull()
    expect(designProblem({ siteName: 'A', design: plainDesign })).toBeNull()
    expect(siteDesignSchema.safeParse(full).success).toBe(true)
  })

  test.each<readonly [string, Partial<SiteDesign>]>([
    ['name', { language: 'not a language' }],
    ['looks', { looks: { ...full.looks, accent: 'red' } }],
    ['navigation', { navigation: [{ label: '', url: 'section/world/' }] }],
    ['navigation', { navigation: [{ label: 'World', url: '' }] }],
    ['navigation', { navigation: [{ label: 'World', url: 'javascript:alert(1)' }] }],
    ['navigation', { navigation: [{ label: 'World', url: '../up/' }] }],
    ['pages', { pages: [{ slug: 'about', title: ' ', markdown: '', role: 'other' }] }],
    ['pages', { pages: [{ slug: 'Über uns', title: 'A', markdown: '', role: 'other' }] }],
    ['templates', { templates: { footer: '<p>{{ site.name | raw }}</p>' } }],
    ['publisher', { publisher: { ...full.publisher, email: 'nobody' } }],
    ['publisher', { publisher: { ...full.publisher, securityContact: 'http://h.example/' } }],
    ['telling', { pings: { ...full.pings, webSubHub: 'hub' } }],
    ['telling', { pings: { ...full.pings, indexNowKey: 'short' } }],
  ])('in the part %s: %o', (part, change) => {
    expect(problem(change)?.part).toBe(part)
  })

  test('of a template it is said which one, and where', () => {
    const templates = { footer: '<p>Fine</p>', masthead: '{{ site_name }}\n<form>' }

    expect(problem({ templates })?.words).toBe(
      'The template “Head of every page” cannot be kept so. Line 2, column 1: A template cannot hold <form>.',
    )
  })

  test('a long way that is none is told of at once, while she types', () => {
    // Were each letter looked at in every way, the runner would say so.
    const navigation = [{ label: 'Harbour', url: 'the-long-ways-round-all-the-harbours?page=2' }]

    expect(problem({ navigation })?.part).toBe('navigation')
  })

  test('a site has a name', () => {
    expect(problem({}, ' ')?.part).toBe('name')
  })

  test('no two pages lie at one address', () => {
    const [about] = full.pages
    if (about === undefined) throw new Error('no page')

    expect(problem({ pages: [about, { ...about, title: 'Again' }] })?.words).toContain('about/')
  })

  test('what passes is also taken by main', () => {
    const changes: readonly Partial<SiteDesign>[] = [
      { looks: { ...full.looks, accent: '#ABCDEF' } },
      { navigation: [] },
      { pages: [] },
    ]
    for (const change of changes) {
      expect(problem(change)).toBeNull()
      expect(siteDesignSchema.safeParse({ ...full, ...change }).success).toBe(true)
    }
  })
})
