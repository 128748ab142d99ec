import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newArticlePath, pathOfUrl, slugOf } from '../../../shared/publish/article-path'
import { nameSlug } from '../../../shared/publish/name-slug'

test.each([
  ['Łódź, “Größe” & Ærø: 5 o’clock', 'lodz-grosse-aero-5-oclock'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-page'],
  ['com1', 'com1-page'],
  ['', 'coverage'],
  ['港口关闭', 'coverage'],
  ['  --a--b--  ', 'a-b'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('a headline such as “%s” becomes an address anybody can type', (headline, slug) => {
  expect(slugOf(headline, 'en')).toBe(slug)
})

test.each([
  ['uk', 'Київ: порт зачиняє ворота, Згурський їде', 'kyiv-port-zachyniaie-vorota-zghurskyi-yide'],
  ['uk-UA', 'Щоденник Ґалаґана', 'shchodennyk-galagana'],
  ['ru', 'Порт закрывает ворота', 'port-zakryvaet-vorota'],
  ['bg', 'Щърк на Ъгъла', 'shtark-na-agala'],
  ['el', 'Το λιμάνι κλείνει', 'to-limani-kleinei'],
  ['ar', 'الميناء', 'almynae'],
  ['de', 'Київ meldet Größe', 'kyiv-meldet-grosse'],
  ['bg', 'Мария от София: “България” не е Гърция', 'maria-ot-sofia-balgaria-ne-e-gartsia'],
  ['bg', 'Тя и нейният брат ѝ дадоха ябълка', 'tya-i-neyniyat-brat-i-dadoha-yabalka'],
  ['sr', 'Србија и Југославија: Љубљана, Његош', 'srbija-i-jugoslavija-ljubljana-njegos'],
  ['sr-Cyrl', 'Ђоковић: џез, чај, шума, жаба, хлеб', 'djokovic-dzez-caj-suma-zaba-hleb'],
  ['mk', 'Скопје: ѓавол, ѕвезда, цвеќе, буџет', 'skopje-gjavol-dzvezda-cvekje-budzhet'],
  ['be', 'Аўстрыя, Гродна: аб’ява', 'austryya-hrodna-abyava'],
  ['kk', 'Қазақстан, Әділет, Өзбекәлі, ұлт, үй, ғасыр', 'qazaqstan-adilet-ozbekali-ult-uy-ghasyr'],
  ['mn', 'Жамбын: өдөр бүр', 'jambyn-odor-bur'],
  ['ky', 'Жаңы көчө', 'jangy-kocho'],
  ['tg', 'Тоҷикистон, ҳаво, Қӯрғонтеппа', 'tojikiston-havo-qurghonteppa'],
  ['hy', 'Մոսկվա, Սոչի, Երևան եւ ուրիշ', 'moskva-sochi-yerevan-yev-urish'],
  ['hy', 'Ով է որդին. ինչո՞ւ', 'ov-e-vordin-inchu'],
  ['hy', 'Թեև Նաեւ, միեւնույն. հայերեն', 'teyev-nayev-miyevnuyn-hayeren'],
  ['hy', 'Քաղաք, ցորեն, ճանապարհ', 'kaghak-tsoren-chanaparh'],
  ['ka', 'საქართველო: ფოთი, ყვარელი, ჭიათურა', 'sakartvelo-poti-qvareli-chiatura'],
  ['en', 'Ђоковић in Скопје, Қазақстан, საქართველო', 'djokovic-in-skopje-qazaqstan-sakartvelo'],
  ['el', 'ἄνθρωπος', 'anthropos'],
  ['he', 'הנמל בחיפה נסגר: שלוש סירות נעדרות', 'hnml-bhifa-nsgr-shlosh-sirot-nadrot'],
  ['he', 'תל אביב, ירושלים וצה״ל', 'tl-aviv-yroshlim-vtshl'],
  ['he', 'ג׳ורג׳ וצ׳רלי בארה"ב', 'jorj-vchrli-barhv'],
  ['he', 'שָׁלוֹם לכולם', 'shlom-lkholm'],
  ['en', 'Storm over חיפה', 'storm-over-hifa'],
])('in %s “%s” is written in Latin letters', (language, headline, slug) => {
  expect(slugOf(headline, language)).toBe(slug)
})

test.each(['’', "'", '‘', '`', 'ʼ'])('an apostrophe (%s) does not begin a word', (apostrophe) => {
  const headline = 'П’ять: Кам’янець, Об’єднані'.replaceAll('’', apostrophe)

  expect(slugOf(headline, 'uk')).toBe('piat-kamianets-obiednani')
  expect(slugOf(`O${apostrophe}Brien’s`, 'en')).toBe('obriens')
})

test('an accent, and a letter put together from two signs, do not begin a word either', () => {
  expect(slugOf('за\u0301ява', 'uk')).toBe('zaiava')
  expect(slugOf('Київ, район'.normalize('NFD'), 'uk')).toBe('kyiv-raion')
})

test('the address of a name stays as it was made', () => {
  expect(nameSlug('Олена Коваль')).toMatch(/^name-[0-9a-f]{8}$/)
  expect(nameSlug('Oʼahu')).toBe('o-ahu')
})

const languages = ['be', 'bg', 'en', 'he', 'hy', 'mk', 'mn', 'sr', 'uk']
const anyHeadline = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'аѓзгїўћӯǅ’ʼ\u0301 աեևՈ՞ւფגװו״׳ה"-'), maxLength: 40 }),
)

test('whatever a headline says, its address is made of plain letters, digits and hyphens', () => {
  fc.assert(
    fc.property(anyHeadline, fc.constantFrom('', ...languages), (headline, language) => {
      const path = newArticlePath(
        { slug: headline, headline, language, day: '2024-03-12' },
        new Set(),
      )

      expect(path).toMatch(/^2024\/03\/12\/[a-z0-9]+(-[a-z0-9]+)*\/$/)
      expect(path.length).toBeLessThanOrEqual(11 + 80 + 6)
      expect(pathOfUrl(`https://news.example/live/${path}`)).toBe(path)
    }),
  )
})

test('a second article of the day with the same words gets an address of its own', () => {
  const source = { slug: '', headline: 'High water', language: 'en', day: '2024-03-12' }
  const taken = new Set(['2024/03/12/high-water/', '2024/03/12/high-water-2/'])

  expect(newArticlePath(source, taken)).toBe('2024/03/12/high-water-3/')
})

test('a long address ends at a word', () => {
  const slug = slugOf(
    'the water stands higher than in any spring since the harbour gates were built in 1911',
    'en',
  )

  expect(slug).toBe(
    'the-water-stands-higher-than-in-any-spring-since-the-harbour-gates-were-built-in',
  )
})

test('an address that is not one of ours has no place on the site', () => {
  expect(pathOfUrl('https://news.example/about/')).toBeNull()
  expect(pathOfUrl('https://news.example/2024/03/12/../')).toBeNull()
})
