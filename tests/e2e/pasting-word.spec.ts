import { readFileSync } from 'node:fs'
import { compose, composer, composerText } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'

const harbour = readFileSync('assets/sample/harbour.jpg')
const named = 'file:///C:/Users/MARIT~1/AppData/Local/Temp/msohtmlclip1/01/clip_image001.jpg'

test('a text from Word comes with its list and its picture, from the clipboard of the system', async ({
  newsroom: { app, page },
}) => {
  const html = [
    '<p class=MsoNormal>Two boats are gone:<o:p></o:p></p>',
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>the Sørine</p>",
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>eleven metres</p>",
    `<p class=MsoNormal><![if !vml]><img width=400 height=267 src="${named}"><![endif]></p>`,
    '<p class=MsoCaption>The quay on Monday</p>',
    '<p class=MsoNormal>Nobody is hurt.</p>',
  ].join('\n')
  const rtf = String.raw`{\rtf1\ansi {\*\shppict{\pict\jpegblip ${harbour.toString('hex')}}}{\nonshppict{\pict\wmetafile8 0100}}}`
  await compose(page)
  await app.evaluate(
    ({ clipboard }, copied) => {
      // The stand-in's clipboard; it writes as Word does: all forms at once.
      const older = clipboard as unknown as { write: (data: typeof copied) => void }
      older.write(copied)
    },
    { html, rtf, text: 'Two boats are gone' },
  )

  await page.keyboard.press('Control+V')

  await expect(composer(page).locator('ul > li').first()).toContainText('the Sørine')
  await expect(composer(page).locator('ul ul > li')).toHaveText('eleven metres')
  const picture = composer(page).locator('figure.picture')
  await expect(picture.locator('img')).toHaveAttribute('src', /^dateline:\/\/media\//)
  await expect(picture).toContainText('The quay on Monday')
  await expect(composerText(page)).toContainText('Nobody is hurt.')
  await page.keyboard.type(' So far.')
  await expect(composerText(page)).toContainText('Nobody is hurt. So far.')
})
