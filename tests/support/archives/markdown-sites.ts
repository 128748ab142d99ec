import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files into a folder, by their paths. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A site of Hugo: a page bundle with TOML, a post with JSON, settings with a form of address. */
export const hugoSite = (picture: Uint8Array) => ({
  'hugo.toml': `baseURL = "https://harbour.example/"
languageCode = "en-gb"
title = "The Harbour Post"
[permalinks]
  news = "/:year/:month/:day/:slug/"
`,
  'content/_index.md': '---\ntitle: Home\n---\n',
  'content/about.md': '---\ntitle: About us\n---\nWe are here.\n',
  'content/news/storm-edda/index.md': `+++
title = "Storm Edda & the quay"
date = 2015-03-04T12:30:00+01:00
lastmod = 2015-03-05
description = "What the storm took."
slug = "storm-edda"
tags = ["quay", "storm"]
categories = ["News", "Weather"]
authors = ["Ann Larsen"]
aliases = ["/old/edda.html"]
[cover]
  image = "quay.jpg"
  alt = "Waves over a stone quay"
  caption = "The quay at noon"
  credit = "B. Holm"
+++
The **wall** held. See [the warning]({{< ref "/news/warning" >}}).

![The pier](pier.jpg "The old pier")

{{< figure src="/img/map.jpg" caption="The coast" attr="Survey" >}}

{{< youtube dQw4w9WgXcQ >}}

| Tide | Height |
| ---- | -----: |
| High | 4.2 m  |

{{< weather place="Kolsey" >}}

<script>alert(1)</script>
`,
  'content/news/storm-edda/quay.jpg': picture,
  'content/news/storm-edda/pier.jpg': picture,
  'static/img/map.jpg': picture,
  'content/posts/plan.md':
    '{\n  "title": "A plan",\n  "date": "2016-01-09",\n  "draft": true\n}\nNot {done} yet.\n',
})

/** A site of Jekyll: names with days, a draft, settings in YAML, Liquid in the texts. */
export const jekyllSite = (picture: Uint8Array) => ({
  '_config.yml': 'title: Tide Log\nurl: https://tide.example\nbaseurl: ""\n',
  'index.md': '---\nlayout: home\n---\n',
  'README.md': 'How to build this.',
  '_posts/2014-11-02-first-tide.markdown': `---
layout: post
title:  "First tide"
categories: news harbour
tags: [quay, "high water"]
author: Ben
image: /assets/tide.jpg
---
{% highlight ruby %}
puts 'tide'
{% endhighlight %}

![Tide]({{ site.baseurl }}/assets/tide.jpg)
{: .wide}

> Nobody was out there.
>
> — Harbour master
`,
  '_drafts/later.md': '---\ntitle: Later\n---\nTo come.\n',
  'assets/tide.jpg': picture,
})
