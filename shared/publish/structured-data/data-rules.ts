/** What may stand in a field: text, an address, a time, a number, yes or no, or a thing of a type. */
export type FieldValue = 'text' | 'url' | 'time' | 'number' | 'boolean' | 'reference' | DataType

/** The types of schema.org that Dateline writes. */
export type DataType = keyof typeof types

/** What a type may say, and what those who read it ask for. */
export interface DataRule {
  readonly fields: Readonly<Record<string, readonly FieldValue[]>>
  /** Without it the thing is not taken. */
  readonly required: readonly string[]
  /** Without it the thing is shown poorly. */
  readonly wanted: readonly string[]
}

// Which fields a type has, and what may stand in them, is schema.org’s word; the tests compare. What is
// required and wanted follows what Google documents for Article, for live blogs, for breadcrumbs, for
// organisations’ logos and for pictures’ credits (developers.google.com/search/docs/appearance/
// structured-data: article, breadcrumb, organization, image-license-metadata; seen in 2026).
const things = { '@id': ['url'], url: ['url'], name: ['text'], description: ['text'] } as const
const works = {
  ...things,
  headline: ['text'],
  inLanguage: ['text'],
  datePublished: ['time'],
  dateModified: ['time'],
  author: ['Person', 'NewsMediaOrganization'],
  publisher: ['NewsMediaOrganization', 'reference'],
  isPartOf: ['LiveBlogPosting', 'reference'],
  mainEntityOfPage: ['url'],
  image: ['ImageObject'],
  keywords: ['text'],
  isAccessibleForFree: ['boolean'],
  correction: ['CorrectionComment'],
} as const
const articles = { ...works, articleBody: ['text'], articleSection: ['text'] } as const

const dated = ['headline', 'datePublished', 'author', 'publisher']

const types = {
  NewsArticle: { fields: articles, required: dated, wanted: ['image', 'dateModified'] },
  LiveBlogPosting: {
    fields: {
      ...articles,
      coverageStartTime: ['time'],
      coverageEndTime: ['time'],
      liveBlogUpdate: ['BlogPosting'],
    },
    required: [...dated, 'coverageStartTime'],
    wanted: ['image', 'description', 'liveBlogUpdate'],
  },
  BlogPosting: {
    fields: articles,
    required: ['@id', 'url', 'headline', 'datePublished'],
    wanted: ['articleBody'],
  },
  CorrectionComment: {
    fields: { ...things, text: ['text'], datePublished: ['time'] },
    required: ['text', 'datePublished'],
    wanted: [],
  },
  ImageObject: {
    fields: {
      ...things,
      contentUrl: ['url'],
      width: ['text'],
      height: ['text'],
      caption: ['text'],
      creditText: ['text'],
    },
    required: ['contentUrl'],
    wanted: ['creditText'],
  },
  Person: { fields: things, required: ['name'], wanted: ['url'] },
  NewsMediaOrganization: {
    fields: {
      ...things,
      logo: ['ImageObject'],
      contactPoint: ['ContactPoint'],
      publishingPrinciples: ['url'],
      correctionsPolicy: ['url'],
      ethicsPolicy: ['url'],
      ownershipFundingInfo: ['url'],
    },
    required: ['name', 'url'],
    wanted: ['logo'],
  },
  ContactPoint: {
    fields: { contactType: ['text'], email: ['text'], url: ['url'] },
    required: ['contactType'],
    wanted: [],
  },
  BreadcrumbList: {
    fields: { itemListElement: ['ListItem'] },
    required: ['itemListElement'],
    wanted: [],
  },
  ListItem: {
    fields: { ...things, position: ['number'], item: ['reference'] },
    required: ['position', 'name'],
    wanted: [],
  },
  WebSite: {
    fields: { ...things, inLanguage: ['text'], publisher: works.publisher },
    required: ['name', 'url'],
    wanted: [],
  },
  CollectionPage: {
    fields: {
      ...things,
      inLanguage: ['text'],
      publisher: works.publisher,
      isPartOf: works.isPartOf,
      mainEntity: ['ItemList'],
    },
    required: ['name', 'url'],
    wanted: [],
  },
  ItemList: {
    fields: { numberOfItems: ['number'], itemListElement: ['ListItem'] },
    required: ['itemListElement'],
    wanted: [],
  },
} as const

/** The rules, by type. */
export const dataRules: Readonly<Record<DataType, DataRule>> = types
