import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { templateSlots } from '../../../../shared/model/site-templates'
import { builtInTemplates } from '../../../../shared/publish/templates/built-in-templates'
import { checkTemplate } from '../../../../shared/publish/templates/check-template'
import { fillTemplate } from '../../../../shared/publish/templates/fill-slot'
import { sampleSlots } from '../../../../shared/publish/templates/sample-slots'
import { TemplateTrouble } from '../../../../shared/publish/templates/template-trouble'

const check = (text: string) => checkTemplate('footer', text)

describe('a template cannot bring into a page', () => {
  test.each([
    ['<script>alert(1)</script>', 'script'],
    ['<SCRIPT src="x.js">', 'script'],
    ['{% if true %}<scr{% endif %}ipt>alert(1)</script>', 'script'],
    ['<style>p{background:url(//evil.example)}</style>', 'style'],
    ['<link rel="stylesheet" href="//evil.example">', 'link'],
    ['<iframe src="https://evil.example"></iframe>', 'iframe'],
    ['<form action="https://evil.example"><input></form>', 'form'],
    ['<input>', 'input'],
    ['<meta http-equiv="refresh" content="0;url=https://evil.example">', 'meta'],
    ['<base href="https://evil.example/">', 'base'],
    ['<object data="x"></object>', 'object'],
    ['<embed src="x">', 'embed'],
    ['<svg><a href="x"></a></svg>', 'svg'],
    ['<math><mi>x</mi></math>', 'math'],
    ['<template><p>x</p></template>', 'template'],
    ['<noscript><p>x</p></noscript>', 'noscript'],
    ['<textarea></textarea>', 'textarea'],
    ['<video src="x"></video>', 'video'],
    ['<picture><source srcset="//evil.example"></picture>', 'picture'],
    ['<table background="//evil.example"></table>', 'table'],
    ['<main></main>', 'main'],
  ])('%s', (text, element) => {
    expect(check(text)?.words).toBe(`A template cannot hold <${element}>.`)
  })

  test.each([
    ['<p onclick="x()">x</p>', 'onclick', 'p'],
    ['<img src="x" alt="" onerror="x()">', 'onerror', 'img'],
    ['<p style="background:url(//evil.example)">x</p>', 'style', 'p'],
    ['<p id="text">x</p>', 'id', 'p'],
    ['<a href="index.html" target="_blank">x</a>', 'target', 'a'],
    ['<a href="index.html" ping="https://evil.example">x</a>', 'ping', 'a'],
    ['<img alt="" src="x.png" srcset="//evil.example/x.png 2x">', 'srcset', 'img'],
    ['<p data-updates="x">x</p>', 'data-updates', 'p'],
    ['<p {{ site.name }}>x</p>', 'the', 'p'],
    ['<blockquote cite="https://evil.example">x</blockquote>', 'cite', 'blockquote'],
  ])('%s', (text, name, element) => {
    expect(check(text)?.words).toBe(
      `A template cannot hold the attribute “${name}” on <${element}>.`,
    )
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    'https:evil.example',
  ])('a link to %s', (url) => {
    expect(check(`<a href="${url}">x</a>`)?.words).toContain('is no address')
  })

  test.each([
    'https://evil.example/x.png',
    '//evil.example/x.png',
    '/\\evil.example/x.png',
    'data:image/png;base64,x',
    'blob:x',
  ])('a picture from %s', (url) => {
    expect(check(`<img alt="" src="${url}">`)?.words).toContain('come from the site itself')
  })
})

describe('a template cannot get at', () => {
  test.each([
    ['a file', "{% include 'footer' %}", '“include”'],
    ['another template', "{% render 'footer' %}", '“render”'],
    ['a layout', "{% layout 'page' %}", '“layout”'],
    ['unread text', '{% raw %}<script>{% endraw %}', '“raw”'],
    ['the clock', "{{ 'now' | date: '%Y' }}", '“date”'],
    ['chance', '{{ ways | sample }}', '“sample”'],
    ['unescaped words', '{{ site.name | raw }}', '“raw”'],
    ['what lies behind an object', '{{ site.constructor }}', '“site.constructor”'],
    ['what lies behind a part', '{{ navigation.toString }}', '“navigation.toString”'],
    ['prototypes', '{{ site.__proto__ }}', '“site.__proto__”'],
    ['prototypes by a way round', "{% assign p = '__proto__' %}{{ site[p] }}", 'site[p]'],
    ['the program', '{{ process }}', '“process”'],
    ['the markup of a part', '{{ navigation | upcase }}', '“navigation”'],
    ['a whole group', '{{ site }}', 'more than a text'],
  ])('%s', (_, text, words) => {
    expect(check(text)?.words).toContain(words)
  })
})

describe('a template ends soon and with words, not', () => {
  const deep = (times: number, open: string, close: string) =>
    open.repeat(times) + close.repeat(times)
  const loop = '{% for i in (1..1000) %}'
  test.each([
    ['an endless loop', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['a loop in a loop in a loop', deep(3, loop, '{% endfor %}')],
    [
      'a text that doubles',
      `{% assign x = 'aaaaaaaa' %}${'{% assign x = x | append: x %}'.repeat(40)}`,
    ],
    [
      'a text that grows by replacing',
      `{% assign x = 'aaaaaaaa' %}${"{% assign x = x | replace: 'a', 'aaaaaaaa' %}".repeat(20)}`,
    ],
    ['a long text written often', `${loop}${'<i>x</i>'.repeat(500)}{% endfor %}`],
    ['blocks in blocks', deep(2_000, '{% if true %}', '{% endif %}')],
    ['boxes in boxes', deep(4_000, '<div>', '</div>')],
    ['marks that multiply', `${'<b><i>'.repeat(2_000)}${'<p>x'.repeat(2_000)}`],
    ['more letters than it may have', 'x'.repeat(50_001)],
  ])('%s', (_, text) => {
    // Were there no end to it, the runner would say so.
    const problem = check(text)

    expect(problem?.words).toMatch(/more than a template|deeply|at most|cannot be done|not closed/)
  })
})

test('spaces by the ten thousand are read at once', () => {
  // Were the rest looked through again from each of them, the runner would say so.
  expect(check('{% for i in (1..16000) %}          {% endfor %}x')).toBeNull()
})

test('a part of the page that a loop places without end is more than a template may write', () => {
  const often = '{% for i in (1..20000) %}{{ navigation }}{% endfor %}'

  expect(check(often)?.words).toBe('This is more than a template may write.')
})

test('what no count of steps sees ends by the clock: a quick machine comes through, a slow one says so', () => {
  const often = `{% assign x = (1..200000) | join %}{% for i in (1..20000) %}{% if x contains 'zz' or x contains 'q' %}{% endif %}{% endfor %}`

  const problem = check(often)

  if (problem !== null) expect(problem.words).toMatch(/more than a template|cannot be done/)
})

test('whatever is written, a page gets markup of our lists, all of it closed, or the writer gets words', () => {
  const piece = fc.constantFrom(
    ...['<p>', '</p>', '<a href="', '">', "'", '"', '<script', '>', '<img src=x alt=', ' onload=x'],
    ...[
      '{{ site.name }}',
      '{{ navigation }}',
      '{{ address }}',
      '{% for w in ways %}',
      '{% endfor %}',
    ],
    ...[
      '{% if logo %}',
      '{% else %}',
      '{% endif %}',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&#1;0&#2;',
    ],
    ...[
      '\u00010\u0002',
      '<svg>',
      '<table><tr>',
      '<plaintext>',
      '<title>',
      '<ul><li>',
      'javascript:',
    ],
    ...[
      '<b><p></b>',
      '</div>',
      '<h2>',
      '{{ "\\u0001" }}',
      '<?xml',
      '<a><a>',
      '&lt;script&gt;',
      ' x ',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const [{ view }] = sampleSlots('footer')
      try {
        const { markup } = fillTemplate(pieces.join(''), {
          ...{ slot: 'footer', view: view(), strict: false },
        })
        const tree = parseFragment(markup)
        expect(
          namesIn(tree.childNodes).filter((name) => /^(?:script|on\w+|style|id)$/.test(name)),
        ).toEqual([])
        expect(markup).not.toMatch(/[\u0001\u0002]/)
      } catch (thrown) {
        if (!(thrown instanceof TemplateTrouble)) throw thrown
        expect(thrown.problem.words).not.toBe('')
      }
    }),
    { numRuns: 1_000 },
  )
})

function namesIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    'tagName' in node
      ? [node.tagName, ...node.attrs.map(({ name }) => name), ...namesIn(node.childNodes)]
      : [],
  )
}

test('the built-in look is a template that nothing is wrong with', () => {
  for (const slot of templateSlots)
    expect([slot, checkTemplate(slot, builtInTemplates[slot])]).toEqual([slot, null])
})
