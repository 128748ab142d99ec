/*
 * Looks through a site's index, part by part from the newest month on, in the reader's own browser.
 * Nothing is sent anywhere. Parts are fetched only when somebody searches, and once.
 */
;(() => {
  const place = document.getElementById('search')
  const form = place?.querySelector('form')
  const input = place?.querySelector('input')
  const said = place?.querySelector('.said')
  const list = place?.querySelector('.found')
  const more = place?.querySelector('.more')
  const failed = place?.querySelector('.failed')
  if (!place || !form || !input || !said || !list || !more || !failed) return

  const shownAtOnce = 20
  const parts = new Map()
  let months = null
  let round = 0
  let room = shownAtOnce

  // As the newsroom's own search folds words. Æ, ø, ß and their like do not come apart into a letter
  // and a mark; ς is σ at the end of what was typed so far; ـ only stretches a word.
  const letters = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ł: 'l', ı: 'i' }
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}ـ]/gu, '')
      .replace(/[æœøßðþđłı]/g, (letter) => letters[letter])
      .replace(/ς/g, 'σ')
  // Scripts without spaces: their words stand anywhere in a run of letters.
  const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  const unspaced = `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`
  const letter = '[\\p{L}\\p{N}]'
  const runs = new RegExp(`(?:(?=${letter})${unspaced})+|(?:(?!${unspaced})${letter})+`, 'gu')
  const isUnspaced = new RegExp(`^${unspaced}`, 'u')
  const wordsOf = (text) => fold(text).match(runs) ?? []
  // In Arabic and Hebrew “the”, “and” and “in” are one with the word they stand before.
  const joined = /^(?:[وف]?[بك]?ال|[وف]?لل|[وف])(?=\p{L}{3})|^(?:ו?[הבלמשכ]|ו)(?=[א-ת]{3})/u
  const formsOf = (word) => [word, word.replace(joined, '')]
  const holds = (words, want) => {
    if (isUnspaced.test(want)) return words.some((word) => word.includes(want))
    const begins = formsOf(want)
    return words.some((word) =>
      formsOf(word).some((form) => begins.some((one) => form.startsWith(one))),
    )
  }

  const load = async (name) => {
    const answer = await fetch(name)
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }

  const part = (month) => {
    if (!parts.has(month)) {
      const loading = load(`${month}.json`).then(({ articles }) =>
        articles.map((article) => ({
          article,
          words: [...new Set(wordsOf(article.slice(0, 6).join(' ')))],
        })),
      )
      // What failed once may be there the next time.
      loading.catch(() => parts.delete(month))
      parts.set(month, loading)
    }
    return parts.get(month)
  }

  const element = (name, text, className) => {
    const made = document.createElement(name)
    made.textContent = text
    if (className) made.className = className
    return made
  }

  const item = ([headline, standfirst, section, day, path, , language]) => {
    const line = document.createElement('li')
    line.lang = language
    line.dir = 'auto'
    const link = element('a', headline)
    link.href = `../${path}index.html`
    const title = element('h2', '', 'story-title')
    title.append(link)
    line.append(element('p', [section, day].filter(Boolean).join(' · '), 'status'), title)
    if (standfirst) line.append(element('p', standfirst, 'story-standfirst'))
    return line
  }

  const tell = (count, isWhole) => {
    const { found, foundOne, foundNone } = place.dataset
    if (count === 0) return foundNone
    if (count === 1 && isWhole) return foundOne
    return found.replace('{count}', isWhole ? String(count) : `${count}+`)
  }

  const look = async () => {
    const own = ++round
    const wanted = wordsOf(input.value)
    failed.hidden = true
    if (wanted.length === 0) {
      list.replaceChildren()
      said.textContent = ''
      more.hidden = true
      return
    }
    const found = []
    let isWhole = true
    try {
      months ??= (await load('index.json')).months
      for (const month of months) {
        if (found.length > room) {
          isWhole = false
          break
        }
        if (!parts.has(month)) said.textContent = place.dataset.searching
        const articles = await part(month)
        // Somebody has typed on: what was asked before is no longer of interest.
        if (own !== round) return
        for (const { article, words } of articles) {
          if (wanted.every((want) => holds(words, want))) found.push(article)
        }
      }
    } catch {
      if (own !== round) return
      failed.hidden = false
      isWhole = false
    }
    list.replaceChildren(...found.slice(0, room).map(item))
    said.textContent = failed.hidden || found.length > 0 ? tell(found.length, isWhole) : ''
    more.hidden = found.length <= room
  }

  const begin = () => {
    room = shownAtOnce
    const query = input.value.trim()
    const url = new URL(location.href)
    if (query === '') url.searchParams.delete('q')
    else url.searchParams.set('q', query)
    // A page opened from a folder may not change its address.
    if (location.protocol !== 'file:') history.replaceState(null, '', url)
    void look()
  }

  let waiting = 0
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(begin, 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    begin()
  })
  more.addEventListener('click', () => {
    const next = room
    room += shownAtOnce
    // The button may go: the first of those that came is read next.
    void look().then(() => list.children[next]?.querySelector('a')?.focus())
  })

  place.querySelector('.without-script')?.remove()
  form.hidden = false
  input.value = new URL(location.href).searchParams.get('q') ?? ''
  if (input.value !== '') void look()
})()
