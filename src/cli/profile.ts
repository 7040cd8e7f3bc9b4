import {grounds} from '../config/profiles/grounds.ts'
import {type Profile, profileList} from '../config/profiles/profile-list.ts'
import {type Paint, paint} from '../report/ansi.ts'
import {didYouMean} from '../text/similarity.ts'
import {type Terminal, usesColor} from './terminal.ts'
import {UsageError} from './usage-error.ts'

/** `medlint profile [NAME]`: the profiles, or what one of them asks and on what ground. */
export async function profile(
  name: string | undefined,
  flags: {color?: boolean},
  terminal: Terminal
): Promise<number> {
  const style = paint(usesColor(flags.color, terminal))
  if (name === undefined) {
    terminal.stdout.write(listing(style))
    return 0
  }
  const wanted = name.replace(/^medlint:/, '')
  const found = profileList.find((candidate) => candidate.name === wanted)
  if (!found) {
    const names = profileList.map((candidate) => candidate.name)
    throw new UsageError(
      `unknown profile "${name}".${didYouMean(wanted, names) || ` There are ${names.join(', ')}`}`
    )
  }
  terminal.stdout.write(explained(found, style))
  return 0
}

function listing(style: Paint): string {
  const width = Math.max(...profileList.map(({name}) => name.length))
  const rows = profileList.map(
    ({name, audience}) => `  ${style.bold(name.padEnd(width))}  ${audience}\n`
  )
  return `${rows.join('')}\n"medlint profile NAME" explains one; take one up with "extends": ["medlint:NAME"].\n`
}

function explained({name, audience, rules}: Profile, style: Paint): string {
  const used = [...new Set(rules.flatMap((rule) => rule.grounds))]
  const width = Math.max(...rules.map(({id}) => id.length))
  const rows = rules.map(({id, level, options, grounds: ids}) => {
    const numbers = ids.map((ground) => `[${used.indexOf(ground) + 1}]`).join(' ')
    const given = options ? `  ${JSON.stringify(options)}` : ''
    return `  ${style.bold(id.padEnd(width))}  ${level.padEnd(7)}  ${numbers}${style.dim(given)}`
  })
  const sources = used.map((id, index) => {
    const {authority, paragraph, says, url, kind, confirmed} = grounds[id]
    const caution = confirmed ? '' : '; not checked against its text, do so before you rely on it'
    return `  [${index + 1}] ${authority}: ${paragraph} (${kind}${caution})\n      ${says}\n      ${style.dim(url)}`
  })
  return `${[
    `${style.bold(`medlint:${name}`)}  for ${audience}`,
    '',
    ...rows,
    '',
    style.bold('Grounds'),
    ...sources,
    '',
    'Rules that are not named keep their own level. A profile is a starting point for your editors, not legal advice.',
    `Take it up with "extends": ["medlint:${name}"]; several profiles add up, and the later one wins.`
  ].join('\n')}\n`
}
