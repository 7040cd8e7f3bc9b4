import {expect, test} from 'vitest'
import rule from '../../rules/link-redirect.ts'
import {runRule, testRule} from './rule-tester.ts'

const hugo = {
  'hugo.toml': '',
  'static/_redirects': '/flu /influenza 301\n/influenza /posts/flu/ 301\n/now /posts/cold/ 302\n',
  'content/posts/flu.md': '---\ntitle: Flu\naliases: [/grippe/]\n---\n\n## Fever\n',
  'content/posts/cold.md': '---\ntitle: Cold\n---\n'
}
const docusaurus = {
  'docusaurus.config.js': 'module.exports = {baseUrl: "/", trailingSlash: false}',
  'docs/flu.md': '# Flu\n'
}
const post = {path: 'content/posts/sneezing.md', files: hugo}

testRule(rule, {
  valid: [
    {
      ...post,
      article: 'See [flu](/posts/flu/#fever), [today](/now), [there](https://example.org/flu).'
    },
    {...post, article: '---\naliases: [/sneezes/]\n---\n\nSee [cold](../cold/).'},
    {article: 'See [flu](/docs/flu).', path: 'docs/cold.md', files: docusaurus}
  ],
  invalid: [
    {
      ...post,
      article: 'See [flu](/flu), [grippe](/grippe/) and [fever](/grippe/#fever).',
      findings: ['1:11 info /flu', '1:27 info /grippe/', '1:49 info /grippe/#fever']
    },
    {
      article: 'See [flu](/docs/flu/).',
      path: 'docs/cold.md',
      files: docusaurus,
      findings: ['1:11 info /docs/flu/']
    },
    {
      ...post,
      name: 'an alias that is the address of another page, or an alias of it',
      article: '---\naliases:\n  - /posts/flu/\n  - /grippe/\n---\n',
      findings: ['3:5 info /posts/flu/', '4:5 info /grippe/']
    },
    {
      name: 'redirects of Jekyll pages: chain, circle, nowhere',
      path: 'a.md',
      article: '---\npermalink: /a/\nredirect_to: /b/\n---\n',
      files: {
        '_config.yml': '',
        'b.md': '---\npermalink: /b/\nredirect_to: /c/\n---\n',
        'c.md': '---\npermalink: /c/\n---\n'
      },
      findings: ['3:14 info /b/']
    },
    {
      path: 'a.md',
      article: '---\npermalink: /a/\nredirect_to: /b/\n---\n',
      files: {'_config.yml': '', 'b.md': '---\npermalink: /b/\nredirect_to: /a/\n---\n'},
      findings: ['3:14 warning /b/']
    },
    {
      path: 'a.md',
      article: '---\npermalink: /a/\nredirect_to: /none/\n---\n',
      files: {'_config.yml': ''},
      findings: ['3:14 warning /none/']
    }
  ]
})

test('the end of all redirects is a safe fix', () => {
  const findings = runRule(rule, {...post, article: 'See [flu](/flu#fever).'})
  expect(findings[0]).toMatchObject({
    message: 'Link to “/flu#fever”, which redirects: /flu → /influenza → /posts/flu/',
    suggestions: [{text: '/posts/flu/#fever', range: [10, 20], safe: true}]
  })
})
