import { expect, test } from 'vitest'
import { checkTemplate } from '../../../../shared/publish/templates/check-template'
import { speakingIn } from '../../../../shared/words/say'

test.each([
  [
    'a name that is none',
    'footer',
    'Hello\n {{ site.nmae }}',
    'Nothing here is called “site.nmae”.',
    [2, 5],
  ],
  [
    'a name where nothing asks for it',
    'footer',
    '{% if site.name == "?" %}{{ oops }}{% endif %}',
    'Nothing here is called “oops”.',
    [1, 29],
  ],
  [
    'a name of a loop',
    'footer',
    '{% for way in ways %}\n{{ way.url }}{% endfor %}',
    'Nothing here is called “way.url”',
    [2, 4],
  ],
  [
    'a filter that is none',
    'footer',
    '\n{{ site.name | shout }}',
    'Templates have no filter “shout”.',
    [2, 1],
  ],
  ['a tag that is none', 'footer', '{% loop %}', 'Templates have no tag “loop”', [1, 1]],
  ['an end without a beginning', 'footer', 'x{% endif %}', 'no tag “endif”', [1, 2]],
  [
    'a beginning without an end',
    'footer',
    '\n\n {% if true %}',
    'not closed: {% if true %}',
    [3, 2],
  ],
  ['a value that does not end', 'footer', 'x {{ site.name ', 'not closed: {{ site.name', [1, 3]],
  ['an element that may not be', 'footer', '<p>\n  <script>', 'cannot hold <script>', [2, 3]],
  [
    'an attribute that may not be',
    'footer',
    '<p>\n<i onclick="x">',
    'cannot hold the attribute “onclick”',
    [2, 4],
  ],
  [
    'a quote that was forgotten',
    'footer',
    '<p title={{ site.name }}>x</p>',
    'cannot hold the attribute',
    null,
  ],
  [
    'a class that the script needs',
    'footer',
    '<p class="a updates">x</p>',
    'The class “updates”',
    [1, 4],
  ],
  ['a picture without words', 'footer', '<img src="a.png">', 'needs “alt”', [1, 1]],
  [
    'a part in an attribute',
    'footer',
    '<p title="{{ navigation }}">x</p>',
    'cannot stand in an attribute',
    [1, 4],
  ],
  [
    'a box in a line',
    'footer',
    '<p>x {{ navigation }}</p>',
    '“navigation” cannot stand within <p>',
    [1, 6],
  ],
  [
    'links in a link',
    'footer',
    '<a href="x/">{{ navigation }}</a>',
    '“navigation” cannot stand within <a>',
    [1, 14],
  ],
  [
    'a promise kept twice',
    'article-head',
    '<h1>x</h1>{{ status }}{{ status }}',
    '“status” can stand only once',
    [1, 11],
  ],
  ['no first heading', 'article-head', '<h2>x</h2>', 'exactly one <h1>', null],
  ['two first headings', 'article-head', '<h1>x</h1>\n<h1>y</h1>', 'exactly one <h1>', [1, 1]],
  ['a first heading too many', 'footer', '<h1>x</h1>', 'write <h2> or less', [1, 1]],
  [
    'the front page without a first heading',
    'masthead',
    '<p>{{ site.name }}</p>',
    'exactly one <h1>',
    null,
  ],
] as const)('%s is told with its place', (_, slot, text, words, place) => {
  const problem = checkTemplate(slot, text)

  expect(problem?.words).toContain(words)
  expect(place === null ? null : [problem?.line, problem?.column]).toEqual(place)
})

test('a problem is told in the language of the newsroom', () => {
  const problem = speakingIn('de', () => checkTemplate('footer', '<script>'))

  expect(problem?.words).toBe('Eine Vorlage kann <script> nicht enthalten.')
  expect(checkTemplate('footer', '<script>')?.words).toBe('A template cannot hold <script>.')
})

test.each([
  [
    'footer',
    '<p>{{ site.name | upcase | escape }} &copy; <a href="mailto:desk@x.example">Mail</a></p>',
  ],
  ['footer', "<p title='{{ site.name }}'>{{ site.name }}</p>"],
  ['footer', '{%- comment -%} {{ nothing }} {%- endcomment -%}{% # and so on %}'],
  [
    'footer',
    '{{ ways.size }} {{ ways.first.words }} {{ ways[0].href }} {{ ways | map: "words" | join: ", " }}',
  ],
  ['masthead', '{% if page.front %}{{ site_name }}{% endif %}'],
  ['list-item', '<a href="{{ article.href }}">{{ picture }}</a><h3>{{ article.headline }}</h3>'],
  ['article-head', '<h1>x</h1>{{ article.section.name }}{{ article.lead.credit }}'],
] as const)('in the %s, %s is fine', (slot, text) => {
  expect(checkTemplate(slot, text)).toBeNull()
})
