import {expect, test} from 'vitest'
import {articleOf} from './article-of.ts'

const front = (lines: string) => `---\ntitle: Sore knees\n${lines}\n---\n\nRest helps sore knees.\n`
const head = (line: string) =>
  `# Sore knees\n\n${line}\n\nRest helps sore knees.\n\n## More\n\nWalk.\n`
const foot = (line: string) =>
  `# Sore knees\n\nRest helps sore knees.\n\n## More\n\nWalk.\n\n${line}\n`
const data = (value: unknown) =>
  `# Sore knees\n\nRest.\n\n<script type="application/ld+json">\n${JSON.stringify(value)}\n</script>\n`
const dated = (text: string, ...kinds: string[]): [string, string] => [text, kinds.sort().join(' ')]

const cases = [
  ...[
    '2024-05-01',
    '2024-05-01T10:00:00Z',
    '2024-05-01 10:00:00 +0200',
    '"2024/05/01"',
    '"29-10-2012"',
    '"01.05.2024"',
    '"1.5.2024"',
    '"May 1, 2024"',
    '"1 May 2024"',
    '"1st May, 2024"',
    '"May 1st 2024"',
    '"Wed, 01 May 2024 10:00:00 GMT"',
    '"Wednesday, May 1, 2024"',
    '"05/01/2024"',
    '"2024-05"',
    '"May 2024"',
    '20240501',
    '"2024年5月1日"',
    '"01-May-2024"',
    '"2024-05-01 10:00"',
    '1714557600',
    '"May 1 2024, 10:00 AM"'
  ].map((v) => dated(front(`date: ${v}`), 'published')),
  ...[
    'publishDate',
    'pubDate',
    'published_at',
    'datePublished',
    'publishedOn',
    'created_at',
    'date_published',
    'published_date',
    'first_published',
    'publicationDate',
    'firstPublishedAt',
    'postDate',
    'publish_date'
  ].map((k) => dated(front(`${k}: 2024-05-01`), 'published')),
  ...[
    'updated',
    'lastmod',
    'last_modified_at',
    'updatedDate',
    'modified',
    'last_updated',
    'dateModified',
    'updated_at',
    'lastUpdated',
    'date_updated',
    'updatedOn',
    'revision_date',
    'lastModified',
    'modDate',
    'updated_on',
    'last_edited'
  ].map((k) => dated(front(`${k}: 2024-05-01`), 'updated')),
  ...[
    'lastReviewed',
    'last_reviewed',
    'reviewed',
    'reviewDate',
    'review_date',
    'medically_reviewed_date',
    'medicalReviewDate',
    'reviewedAt',
    'reviewed_on',
    'date_reviewed',
    'last_medical_review',
    'medicallyReviewedOn',
    'lastReviewDate',
    'last_reviewed_on',
    'clinically_reviewed',
    'reviewedDate'
  ].map((k) => dated(front(`${k}: 2024-05-01`), 'reviewed')),
  ...[
    'nextReview',
    'next_review',
    'next_review_date',
    'review_due',
    'reviewDueDate',
    'next_review_due',
    'nextReviewDate'
  ].map((k) => dated(front(`${k}: 2024-05-01`), 'next-review')),
  dated(front('last_update:\n  date: 2024-05-01'), 'updated'),
  dated(front('review:\n  date: 2024-05-01\n  by: Bo Karlsen'), 'reviewed'),
  dated(front('meta:\n  lastReviewed: 2024-05-01'), 'reviewed'),
  dated(front('params:\n  lastmod: 2024-05-01'), 'updated'),
  ...[
    'Published: 1 May 2024',
    'Published 1 May 2024',
    'Published on May 1, 2024',
    'Posted May 1, 2024',
    'Posted on 2024-05-01',
    'First published: May 2024',
    'May 1, 2024 by Amara Lind',
    'By Amara Lind | May 1, 2024',
    '1 May 2024 • 5 min read',
    '*May 1, 2024*',
    'Date: 01/05/2024',
    'Written on 1 May 2024',
    'Created: 2024-05-01',
    '📅 May 1, 2024',
    'May 1, 2024 · Amara Lind · 5 min read'
  ].map((s) => dated(head(s), 'published')),
  ...[
    'Updated: 1 May 2024',
    'Last updated May 1, 2024',
    'Last updated on 1 May 2024',
    '**Last Updated:** May 2024',
    'Updated May 2024',
    'Page last modified 01/05/2024',
    'Last edited: 2024-05-01',
    'This page was last updated on 1 May 2024.',
    'Revised: May 2024',
    'Last revised 5/1/2024',
    'Last Update: 1 May 2024',
    'This article was updated in May 2024.',
    'Content current as of May 2024'
  ].map((s) => dated(foot(s), 'updated')),
  ...[
    'Last reviewed: 1 May 2024',
    'Page last reviewed: 01 May 2024',
    'Reviewed May 2024',
    'Medically reviewed on May 1, 2024',
    'Medically reviewed by Bo Karlsen, MD on May 1, 2024',
    'Date of last review: May 2024',
    'Review date: 1 May 2024',
    'Last checked: 1 May 2024',
    'Last medical review: 1 May 2024',
    'Reviewed: 05/2024',
    'Reviewed by Dr Bo Karlsen, May 2024',
    'Date reviewed: 1 May 2024',
    'Last clinical review May 2024',
    'This leaflet was reviewed in May 2024.',
    'Evidence checked May 2024'
  ].map((s) => dated(foot(s), 'reviewed')),
  ...[
    'Next review due: 1 May 2027',
    'Next review: May 2027',
    'Review due: May 2027',
    'Due for review: May 2027',
    'Next review date: 01/05/2027'
  ].map((s) => dated(foot(s), 'next-review')),
  dated(
    data({'@type': 'Article', datePublished: '2024-05-01', dateModified: '2024-06-01'}),
    'published',
    'updated'
  ),
  dated(data({'@type': 'MedicalWebPage', lastReviewed: '2024-05-01'}), 'reviewed'),
  ...[
    'A study published in May 2024 found that rest helps.',
    'The clinic opened on 1 May 2024.',
    'The trial was updated in May 2024 with new patients.',
    'In May 2024 the FDA warned of it.',
    'The guideline was last revised in May 2024.'
  ].map((s) => dated(head(s)))
]

test.each(cases)('%j is dated: %s', (text, kinds) => {
  const {dates} = articleOf(text)
  const found = new Set(dates.flatMap(({kind, day}) => (day ? [kind] : [])))
  expect([...found].sort().join(' ')).toBe(kinds)
})
