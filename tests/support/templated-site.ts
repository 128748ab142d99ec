import { plainDesign } from '../../shared/model/site-design'
import { templateSlots, type SiteTemplates } from '../../shared/model/site-templates'
import { builtInTemplates } from '../../shared/publish/templates/built-in-templates'
import type { Site } from '../../shared/publish/site'

/** A site with templates of its own. */
export function siteWith(templates: SiteTemplates): Site {
  return {
    name: 'The Eastmouth Courier',
    url: 'https://news.example/',
    design: { ...plainDesign, templates },
  }
}

/** Templates that show all that may be shown: whatever a list or a mark must know is in them. */
export const tellingTemplates: SiteTemplates = {
  masthead: `<p class="name"><a href="{{ page.root }}index.html">{{ site.name }}</a></p>
{% if page.front %}<h1>{{ site.tagline | default: site.name }}</h1>{% endif %}{{ navigation }}`,
  'front-page': `{% for article in articles %}{% unless article.live %}{% continue %}{% endunless %}
<p>{{ article.headline }} {{ article.latest.clock }}</p>{% endfor %}
{{ sections }}{% for article in articles %}{{ article.item }}{% endfor %}{{ more }}`,
  'list-item': `{{ title }}<p>{{ article.standfirst }} {{ article.day.words }} {{ article.section.name }}
{% for tag in article.tags %}<a href="{{ tag.href }}">#{{ tag.name }}</a> {% endfor %}
{% for author in article.authors %}<a href="{{ author.href }}">{{ author.name }}</a> {% endfor %}
{{ article.series.name }} {{ article.series.day }} {{ article.lead.credit }} {{ article.live }}
{{ article.latest.words }}</p>{{ picture }}`,
  'article-head': `<p class="kicker">{{ article.section.name }} · {{ article.day.words }}</p>
<h1 class="headline">{{ article.headline }}</h1><p>{{ article.standfirst }}</p>
<p>{% for author in article.authors %}{{ author.name }}{% unless forloop.last %}, {% endunless %}{% endfor %}</p>
<p>{{ article.updates }} · {{ article.changed.clock }} · {{ article.published.day }} {{ article.kind }}
{{ article.last_update.iso }} {{ article.lead.caption }} {{ article.previous_day.title }}
{{ article.ended }} {{ article.url }}</p>`,
  'article-foot': `{{ topics }}<aside class="support"><h2>{{ site.name }}</h2><p>{{ article.headline }}</p></aside>`,
  footer: `{{ navigation }}{{ footer_words }}<p>{{ address }}</p>`,
}

/** The built-in look, written as templates. */
export const builtInAsTemplates: SiteTemplates = Object.fromEntries(
  templateSlots.map((slot) => [slot, builtInTemplates[slot]]),
)
