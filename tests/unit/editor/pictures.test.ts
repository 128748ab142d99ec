// @vitest-environment happy-dom
import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  PASTE_COMMAND,
} from 'lexical'
import { describe, expect, test, vi } from 'vitest'
import { choosePicture, replacePicture } from '../../../renderer/editor/take-pictures'
import type { PictureSource } from '../../../renderer/editor/picture-source'
import {
  emptyBody,
  makeBody,
  makeImage,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { imagesIn } from '../../../shared/document/images-in'
import type { Block } from '../../../shared/document/nodes'
import { mediaId } from '../../../shared/ids'
import { $isCardNode } from '../../../renderer/editor/nodes/card-node'
import { $isGalleryNode } from '../../../renderer/editor/nodes/gallery-node'
import { $isImageNode } from '../../../renderer/editor/nodes/image-node'
import type { PictureFile } from '../../../shared/model/media'
import { openText } from './support/open-text'

const harbour: PictureFile = {
  id: mediaId('ab'.repeat(32)),
  type: 'image/jpeg',
  width: 1600,
  height: 900,
}
const said = { source: '', caption: 'The quay', credit: 'Ann', alt: 'Boats' }
const para = (words: string) => makeParagraph(words === '' ? [] : [makeText(words)])
const kinds = (blocks: readonly Block[]) => blocks.map(({ type }) => type)

/** A store that takes every picture, and a web that has one. */
const willing: PictureSource = {
  add: () => Promise.resolve(harbour),
  choose: () => Promise.resolve(harbour),
  fromClipboard: (names) =>
    Promise.resolve(names.map((name) => (name.includes('gone') ? null : harbour))),
  chooseSeveral: () => Promise.resolve([harbour]),
  fetch: (url) => Promise.resolve(url.includes('gone') ? null : harbour),
  crop: () => undefined,
  words: () => Promise.resolve({ caption: '', credit: '', copyright: '', alt: '' }),
}

function paste(text: ReturnType<typeof openText>, html: string) {
  const data = new DataTransfer()
  data.setData('text/html', html)
  data.setData('text/plain', 'x')
  text.editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData: data }))
}

describe('a picture that is put into a text', () => {
  test('parts the paragraph it is put into, and is selected', async () => {
    const text = openText(makeBody([para('Before. After.')]), 8, willing)

    choosePicture(text.editor, willing)
    await text.settle()

    const { children } = text.handle.read().root
    expect(kinds(children)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(children[1]).toMatchObject({ file: harbour })
    expect(text.editor.getEditorState().read(() => $isNodeSelection($getSelection()))).toBe(true)
  })

  test('takes the place of an empty line, and leaves one below to go on', async () => {
    const text = openText(emptyBody, 'end', willing)

    choosePicture(text.editor, willing)
    await text.settle()

    expect(kinds(text.handle.read().root.children)).toEqual(['image', 'paragraph'])
  })

  test('comes with a dropped file, whose bytes follow', async () => {
    const text = openText(makeBody([para('Words')]), 'end', willing)

    text.editor.dispatchCommand(DRAG_DROP_PASTE, [new File(['x'], 'a.jpg', { type: 'image/jpeg' })])
    await text.settle()
    await text.settle()

    expect(imagesIn(text.handle.read())).toMatchObject([{ file: harbour }])
  })

  test('says that it is being taken in, until it is there', async () => {
    let arrive: (file: PictureFile) => void = () => undefined
    const slow = { ...willing, add: () => new Promise<PictureFile>((stored) => (arrive = stored)) }
    const text = openText(makeBody([para('Words')]), 'end', slow)
    const gap = () => text.root.querySelector('.picture-gap')?.textContent

    text.editor.dispatchCommand(DRAG_DROP_PASTE, [new File(['x'], 'a.jpg', { type: 'image/jpeg' })])
    await text.settle()
    const before = gap()
    arrive(harbour)
    await text.settle()

    expect([before, gap()]).toEqual(['Taking the picture in …', undefined])
  })

  test('comes in after its editor has left the screen, and the text goes on where it was', async () => {
    let arrive: (file: PictureFile) => void = () => undefined
    const slow = { ...willing, add: () => new Promise<PictureFile>((stored) => (arrive = stored)) }
    const text = openText(makeBody([para('Words')]), 'end', slow)
    text.editor.dispatchCommand(DRAG_DROP_PASTE, [new File(['x'], 'a.jpg', { type: 'image/jpeg' })])
    await text.settle()
    text.unmount()
    const isAwaited = text.handle.coming() !== null
    arrive(harbour)
    await text.handle.coming()

    expect(isAwaited).toBe(true)
    expect(text.handle.coming()).toBeNull()
    expect(imagesIn(text.handle.read())).toMatchObject([{ file: harbour }])
  })

  test('comes once more where an undo leads back to before it had come', async () => {
    const arrivals: ((file: PictureFile) => void)[] = []
    const slow = {
      ...willing,
      add: () => new Promise<PictureFile>((stored) => arrivals.push(stored)),
    }
    const text = openText(makeBody([para('Words')]), 'end', slow)
    text.editor.dispatchCommand(DRAG_DROP_PASTE, [new File(['x'], 'a.jpg', { type: 'image/jpeg' })])
    await text.settle()
    text.editor.update(() => void $getRoot().append($createParagraphNode()), {
      tag: HISTORY_PUSH_TAG,
    })
    await text.settle()
    arrivals[0]?.(harbour)
    await text.settle()
    text.handle.undo()
    await text.settle()
    const undone = imagesIn(text.handle.read())
    arrivals[1]?.(harbour)
    await text.settle()

    expect(undone).toMatchObject([{ file: null }])
    expect(imagesIn(text.handle.read())).toMatchObject([{ file: harbour }])
  })

  test('does not go over another one that was chosen for its place meanwhile', async () => {
    let arrive: (file: PictureFile) => void = () => undefined
    const slow = { ...willing, add: () => new Promise<PictureFile>((stored) => (arrive = stored)) }
    const text = openText(makeBody([para('Words')]), 'end', slow)
    text.editor.dispatchCommand(DRAG_DROP_PASTE, [new File(['x'], 'a.jpg', { type: 'image/jpeg' })])
    await text.settle()
    const key = text.editor.read(() => $getRoot().getChildren().find($isImageNode)?.getKey() ?? '')
    const other = { ...harbour, id: mediaId('cd'.repeat(32)) }

    await replacePicture(text.editor, { key }, Promise.resolve(other))
    arrive(harbour)
    await text.settle()

    expect(imagesIn(text.handle.read())).toMatchObject([{ file: other }])
  })

  test('a gallery that is emptied later does not say that its pictures are coming', async () => {
    const text = openText(makeBody([para('Words')]), 'end', willing)
    const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
    text.editor.dispatchCommand(DRAG_DROP_PASTE, [file('a.jpg'), file('b.jpg')])
    await text.settle()
    await text.settle()

    text.editor.update(() => {
      $getRoot().getChildren().find($isGalleryNode)?.setImages([])
    })
    await text.settle()

    expect(text.root.querySelector('.picture-gap')?.textContent).toBe('No picture yet')
  })

  test('a file that is no picture leaves nothing', async () => {
    const refusing = { ...willing, add: () => Promise.resolve(null) }
    const text = openText(makeBody([para('Words')]), 'end', refusing)

    text.editor.dispatchCommand(DRAG_DROP_PASTE, [new File(['x'], 'a.jpg', { type: 'image/jpeg' })])
    await text.settle()
    await text.settle()

    expect(imagesIn(text.handle.read())).toEqual([])
    expect(text.published()).toBe('<p>Words</p>')
  })
})

describe('a pasted page', () => {
  test('brings its pictures with their captions, and they are fetched', async () => {
    const text = openText(emptyBody, 'end', willing)

    paste(
      text,
      '<p>One</p><figure><img src="https://e.example/a.jpg" alt="Boats"><figcaption>The quay</figcaption></figure><p>Two</p>',
    )
    await text.settle()
    await text.settle()

    const { children } = text.handle.read().root
    expect(kinds(children)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(children[1]).toMatchObject({
      file: harbour,
      source: '',
      caption: 'The quay',
      alt: 'Boats',
    })
  })

  test('waits for its pictures, and has them also when it left the screen before they came', async () => {
    const arrive: (() => void)[] = []
    const fetch = () =>
      new Promise<PictureFile>((fetched) =>
        arrive.push(() => {
          fetched(harbour)
        }),
      )
    const text = openText(emptyBody, 'end', { ...willing, fetch })
    paste(text, '<p>One</p><img src="https://e.example/a.jpg"><img src="https://e.example/b.jpg">')
    await text.settle()

    const coming = text.handle.coming()
    text.unmount()
    for (const each of arrive) each()
    await coming

    expect(imagesIn(text.handle.read())).toMatchObject([{ file: harbour }, { file: harbour }])
    expect(text.handle.coming()).toBeNull()
  })

  test('has all pictures of a gallery in their places, in whatever order they come', async () => {
    const arrive: (() => void)[] = []
    const fetch = (url: string) =>
      new Promise<PictureFile>((fetched) => {
        arrive.push(() => {
          fetched({ ...harbour, width: Number(/\d+/.exec(url)) + 100 })
        })
      })
    const text = openText(emptyBody, 'end', { ...willing, fetch })
    const places = Array.from({ length: 6 }, (_, at) => `https://e.example/${at}.jpg`)
    const images = places.map((place) => `<img src="${place}">`)
    paste(text, `<p>One</p><figure class="wp-block-gallery">${images.join('')}</figure>`)
    await text.settle()

    for (const each of arrive.reverse()) {
      each()
      await text.settle()
    }

    const widths = imagesIn(text.handle.read()).map(({ file }) => file?.width)
    expect(widths).toEqual([100, 101, 102, 103, 104, 105])
  })

  test('keeps nobody waiting for a server that takes its time, and has the picture when it comes', async () => {
    vi.useFakeTimers()
    try {
      let arrive: (file: PictureFile) => void = () => undefined
      const fetch = () => new Promise<PictureFile>((fetched) => (arrive = fetched))
      const text = openText(emptyBody, 'end', { ...willing, fetch })
      paste(text, '<p>One</p><img src="https://e.example/a.jpg">')
      await vi.advanceTimersByTimeAsync(0)

      const asked = text.handle.coming()
      await vi.advanceTimersByTimeAsync(6_000)
      const waitsOn = text.handle.coming()
      arrive(harbour)
      await vi.advanceTimersByTimeAsync(0)

      expect([asked === null, waitsOn]).toEqual([false, null])
      expect(imagesIn(text.handle.read())).toMatchObject([{ file: harbour }])
    } finally {
      vi.useRealTimers()
    }
  })

  test('keeps the address of a picture that could not be fetched', async () => {
    const text = openText(emptyBody, 'end', willing)

    paste(text, '<p>One <img src="https://e.example/gone.jpg"> two</p>')
    await text.settle()
    await text.settle()

    const { children } = text.handle.read().root
    expect(kinds(children)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(children[1]).toMatchObject({ file: null, source: 'https://e.example/gone.jpg' })
  })

  test('brings pictures that come as bytes in place of an address', async () => {
    const text = openText(emptyBody, 'end', willing)

    paste(text, '<p>One</p><p><img src="data:image/png;base64,iVBORw0KGgo=" alt="Tide"></p>')
    await text.settle()
    await text.settle()

    expect(imagesIn(text.handle.read())).toMatchObject([{ file: harbour, alt: 'Tide' }])
  })

  test('brings pictures that it only names, from where the clipboard has them', async () => {
    const text = openText(emptyBody, 'end', willing)

    paste(text, '<p>One</p><p><img src="file:///C:/Temp/clip_image001.png"></p><p>Two</p>')
    await text.settle()
    await text.settle()

    const { children } = text.handle.read().root
    expect(kinds(children)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(children[1]).toMatchObject({ file: harbour, source: '' })
  })

  test('leaves no gap for one that is nowhere to be had', async () => {
    const text = openText(emptyBody, 'end', willing)

    paste(text, '<p>One</p><p><img src="file:///C:/Temp/gone.png"></p><p>Two</p>')
    await text.settle()
    await text.settle()

    expect(text.published()).toBe('<p>One</p><p>Two</p>')
  })

  test('no picture stands inside a list or a quote', async () => {
    const text = openText(emptyBody, 'end', willing)

    paste(text, '<ul><li>a <img src="https://e.example/a.jpg"> b</li><li>c</li></ul>')
    await text.settle()
    await text.settle()

    expect(kinds(text.handle.read().root.children)).toEqual(['list', 'image'])
    expect(text.published()).toContain('<ul dir="auto"><li>a b</li><li>c</li></ul>')
  })
})

describe('by keyboard', () => {
  const body = makeBody([para('Above'), makeImage({ file: harbour, ...said }), para('Below')])

  test('an arrow key goes onto the picture and on from it', async () => {
    const text = openText(body, 5)
    const down = () =>
      text.editor.dispatchCommand(KEY_ARROW_DOWN_COMMAND, new KeyboardEvent('keydown'))
    const where = () =>
      text.editor.getEditorState().read(() => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) return selection.anchor.getNode().getTextContent()
        return $isNodeSelection(selection) ? 'picture' : 'nowhere'
      })

    down()
    await text.settle()
    const first = where()
    down()
    await text.settle()

    expect([first, where()]).toEqual(['picture', 'Below'])
  })

  test('Delete takes a selected picture out', async () => {
    const text = openText(body, 5)
    text.editor.dispatchCommand(KEY_ARROW_DOWN_COMMAND, new KeyboardEvent('keydown'))
    await text.settle()

    text.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
    await text.settle()

    expect(text.published()).toBe('<p>Above</p><p>Below</p>')
  })

  test('words typed into its fields change the page in place, and the picture stays', async () => {
    const text = openText(body, 5)
    const picture = text.root.querySelector('figure img')

    text.editor.update(() => {
      const image = $getRoot().getChildAtIndex(1)
      if ($isCardNode(image)) image.say({ line: 0, field: 'caption' }, 'The new quay')
    })
    await text.settle()

    expect(text.root.querySelector('figure .caption')?.textContent).toBe('The new quay')
    expect(text.root.querySelector('figure img')).toBe(picture)
  })
})
