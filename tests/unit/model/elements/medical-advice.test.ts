import {describe, expect, test} from 'vitest'
import {articleOf} from '../article-of.ts'

const disclaimers = [
  'This article is for information only and is not a substitute for professional medical advice.',
  'The content on this page is not intended to be a substitute for professional medical advice, diagnosis, or treatment.',
  'Nothing on this website should be taken as medical advice.',
  'This page does not provide medical advice.',
  'We do not give medical advice.',
  'This guide is not medical advice.',
  'The information here is for general educational purposes.',
  'This post is for informational purposes only.',
  'This leaflet is meant to inform, not to replace a visit to your doctor.',
  'Information on this site should never replace a consultation with your GP.',
  'This article does not replace the advice of your own doctor.',
  'The material above is provided for education only.',
  'Please do not use this page to diagnose yourself.',
  'This content is not a replacement for seeing a physician.',
  'Our articles are not an alternative to medical advice from your doctor.',
  'Reading this blog does not create a doctor-patient relationship.',
  'No physician-patient relationship is formed by reading this page.',
  'Use of this website does not establish a provider–patient relationship.',
  'This video does not constitute medical advice.',
  'Nothing in this guide constitutes medical advice or a recommendation.',
  'The text should not be construed as medical advice.',
  'This factsheet should not be relied on as individual medical advice.',
  'The information in this article is not intended as medical advice.',
  'This is general information, not medical advice.',
  'This page is for educational purposes only and does not take the place of medical care.',
  'The site is offered solely for information and is no substitute for a medical consultation.',
  'Do not rely on this article instead of advice from your doctor.',
  'Don’t rely on the information here in place of medical care.',
  'This newsletter isn’t a substitute for advice from your doctor.',
  'The advice on this page is general and can’t replace a diagnosis by a physician.',
  'I am a writer, and this post is not intended to replace professional medical advice.',
  'This column is not a substitute for individual medical advice.',
  'These pages are for general information purposes only.',
  'This resource is provided for informational and educational purposes only.',
  'This podcast is for information and entertainment purposes only and is not medical advice.',
  'The contents of this site are for informational purposes only.',
  'This document is not intended to diagnose or to be used for self-diagnosis.',
  'Everything here is for education only.',
  'What you read here is no substitute for the guidance of a health professional.',
  'All content is general and not meant as personalised medical advice.',
  'This publication is not intended to provide medical advice to individual readers.',
  'The FAQs are not a substitute for seeing your own doctor.',
  '**Disclaimer:** not medical advice.',
  '**Medical disclaimer** – Always for information only.',
  '_Please note: this is not a substitute for a consultation with a doctor._',
  'Disclaimer: The author is not your doctor and offers no medical advice.',
  'NOTE: This page is for information purposes only.',
  'Our website cannot be used as a substitute for examination by a physician.',
  'The blog is not a substitute for professional care.',
  'This guide is purely informational and must not be treated as medical advice.'
]

const lookAlikes = [
  'The blood test is not a substitute for clinical judgement.',
  'A home test does not replace a colonoscopy.',
  'Call your doctor for medical advice about side effects.',
  'Seek medical advice if the rash spreads.',
  'Results vary widely between studies.',
  'Vitamin tablets are not a substitute for a balanced diet.',
  'Almond milk can be a substitute for dairy.',
  'The app is not a substitute for emergency medical care.',
  'A doctor will give you medical advice on which dose to take.',
  'The leaflet in the box gives information about the medicine.',
  'Educational programmes helped patients walk more.',
  'Mindfulness is not a replacement for insulin.',
  'The trial informed the new guideline.',
  'He did not follow medical advice and stopped the tablets.',
  'Many people ignore professional advice on sun cream.',
  'The doctor-patient relationship is built on trust.',
  'A good relationship with your doctor is not a luxury.',
  'Nurses give advice on breastfeeding.',
  'Sunglasses do not replace sun cream.',
  'The clinic offers medical advice by telephone.',
  'You can not rely on the smell of the wound to diagnose an infection.',
  'Do not substitute one inhaler for another.',
  'Stevia is used as an alternative to sugar.',
  'Physiotherapy is an alternative to surgery.',
  'The company’s actual results may vary materially.',
  'The injection was not intended to replace surgery for torn ligaments.',
  'Doctors rely on scans to diagnose a slipped disc.',
  'General information about the ward is at the desk.',
  'Ask for medical advice before you fly.',
  'No treatment advice was given in the trial arm.'
]

describe('disclaimers', () => {
  test('fifty wordings', () => expect(new Set(disclaimers).size).toBe(50))

  test.each(disclaimers)('%s', (text) => {
    expect(articleOf(`# Sore knees\n\n${text}\n`).elements.has('medical-advice')).toBe(true)
  })
})

describe('look-alikes', () => {
  test('thirty of them', () => expect(new Set(lookAlikes).size).toBe(30))

  test.each(lookAlikes)('%s', (text) => {
    expect(articleOf(`# Sore knees\n\n${text}\n`).elements.has('medical-advice')).toBe(false)
  })
})

test.each([
  ['---\ntitle: Knees\ndisclaimer: true\n---\n\nText.', true],
  ['---\ntitle: Knees\nmedical_disclaimer: This page is not medical advice.\n---\n\nText.', true],
  ['---\ntitle: Knees\ndisclaimer: standard\n---\n\nText.', true],
  ['---\ntitle: Knees\ndisclaimer: false\n---\n\nText.', false],
  ['---\ntitle: Knees\ndisclaimer: Prices may change without notice.\n---\n\nText.', false]
])('front matter %j', (text, expected) => {
  expect(articleOf(text).elements.has('medical-advice')).toBe(expected)
})

test.each([
  ['# Knees\n\nThis page is not medical advice.\n\n' + 'Rest helps.\n\n'.repeat(20), 'top'],
  ['# Knees\n\n' + 'Rest helps.\n\n'.repeat(20) + 'This page is not medical advice.', 'bottom'],
  ['# Knees\n\n' + 'Rest helps.\n\n'.repeat(20) + '## Disclaimer\n\nNot medical advice.', 'section']
])('where it stands', (text, where) => {
  const article = articleOf(text)
  const hit = article.elements.get('medical-advice')
  expect(hit?.where).toBe(where)
  expect(article.source.slice(hit?.source.start, hit?.source.end)).toBe(hit?.text)
})

test.each([
  ['<MedicalDisclaimer />', true],
  ['{% include medical-disclaimer.html %}', true],
  ['{{< disclaimer >}}', true],
  ['{{> partials/disclaimer }}', true],
  ['<AffiliateDisclaimer />', false],
  ['{% include legal-disclaimer.html %}', false],
  ['Read [the terms]({% post_url 2017-01-01-disclaimer %}).', false],
  ['Our disclaimer is long.', false]
])('a component or an include: %s', (line, expected) => {
  expect(articleOf(`# Knees\n\n${line}\n`).elements.has('medical-advice')).toBe(expected)
})

test('a quotation of somebody else’s disclaimer is none', () => {
  const text = '# Knees\n\n> This page is not medical advice.\n\nSo says a rival.\n'
  expect(articleOf(text).elements.has('medical-advice')).toBe(false)
})
