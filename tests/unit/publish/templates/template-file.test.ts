import fc from 'fast-check'
import { expect, test } from 'vitest'
import { templateSlots } from '../../../../shared/model/site-templates'
import { checkTemplate } from '../../../../shared/publish/templates/check-template'
import {
  readTemplateFile,
  writeTemplateFile,
} from '../../../../shared/publish/templates/template-file'
import { builtInAsTemplates, tellingTemplates } from '../../../support/templated-site'

test('templates that are written to a file are read as they were', () => {
  expect(readTemplateFile(writeTemplateFile(builtInAsTemplates))).toEqual(builtInAsTemplates)
  expect(readTemplateFile(writeTemplateFile({ footer: '<p>x</p>' }))).toEqual({
    footer: '<p>x</p>\n',
  })
})

test('whatever lines they hold, each is read into its own part', () => {
  const line = fc.constantFrom('<p>x</p>', '', '  {{ site.name }}', '{% # note %}', '<!-- -->', 'é')
  const text = fc
    .array(line, { minLength: 1, maxLength: 6 })
    .map((lines) => `<i>${lines.join('\n')}</i>\n`)
  const some = fc.dictionary(fc.constantFrom(...templateSlots), text, { minKeys: 1 })
  fc.assert(
    fc.property(some, fc.boolean(), (templates, fromWindows) => {
      const written = writeTemplateFile(templates)
      const file = fromWindows ? written.replaceAll('\n', '\r\n') : written

      expect(readTemplateFile(file)).toEqual({ ...templates })
    }),
  )
})

test('a file that a program of Windows saved has all of its templates, the first one too', () => {
  const file = `\uFEFF${writeTemplateFile({ masthead: '<p>x</p>\n', footer: '<p>y</p>\n' })}`

  expect(readTemplateFile(file)).toEqual({ masthead: '<p>x</p>\n', footer: '<p>y</p>\n' })
})

test('a file without a template is told apart from one with an unknown part', () => {
  expect(readTemplateFile('Dear all,\n')).toBeNull()
  expect(readTemplateFile('{% # Dateline: sidebar %}\n<p>x</p>\n')).toBeNull()
  expect(readTemplateFile(`note\n${writeTemplateFile(tellingTemplates)}`)).toMatchObject({
    footer: expect.stringContaining('{{ address }}'),
  })
})

test('the whole file is a template too, for programs that know the language', () => {
  const { footer, 'article-foot': foot } = builtInAsTemplates

  expect(checkTemplate('footer', writeTemplateFile({ footer }))).toBeNull()
  expect(checkTemplate('article-foot', writeTemplateFile({ 'article-foot': foot }))).toBeNull()
})
