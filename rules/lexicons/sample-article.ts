/** A short article for the examples of rules that look at whole articles: its head, enough prose, its foot. */
export function sample(head: string, foot = ''): string {
  const prose = Array.from(
    {length: 10},
    () => 'Some people find that a regular day helps them more than any single change.'
  )
  return [head, prose.join(' '), foot].filter(Boolean).join('\n\n')
}
