import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {plainText} from '../../../src/parse/plain-text.ts'

/** One line per heading (`## text`), paragraph (`p text`) and list (`ul`, `ol` and its items). */
function sketch(node: Nodes, depth = 0): string[] {
  const pad = '  '.repeat(depth)
  const text = () => textOf(node).replace(/\s+/g, ' ')
  if (node.type === 'heading') return [`${pad}${'#'.repeat(node.depth)} ${text()}`]
  if (node.type === 'paragraph') return [`${pad}p ${text()}`]
  if (node.type === 'thematicBreak') return [`${pad}---`]
  const inner = 'children' in node ? node.children : []
  if (node.type === 'list') {
    return inner.flatMap((item) =>
      sketch(item, depth).map((line, at) =>
        at === 0 ? `${pad}${node.ordered ? 'ol' : 'ul'} ${line.trim().slice(2)}` : `  ${line}`
      )
    )
  }
  if (node.type === 'blockquote')
    return inner.flatMap((child) => sketch(child, depth).map((line) => `> ${line}`))
  return inner.flatMap((child) => sketch(child, depth))
}

function expectExact(node: Nodes, source: string): void {
  const {start, end} = node.position as NonNullable<Nodes['position']>
  const text = source.slice(start.offset, end.offset)
  if (node.type === 'text') expect(node.value).toBe(/^\s+$/.test(text) ? '\n' : text)
  if ('children' in node) for (const child of node.children) expectExact(child, source)
}

const cases: {name: string; source: string; expected: string[]}[] = [
  {
    name: 'title and sections of a dense paste',
    source: `Magnesium for Sleep: What the Trials Show
Many people take magnesium before bed.
Does it help?
How Magnesium Works in the Body
Magnesium takes part in several hundred reactions.
It also calms nerve signals.
Who Should Not Take It
People with kidney disease should ask first.`,
    expected: [
      '# Magnesium for Sleep: What the Trials Show',
      'p Many people take magnesium before bed.',
      'p Does it help?',
      '## How Magnesium Works in the Body',
      'p Magnesium takes part in several hundred reactions.',
      'p It also calms nerve signals.',
      '## Who Should Not Take It',
      'p People with kidney disease should ask first.'
    ]
  },
  {
    name: 'headings in sentence case, set apart by blank lines',
    source: `Living with eczema

Eczema makes skin dry and itchy.

What causes it

The cause is not known for certain.

When to see a doctor

Ask for help when the skin weeps.`,
    expected: [
      '# Living with eczema',
      'p Eczema makes skin dry and itchy.',
      '## What causes it',
      'p The cause is not known for certain.',
      '## When to see a doctor',
      'p Ask for help when the skin weeps.'
    ]
  },
  {
    name: 'headings in sentence case without blank lines',
    source: `Living with eczema
Eczema makes skin dry and itchy.
What causes it
The cause is not known for certain.
How common is it?
About one child in five has it at some time.`,
    expected: [
      '# Living with eczema',
      'p Eczema makes skin dry and itchy.',
      '## What causes it',
      'p The cause is not known for certain.',
      '## How common is it?',
      'p About one child in five has it at some time.'
    ]
  },
  {
    name: 'rhetorical questions in prose stay prose',
    source: `Red Light Therapy at Home
Panels are sold for wrinkles and pain.
But do they work?
Are they safe for the eyes?
And is the price fair?
We read the trials.
What the Evidence Says
Few trials are large.
Our Verdict on Panels
Wait for better trials.`,
    expected: [
      '# Red Light Therapy at Home',
      'p Panels are sold for wrinkles and pain.',
      'p But do they work?',
      'p Are they safe for the eyes?',
      'p And is the price fair?',
      'p We read the trials.',
      '## What the Evidence Says',
      'p Few trials are large.',
      '## Our Verdict on Panels',
      'p Wait for better trials.'
    ]
  },
  {
    name: 'numbered questions under an FAQ heading',
    source: `Collagen Powder Explained
It is a protein.
FAQ
1. Does collagen powder help joints?
Some small trials say so.
2. Is it safe in pregnancy?
Ask a midwife first.`,
    expected: [
      '# Collagen Powder Explained',
      'p It is a protein.',
      '## FAQ',
      '### 1. Does collagen powder help joints?',
      'p Some small trials say so.',
      '### 2. Is it safe in pregnancy?',
      'p Ask a midwife first.'
    ]
  },
  {
    name: 'questions without numbers under an FAQ heading, and the section after it',
    source: `Collagen Powder Explained
It is a protein.
Frequently Asked Questions
does it taste of anything?
No.
Is it vegan?
No, it comes from animals.
Where to Buy Collagen
Pharmacies sell it.`,
    expected: [
      '# Collagen Powder Explained',
      'p It is a protein.',
      '## Frequently Asked Questions',
      'p does it taste of anything?',
      'p No.',
      '### Is it vegan?',
      'p No, it comes from animals.',
      '## Where to Buy Collagen',
      'p Pharmacies sell it.'
    ]
  },
  {
    name: 'questions and answers marked Q and A',
    source: `Needling Questions Answered
We answer your letters.
Q: Does it hurt?
A: A little.
Q: How long is the skin red?
A: Two days as a rule.`,
    expected: [
      '# Needling Questions Answered',
      'p We answer your letters.',
      '## Q: Does it hurt?',
      'p A: A little.',
      '## Q: How long is the skin red?',
      'p A: Two days as a rule.'
    ]
  },
  {
    name: 'numbered sub-headings with prose below',
    source: `Better Sleep Without Pills
Habits matter.
Habits That Help
1. Keep the Hours
Go to bed at the same time.
2. Dim the Light
Screens keep you awake.`,
    expected: [
      '# Better Sleep Without Pills',
      'p Habits matter.',
      '## Habits That Help',
      '### 1. Keep the Hours',
      'p Go to bed at the same time.',
      '### 2. Dim the Light',
      'p Screens keep you awake.'
    ]
  },
  {
    name: 'numbered sections right below the title',
    source: `Three Foods for the Heart
We chose three.
1) Walnuts
They are rich in fat.
2) Oats
They hold fibre.
3) Lentils
They hold both.`,
    expected: [
      '# Three Foods for the Heart',
      'p We chose three.',
      '## 1) Walnuts',
      'p They are rich in fat.',
      '## 2) Oats',
      'p They hold fibre.',
      '## 3) Lentils',
      'p They hold both.'
    ]
  },
  {
    name: 'numbered steps are a list',
    source: `How to Wash a Wound
Do it in this order:
1. Wash your hands
2. Rinse the wound
3. Pat it dry
Then cover it.`,
    expected: [
      '# How to Wash a Wound',
      'p Do it in this order:',
      'ol Wash your hands',
      'ol Rinse the wound',
      'ol Pat it dry',
      'p Then cover it.'
    ]
  },
  {
    name: 'numbered sentences with prose between are items, not headings',
    source: `How to Wash a Wound
1. Wash your hands with soap.
Use warm water.
2. Rinse the wound.
Do not scrub.`,
    expected: [
      '# How to Wash a Wound',
      'ol Wash your hands with soap.',
      'p Use warm water.',
      'ol Rinse the wound.',
      'p Do not scrub.'
    ]
  },
  {
    name: 'a numbered list inside a numbered heading',
    source: `Caring for a Cast
1. The First Day
Do this:
1. Rest the arm
2. Raise the arm
2. The First Week
Move your fingers.`,
    expected: [
      '# Caring for a Cast',
      '## 1. The First Day',
      'p Do this:',
      'ol Rest the arm',
      'ol Raise the arm',
      '## 2. The First Week',
      'p Move your fingers.'
    ]
  },
  {
    name: 'bullets of every kind',
    source: `What Helps a Cold
It may help to:
• drink enough
•rest
* keep warm
– sleep
– eat well
- wait`,
    expected: [
      '# What Helps a Cold',
      'p It may help to:',
      'ul drink enough',
      'ul rest',
      'ul keep warm',
      'ul sleep',
      'ul eat well',
      'ul wait'
    ]
  },
  {
    name: 'a single dash before a name is an attribution',
    source: `A Word on Vitamin C
“It does not prevent a cold,” she told us.
– Dr. Ana Brook, general practitioner
We agree.`,
    expected: [
      '# A Word on Vitamin C',
      'p “It does not prevent a cold,” she told us.',
      'p – Dr. Ana Brook, general practitioner',
      'p We agree.'
    ]
  },
  {
    name: 'items nested by their indent',
    source: `What to Pack for the Ward
- Papers
  - insurance card
  - letter
- Clothes`,
    expected: [
      '# What to Pack for the Ward',
      'ul Papers',
      '  ul insurance card',
      '  ul letter',
      'ul Clothes'
    ]
  },
  {
    name: 'a capitalised line between items is no heading unless it reads like one',
    source: `Foods for the Gut
- Kefir
- Yoghurt
Sauerkraut
- Kimchi
Foods to Avoid
- Sweets`,
    expected: [
      '# Foods for the Gut',
      'ul Kefir',
      'ul Yoghurt',
      'p Sauerkraut',
      'ul Kimchi',
      '## Foods to Avoid',
      'ul Sweets'
    ]
  },
  {
    name: 'items that lost their bullets after a lead-in',
    source: `The Trouble with Detox Teas
Sellers promise:
Clear skin
More energy
A flat stomach
What the Teas Contain
Most hold senna.`,
    expected: [
      '# The Trouble with Detox Teas',
      'p Sellers promise:',
      'ul Clear skin',
      'ul More energy',
      'ul A flat stomach',
      '## What the Teas Contain',
      'p Most hold senna.'
    ]
  },
  {
    name: 'short headings over the sides of a comparison',
    source: `Ice or Heat for a Sore Back
Both are cheap.
Ice Against Heat
Here is how they differ:
Pain
Ice numbs the skin.
Blood Flow
Heat widens the vessels.
Which Should You Choose?
Either will do.`,
    expected: [
      '# Ice or Heat for a Sore Back',
      'p Both are cheap.',
      '## Ice Against Heat',
      'p Here is how they differ:',
      '### Pain',
      'p Ice numbs the skin.',
      '### Blood Flow',
      'p Heat widens the vessels.',
      '## Which Should You Choose?',
      'p Either will do.'
    ]
  },
  {
    name: 'a table of contents and the headings it names',
    source: `Hay fever in spring
Table of Contents
What it is
Why it comes back
What it is
Hay fever is an allergy.
Why it comes back
Pollen returns each year.`,
    expected: [
      '# Hay fever in spring',
      '## Table of Contents',
      'ul What it is',
      'ul Why it comes back',
      '## What it is',
      'p Hay fever is an allergy.',
      '## Why it comes back',
      'p Pollen returns each year.'
    ]
  },
  {
    name: 'a table of contents whose entries got lost',
    source: `Hay Fever in Spring
Table of Contents

Sneezing is the first sign.`,
    expected: ['# Hay Fever in Spring', '## Table of Contents', 'p Sneezing is the first sign.']
  },
  {
    name: 'by-lines, labels, dates and buttons are no headings',
    source: `Ten Facts on Iron
By Jana Reed, RD
March 3, 2024
5 min read
Share
Iron carries oxygen.
Read More
Address: 4 Mill Lane, Leeds
Phone: +44 113 496 0000
Thank you.`,
    expected: [
      '# Ten Facts on Iron',
      'p By Jana Reed, RD',
      'p March 3, 2024',
      'p 5 min read',
      'p Share',
      'p Iron carries oxygen.',
      'p Read More',
      'p Address: 4 Mill Lane, Leeds',
      'p Phone: +44 113 496 0000',
      'p Thank you.'
    ]
  },
  {
    name: 'hard-wrapped paragraphs and items are joined',
    source: `Salt and Blood Pressure

Most of the salt that people eat comes from bread, cheese and ready
meals. Only a small share is added at the table. Cutting it lowers the
pressure in most people within a few weeks. This holds for old and
young.

- Bread that is baked without much salt tastes flat at first but is
  soon liked.
- Herbs help.`,
    expected: [
      '# Salt and Blood Pressure',
      'p Most of the salt that people eat comes from bread, cheese and ready meals. Only a small share is added at the table. Cutting it lowers the pressure in most people within a few weeks. This holds for old and young.',
      'ul Bread that is baked without much salt tastes flat at first but is soon liked.',
      'ul Herbs help.'
    ]
  },
  {
    name: 'a wrapped line that begins with a number is no item',
    source: `Doses in the Great Trial

Each of the two hundred and ten people took a capsule of vitamin D of
12. Nobody was told which capsule it was until the very last day of a
trial that ran for a year and was paid for by a public body in all of
its parts.`,
    expected: [
      '# Doses in the Great Trial',
      'p Each of the two hundred and ten people took a capsule of vitamin D of 12. Nobody was told which capsule it was until the very last day of a trial that ran for a year and was paid for by a public body in all of its parts.'
    ]
  },
  {
    name: 'reference entries are items and paragraphs',
    source: `Turmeric for Sore Knees
It may dull the pain.
References
1. Doe A. Turmeric and the Knee. J Made Up. 2019
2. Roe B. Curcumin in Practice. J Made Up. 2020
Effect of Turmeric on Knee Pain
https://example.org/knee`,
    expected: [
      '# Turmeric for Sore Knees',
      'p It may dull the pain.',
      '## References',
      'ol Doe A. Turmeric and the Knee. J Made Up. 2019',
      'ol Roe B. Curcumin in Practice. J Made Up. 2020',
      'p Effect of Turmeric on Knee Pain',
      'p https://example.org/knee'
    ]
  },
  {
    name: 'underlined and marked headings, rules and quotations',
    source: `Fasting
=======
It is old.
## Risks
Some feel faint.
---
> Ask first.
> Then fast.`,
    expected: [
      '# Fasting',
      'p It is old.',
      '## Risks',
      'p Some feel faint.',
      '---',
      '> p Ask first.',
      '> p Then fast.'
    ]
  },
  {
    name: 'headings all in capitals',
    source: `A GUIDE TO IBUPROFEN
It dulls pain.
SIDE EFFECTS AND RISKS
It can harm the stomach.`,
    expected: [
      '# A GUIDE TO IBUPROFEN',
      'p It dulls pain.',
      '## SIDE EFFECTS AND RISKS',
      'p It can harm the stomach.'
    ]
  },
  {
    name: 'no title where the first line is a sentence',
    source: `Aspirin thins the blood, which is why some take it.
How It Works
It blocks an enzyme.`,
    expected: [
      'p Aspirin thins the blood, which is why some take it.',
      '## How It Works',
      'p It blocks an enzyme.'
    ]
  },
  {
    name: 'the last line is never a heading',
    source: `Sun and Skin
Cover up.
Green Mill Clinic`,
    expected: ['# Sun and Skin', 'p Cover up.', 'p Green Mill Clinic']
  },
  {
    name: 'a capitalised announcement is a heading over prose and a lead-in over a list',
    source: `Weight and Willpower
Why This Myth Does Harm:
It puts the blame on people.
What to Do Instead:
- Sleep
- Walk`,
    expected: [
      '# Weight and Willpower',
      '## Why This Myth Does Harm:',
      'p It puts the blame on people.',
      'p What to Do Instead:',
      'ul Sleep',
      'ul Walk'
    ]
  },
  {
    name: 'rows of a pasted table are no headings',
    source: `Iron in Food
Here is how much:
Food\tIron
Lentils\t6 mg
Spinach\t3 mg
Eat a mix.`,
    expected: [
      '# Iron in Food',
      'p Here is how much:',
      'p Food Iron',
      'p Lentils 6 mg',
      'p Spinach 3 mg',
      'p Eat a mix.'
    ]
  },
  {name: 'an empty text', source: '', expected: []},
  {name: 'blank lines only', source: ' \r\n\t\n\n', expected: []}
]

describe('plainText', () => {
  it.each(cases)('reads $name', ({source, expected}) => {
    const tree = plainText(source)
    expect(sketch(tree)).toEqual(expected)
    expectExact(tree, source)
  })

  it.each([
    ['CR LF', '\r\n'],
    ['a lone CR', '\r']
  ])('reads the same outline with lines ended by %s', (_, lineEnd) => {
    for (const {source, expected} of cases) {
      const ended = source.replaceAll('\n', lineEnd)
      expect(sketch(plainText(ended))).toEqual(expected)
      expectExact(plainText(ended), ended)
    }
  })

  it('links web addresses without the punctuation behind them', () => {
    const source = 'See (https://example.org/a_(b)), www.example.org/c. Or http://example.org!'
    const paragraph = plainText(source).children[0]
    const links =
      paragraph?.type === 'paragraph' ? paragraph.children.filter(({type}) => type === 'link') : []
    expect(links).toMatchObject([
      {url: 'https://example.org/a_(b)'},
      {url: 'http://www.example.org/c'},
      {url: 'http://example.org'}
    ])
    expectExact(plainText(source), source)
  })

  it('gives lines and columns', () => {
    const tree = plainText('Iron in Food\r\n\r\n  - Lentils\r\n')
    expect(tree.children[1]).toMatchObject({
      type: 'list',
      position: {start: {line: 3, column: 3, offset: 18}, end: {line: 3, column: 12, offset: 27}}
    })
    expect(tree.position?.end).toEqual({line: 4, column: 1, offset: 29})
  })

  it('keeps every visible character, once and in place, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Title Case Here',
        '- item',
        '1. One',
        '2. two',
        '• b',
        'FAQ',
        'Is it so?',
        'It is.',
        'such as:',
        '',
        '---',
        '> q',
        '  set in',
        'References',
        '# Mark',
        '•',
        '3)'
      ),
      fc.string({unit: 'grapheme', maxLength: 40})
    )
    fc.assert(
      fc.property(
        fc.array(line, {maxLength: 30}),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, end) => {
          const source = lines.join(end)
          const tree = plainText(source)
          expectExact(tree, source)
          let last = 0
          const visit = (node: Nodes): void => {
            if (node.type === 'text') {
              expect(node.position?.start.offset).toBeGreaterThanOrEqual(last)
              last = node.position?.end.offset as number
            }
            if ('children' in node) for (const child of node.children) visit(child)
          }
          visit(tree)
        }
      ),
      {numRuns: 300}
    )
  })

  it.each([
    ['one long line', 'word '.repeat(400_000)],
    ['one long word', 'a'.repeat(2_000_000)],
    ['addresses', 'https://example.org/))))) '.repeat(40_000)],
    ['brackets behind an address', `https://example.org/(${')'.repeat(500_000)}`],
    ['short lines', 'Some Words Here\n'.repeat(60_000)],
    ['numbers', '1. One\n7. Seven\n'.repeat(40_000)],
    [
      'wrapped lines with an address',
      'this line of text goes on and on until www.example.org/a comes\nand '.repeat(20_000)
    ],
    ['blank lines', '\n'.repeat(500_000)],
    [
      'deep indents',
      Array.from({length: 3000}, (_, depth) => `${' '.repeat(depth)}- item`).join('\n')
    ]
  ])('reads %s to its end', (_, source) => {
    expect(plainText(source).position?.end.offset).toBe(source.length)
  })
})
