import { html, type Html } from '../../document/html'
import { labelsFor } from '../labels'
import type { OnSite } from '../site-file'
import { listPage } from './list-page'

/** The script that looks through the index, in the reader's browser. */
export const searchScriptPath = 'assets/search.js'

/** Where the search page lies. */
export const searchPagePath = 'search/index.html'

/** The search page: it needs no server; without a script it says where everything is listed. */
export function searchPage(on: OnSite): Html {
  const labels = labelsFor(on.language)
  const folder = 'search/'
  const archive = html`<a href="../archive/index.html">${labels.archive}</a>`
  return listPage(
    {
      folder,
      title: labels.search,
      description: labels.searchAbout,
      className: 'search-page',
      here: 'search',
      main: html`<div class="coverage" id="search" data-searching="${labels.searching}" data-found="${labels.found('{count}')}" data-found-one="${labels.foundOne}" data-found-none="${labels.foundNone}">
<h1 class="headline">${labels.search}</h1>
<form role="search" action="index.html" hidden>
<label for="words">${labels.searchWords}</label>
<div class="field"><input type="search" id="words" name="q" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="about-search"><button type="submit">${labels.search}</button></div>
<p class="about" id="about-search">${labels.searchAbout}</p>
</form>
<p class="without-script">${labels.searchWithoutScript} ${archive}</p>
<p class="failed" role="alert" hidden>${labels.searchFailed} ${archive}</p>
<p class="said" role="status"></p>
<ol class="found"></ol>
<p class="more" hidden><button type="button">${labels.moreFound}</button></p>
</div>
<script src="../${searchScriptPath}?v=${on.stylesheetMark}" defer></script>`,
    },
    on,
  )
}
