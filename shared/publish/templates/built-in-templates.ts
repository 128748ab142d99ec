import type { TemplateSlot } from '../../model/site-templates'

/** The built-in look as templates, to begin one’s own from: each makes the page it takes the place of. */
export const builtInTemplates: Readonly<Record<TemplateSlot, string>> = {
  masthead: `{% if page.front %}
<h1 class="site-name">{% if logo %}{{ logo }}{% else %}{{ site.name }}{% endif %}</h1>
{% if site.tagline != '' %}<p class="tagline">{{ site.tagline }}</p>{% endif %}
{% else %}
<p class="site-name"><a href="{{ page.root }}index.html">{% if logo %}{{ logo }}{% else %}{{ site.name }}{% endif %}</a></p>
{% endif %}
<nav class="site-nav" aria-label="{{ words.navigation }}">
<ul>
{% for way in ways %}
<li><a href="{{ way.href }}"{% if way.current %} aria-current="page"{% endif %}>{{ way.words }}</a></li>
{% endfor %}
</ul>
</nav>
`,
  'front-page': `{{ sections }}
{% for article in articles %}
{{ article.item }}
{% endfor %}
{{ more }}
`,
  'list-item': `{{ status }}
{{ title }}
{% if article.standfirst != '' %}<p class="story-standfirst">{{ article.standfirst }}</p>{% endif %}
{{ latest }}
{{ picture }}
`,
  'article-head': `{{ status }}
<h1 class="headline">{{ article.headline }}</h1>
{% if article.standfirst != '' %}<p class="standfirst">{{ article.standfirst }}</p>{% endif %}
{{ head_notices }}
{{ byline }}
{{ more_links }}
{{ top_notices }}
`,
  'article-foot': `{{ topics }}
`,
  footer: `{{ footer_words }}
<nav class="foot-nav" aria-label="{{ words.more }}">
<ul>
{% for way in ways %}
<li><a href="{{ way.href }}"{% if way.current %} aria-current="page"{% endif %}>{{ way.words }}</a></li>
{% endfor %}
</ul>
</nav>
<p class="address">{{ address }}</p>
`,
}
