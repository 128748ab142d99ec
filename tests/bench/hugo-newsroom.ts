/**
 * A site for Hugo with the kinds of files that a site of ours has: pages with their head, structured data
 * and ways; feeds in three formats for the site, each section and tag, and each article; the file that
 * open pages ask for; lists by section, tag, author, month and day in pages of thirty; a list for search.
 * It makes less all the same: no pages of single updates, no cards, older updates not on pages of their own.
 */
export const hugoNewsroom: Readonly<Record<string, string>> = {
  'config.toml': `baseURL = "https://harbour.example/"
title = "The Harbour"
paginate = 30
[taxonomies]
tag = "tags"
author = "authors"
section = "sections"
month = "months"
day = "days"
[permalinks]
posts = "/:year/:month/:day/:slug/"
[outputs]
home = ["HTML", "RSS", "ATOM", "JSON", "SEARCH"]
page = ["HTML", "RSS", "ATOM", "JSON", "UPDATES"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML", "RSS", "ATOM", "JSON"]
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[outputFormats.RSS]
baseName = "rss"
[outputFormats.ATOM]
mediaType = "application/atom+xml"
baseName = "feed"
isPlainText = false
[outputFormats.JSON]
baseName = "feed"
[outputFormats.SEARCH]
mediaType = "application/json"
baseName = "search"
isPlainText = true
[outputFormats.UPDATES]
mediaType = "application/json"
baseName = "updates"
isPlainText = true
`,
  'layouts/partials/head.html': `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{ .Summary | plainify | truncate 200 }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/assets/site.css">
{{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">
{{ end }}<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
<meta property="og:site_name" content="{{ .Site.Title }}"><meta property="og:type" content="article">
<meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">
{{ range .Params.tags }}<meta property="article:tag" content="{{ . }}">
{{ end }}`,
  'layouts/partials/around.html': `<header class="masthead"><a href="/">{{ .Site.Title }}</a><nav><ul>
{{ range $name, $pages := .Site.Taxonomies.sections }}<li><a href="/sections/{{ $name | urlize }}/">{{ $name }}</a></li>
{{ end }}</ul></nav></header>
`,
  'layouts/_default/single.html': `{{ partial "head.html" . }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "LiveBlogPosting" "@id" .Permalink "url" .Permalink "headline" .Title "datePublished" .Date "articleBody" .Plain "keywords" .Params.tags "publisher" (dict "@type" "NewsMediaOrganization" "name" .Site.Title) | jsonify | safeJS }}</script>
</head><body>{{ partial "around.html" . }}<main><article><header><p class="status"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<h1>{{ .Title }}</h1><p class="byline">{{ range .Params.authors }}<a href="/authors/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p></header>
{{ .Content }}
<footer><ul>{{ range .Params.sections }}<li><a href="/sections/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></footer></article></main>
<footer><a href="/months/">Archive</a></footer></body></html>
`,
  'layouts/_default/list.html': `{{ partial "head.html" . }}</head><body>{{ partial "around.html" . }}<main><h1>{{ .Title }}</h1>
<ol>{{ range .Paginator.Pages }}<li><p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary }}</p></li>
{{ end }}</ol>{{ with .Paginator }}{{ if .HasPrev }}<a rel="prev" href="{{ .Prev.URL }}">Newer</a>{{ end }}{{ if .HasNext }}<a rel="next" href="{{ .Next.URL }}">Older</a>{{ end }}{{ end }}</main></body></html>
`,
  'layouts/_default/terms.html': `{{ partial "head.html" . }}</head><body>{{ partial "around.html" . }}<main><h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul></main></body></html>
`,
  'layouts/_default/single.rss.xml': rss('(slice .)'),
  'layouts/_default/list.rss.xml': rss('(first 50 .RegularPages)'),
  'layouts/index.rss.xml': rss('(first 50 .Site.RegularPages)'),
  'layouts/_default/single.atom.xml': atom('(slice .)'),
  'layouts/_default/list.atom.xml': atom('(first 50 .RegularPages)'),
  'layouts/index.atom.xml': atom('(first 50 .Site.RegularPages)'),
  'layouts/_default/single.json': jsonFeed('(slice .)'),
  'layouts/_default/list.json': jsonFeed('(first 50 .RegularPages)'),
  'layouts/index.json': jsonFeed('(first 50 .Site.RegularPages)'),
  'layouts/_default/single.updates.json': `{"version": 1, "changed": {{ .Date | jsonify }}, "ended": true, "updates": [{"url": {{ .Permalink | jsonify }}, "html": {{ .Content | jsonify }}}]}
`,
  'layouts/index.search.json': `[{{ range $at, $page := .Site.RegularPages }}{{ if $at }},
{{ end }}{{ dict "u" $page.RelPermalink "h" $page.Title "d" $page.Summary | jsonify }}{{ end }}]
`,
}

function rss(pages: string): string {
  return `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>
{{ range ${pages} }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><content:encoded>{{ .Content | html }}</content:encoded></item>
{{ end }}</channel></rss>
`
}

function atom(pages: string): string {
  return `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<feed xmlns="http://www.w3.org/2005/Atom"><id>{{ .Permalink }}</id><title>{{ .Title }}</title>
{{ range ${pages} }}<entry><id>{{ .Permalink }}</id><title>{{ .Title }}</title><published>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</published><link rel="alternate" href="{{ .Permalink }}"/><content type="html">{{ .Content | html }}</content></entry>
{{ end }}</feed>
`
}

function jsonFeed(pages: string): string {
  return `{"version": "https://jsonfeed.org/version/1.1", "title": {{ .Title | jsonify }}, "items": [{{ range $at, $page := ${pages} }}{{ if $at }},
{{ end }}{{ dict "id" $page.Permalink "url" $page.Permalink "title" $page.Title "content_html" $page.Content "date_published" $page.Date | jsonify }}{{ end }}]}
`
}
