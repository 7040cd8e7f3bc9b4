import type {Render} from './report-options.ts'

interface ReportFormat {
  /** One line for `--help`. */
  describe: string
  /** Loads the format on first use: a run needs one of them, and starts faster without the rest. */
  load(): Promise<Render>
}

export const formats = {
  stylish: {
    describe: 'for people at a terminal: by article, with the words, the why and the way out',
    load: async () => (await import('./stylish.ts')).stylish
  },
  compact: {
    describe: 'one line per finding, for editors and grep',
    load: async () => (await import('./compact.ts')).compact
  },
  json: {
    describe: 'everything, for other programs (output contract, version 1)',
    load: async () => (await import('./json.ts')).json
  },
  github: {
    describe: 'annotations in GitHub Actions',
    load: async () => (await import('./github.ts')).github
  },
  sarif: {
    describe: 'SARIF 2.1.0, for GitHub code scanning and other dashboards',
    load: async () => (await import('./sarif.ts')).sarif
  },
  markdown: {
    describe: 'for a pull request comment or a step summary',
    load: async () => (await import('./markdown.ts')).markdown
  },
  junit: {
    describe: 'JUnit XML, for the test report of a CI server',
    load: async () => (await import('./junit.ts')).junit
  },
  checkstyle: {
    describe: 'Checkstyle XML, for Jenkins and other dashboards',
    load: async () => (await import('./checkstyle.ts')).checkstyle
  },
  gitlab: {
    describe: 'GitLab code quality',
    load: async () => (await import('./gitlab.ts')).gitlab
  },
  rdjson: {
    describe: 'Reviewdog Diagnostic Format',
    load: async () => (await import('./rdjson.ts')).rdjson
  },
  csv: {
    describe: 'one row per finding, for a spreadsheet',
    load: async () => (await import('./csv.ts')).csv
  }
} satisfies Record<string, ReportFormat>

export type FormatName = keyof typeof formats

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
