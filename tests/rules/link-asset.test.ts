import rule from '../../rules/link-asset.ts'
import {testRule} from './rule-tester.ts'

const files = {'images/pill.png': '', 'images/pill-large.png': '', 'files/diary.pdf': ''}
const hugo = {
  'hugo.toml': '',
  'static/images/hero.jpg': '',
  'content/posts/cold/index.md': '---\ntitle: Cold\n---\n'
}

testRule(rule, {
  valid: [
    {article: '![A pill](images/pill.png) and [a diary](files/diary.pdf)', files},
    {
      article:
        '<img src="images/pill.png" srcset="images/pill.png 1x, images/pill-large.png 2x" alt="">',
      files
    },
    {
      name: 'data and other hosts',
      article: '![a](data:image/png;base64,AA) ![b](//cdn.example/b.png)'
    },
    {article: '---\nimage: images/pill.png\nauthor: A. Writer\n---\n', files},
    {
      name: 'where themes look for pictures is not known',
      article: '---\ncover:\n  image: pill.png\n---\n',
      files
    },
    {
      name: 'a path from the root, where nothing tells what the root is',
      article: '---\nimage: /images/hero.jpg\n---\n'
    },
    {article: '---\nimage: /images/hero.jpg\n---\n', path: 'content/posts/flu.md', files: hugo},
    {article: '---\nimage: https://cdn.example/hero.jpg\ntitle: about x.png\n---\n'},
    {
      name: 'a name that differs in capitals is left to link-case',
      article: '![a](images/Pill.png)',
      files
    },
    {article: '<Figure src={pill} />', format: 'mdx', path: 'a.mdx', files}
  ],
  invalid: [
    {article: '![A pill](images/pills.png)', files, findings: ['1:11 error images/pills.png']},
    {
      article: 'Get [the diary](files/diaries.pdf), ![]() and ![x](50%.png).',
      files,
      findings: ['1:17 error files/diaries.pdf', '1:37 error ![]()', '1:52 error 50%.png']
    },
    {
      name: 'each image of a set by itself',
      article: '<img src="images/pill.png" srcset="images/pill.png 1x, images/none.png 2x">\n',
      files,
      findings: ['1:56 error images/none.png']
    },
    {
      article: '<video src="how-to.mp4" poster="how-to.jpg"></video>\n',
      findings: ['1:13 error how-to.mp4', '1:33 error how-to.jpg']
    },
    {
      article: '---\ntitle: Pills\nimage: images/hero.jpg\n---\n',
      files,
      findings: ['3:8 error images/hero.jpg']
    },
    {
      name: 'the same missing file once',
      article: '---\nimage: images/hero.jpg\n---\n\n![Hero](images/hero.jpg)\n',
      files,
      findings: ['5:9 error images/hero.jpg']
    },
    {
      article: '---\nimage: /images/heros.jpg\n---\n',
      path: 'content/posts/flu.md',
      files: hugo,
      findings: ['2:8 error /images/heros.jpg']
    },
    {
      name: 'expressions that hold nothing but an address',
      article: '<Image src={require("./none.png").default} />\n\n<Pill href={\'none.pdf\'} />\n',
      format: 'mdx',
      path: 'a.mdx',
      files,
      findings: ['1:22 error ./none.png', '3:14 error none.pdf']
    },
    {
      name: 'an expression behind a letter that is longer in lower case',
      article: '<Pill title="İzmir" href={\'none.pdf\'} />\n',
      format: 'mdx',
      path: 'a.mdx',
      files,
      findings: ['1:28 error none.pdf']
    }
  ]
})
