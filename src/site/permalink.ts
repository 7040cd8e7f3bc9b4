/** Parts of a date as written; sites do not agree on time zones, and so none is applied. */
export interface DateParts {
  year: string
  month: string
  day: string
  hour: string
  minute: string
  second: string
}

export function dateParts(date: string | undefined): DateParts | undefined {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?)?/.exec(date ?? '')
  if (!found) return undefined
  const part = (at: number) => (found[at] ?? '0').padStart(2, '0')
  return {
    year: part(1),
    month: part(2),
    day: part(3),
    hour: part(4),
    minute: part(5),
    second: part(6)
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Further parts of a date that permalinks may name. */
export function calendar({year, month, day}: DateParts) {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const weekday = date.getUTCDay()
  const yearday = Math.round((date.getTime() - Date.UTC(Number(year), 0, 1)) / 86_400_000) + 1
  // ISO week: the week of this week's Thursday.
  const thursday = new Date(date.getTime() + (4 - (weekday || 7)) * 86_400_000)
  const weekYear = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / 604_800_000) + 1
  return {
    monthName: months[date.getUTCMonth()] ?? '',
    weekday,
    weekdayName: weekdays[weekday] ?? '',
    yearday,
    week: String(week).padStart(2, '0'),
    weekYear: String(weekYear)
  }
}

/**
 * Fills the `:tokens` of a permalink. The longest known token is taken, so
 * that `:title.html` and `:year-:month` work; unknown ones make the result
 * undefined, for then the address cannot be known.
 */
export function fillTokens(
  pattern: string,
  values: Record<string, string | undefined>
): string | undefined {
  let known = true
  const filled = pattern.replace(/:([a-z_]+)/gi, (all, token: string) => {
    for (let end = token.length; end > 0; end--) {
      const name = token.slice(0, end)
      if (Object.hasOwn(values, name)) {
        const value = values[name]
        if (value === undefined) known = false
        return `${value ?? ''}${token.slice(end)}`
      }
    }
    known = false
    return all
  })
  return known ? filled : undefined
}

/** One slash between the pieces of an address, one at its front. */
export function tidy(url: string): string {
  return `/${url}`.replace(/\/{2,}/g, '/')
}
