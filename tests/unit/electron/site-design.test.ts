import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FolderTarget } from '../../../shared/model/publication'
import { plainDesign } from '../../../shared/model/site-design'
import type { Result } from '../../../shared/result'
import { must, openNewsroom, tempFolder } from '../../store/support/temp-newsroom'
import { openDesk, type TestDesk } from '../../support/window-newsroom'

async function folderPlace(desk: TestDesk, folder: string): Promise<FolderTarget> {
  const saved = await desk.ask('saveFolderTarget', {
    ...{ id: null, siteName: 'The Harbour Post', siteUrl: 'https://harbour.example/' },
    folder: join(folder, 'site'),
  })
  return must(saved as Result<FolderTarget>)
}

test('a site’s design is kept with its name; the rest of the place stays', async () => {
  const folder = tempFolder()
  const desk = openDesk(openNewsroom(folder), folder)
  const place = await folderPlace(desk, folder)
  const design = { ...plainDesign, tagline: 'News from the quay' }

  const kept = await desk.ask('saveDesign', { id: place.id, siteName: ' The Quay ', design })

  expect(kept).toEqual({ ok: true, value: { ...place, siteName: 'The Quay', design } })
  const { settings } = must((await desk.ask('desk', {})) as Result<{ settings: unknown }>)
  expect(settings).toMatchObject({ targets: [{ siteName: 'The Quay', design }] })
})

test('a design that readers could make nothing of is refused with words, and nothing is kept', async () => {
  const folder = tempFolder()
  const desk = openDesk(openNewsroom(folder), folder)
  const { id } = await folderPlace(desk, folder)
  const design = { ...plainDesign, navigation: [{ label: 'Tides', url: 'javascript:x' }] }

  const refused = await desk.ask('saveDesign', { id, siteName: 'The Quay', design })

  expect(refused).toMatchObject({ ok: false, error: { kind: 'wrong-call' } })
  expect(JSON.stringify(refused)).toContain('“Tides” leads nowhere')
  const { settings } = must((await desk.ask('desk', {})) as Result<{ settings: unknown }>)
  expect(settings).toMatchObject({ targets: [{ siteName: 'The Harbour Post' }] })
})

test('a template that could harm a page is refused with its place, one that is fine is kept', async () => {
  const folder = tempFolder()
  const desk = openDesk(openNewsroom(folder), folder)
  const { id } = await folderPlace(desk, folder)
  const keep = (footer: string) => {
    const design = { ...plainDesign, templates: { footer } }
    return desk.ask('saveDesign', { id, siteName: 'The Quay', design })
  }

  expect(JSON.stringify(await keep('<p onclick="x()">x</p>'))).toContain('Line 1, column 4')
  expect(await keep('x'.repeat(50_001))).toMatchObject({ ok: false })
  expect(await keep('<p>{{ site.name }}</p>')).toMatchObject({
    value: { design: { templates: { footer: '<p>{{ site.name }}</p>' } } },
  })
})

test('templates go to a file and come back from it; a file without any is told', async () => {
  const folder = tempFolder()
  const file = join(folder, 'Templates of The Quay.liquid')
  const named: string[] = []
  const desk = openDesk(openNewsroom(folder), folder, {
    chooseToSave: (name) => {
      named.push(name)
      return Promise.resolve(file)
    },
    chooseTemplateFile: () => Promise.resolve(file),
  })
  const templates = { footer: '<p>{{ address }}</p>\n', masthead: '{{ site_name }}\n' }

  const saved = await desk.ask('saveTemplates', { siteName: 'The: Quay', templates })

  expect(saved).toEqual({ ok: true, value: { file } })
  expect(named).toEqual(['Templates of The Quay.liquid'])
  expect(await desk.ask('openTemplates', {})).toEqual({ ok: true, value: templates })
  writeFileSync(file, 'Dear all,')
  expect(await desk.ask('openTemplates', {})).toMatchObject({
    error: { kind: 'unreadable-file', remedy: expect.stringContaining('{% # Dateline: footer %}') },
  })
})

test('there is no whole site of a place that is not set up', async () => {
  const folder = tempFolder()
  const desk = openDesk(openNewsroom(folder), folder)

  expect(await desk.ask('publishSite', { id: 'nowhere' })).toMatchObject({
    ...{ ok: false, error: { kind: 'target-missing' } },
  })
})
