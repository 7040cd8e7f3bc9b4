/** What a CI template has to know about a project. */
export interface CiProject {
  /** The folder of the articles' configuration in the repository; empty for its root. */
  folder: string
  /** Whether medlint is among the packages of the project. */
  installed: boolean
  version: string
}

/** A workflow of GitHub Actions: all of it on the main branch, new findings of what changed in a pull request. */
export function githubWorkflow(project: CiProject): string {
  const {folder} = project
  const where =
    folder === ''
      ? ''
      : `    defaults:\n      run:\n        working-directory: ${JSON.stringify(folder)}\n`
  const {install, command} = commandsOf(project)
  return `name: medlint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  articles:
    runs-on: ubuntu-latest
${where}    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history: what is new can only be told from what was there.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${install ? `      - run: ${install}\n` : ''}      - if: github.event_name == 'pull_request'
        run: ${command} --changed --format stylish --format github
      - if: github.event_name != 'pull_request'
        run: ${command} --ci --format stylish --format github
`
}

/** A file that .gitlab-ci.yml includes. */
export function gitlabJob(project: CiProject): string {
  const {folder} = project
  const {install, command} = commandsOf(project)
  const steps = [folder === '' ? '' : `cd ${JSON.stringify(folder)}`, install].filter(Boolean)
  const report = 'medlint-quality.json'
  const shown = folder === '' ? report : `${folder}/${report}`
  return `medlint:
  image: node:22
  variables:
    # The whole history: what is new can only be told from what was there.
    GIT_DEPTH: 0
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      variables:
        MEDLINT_OPTIONS: --changed
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      variables:
        MEDLINT_OPTIONS: --ci
  script:
${steps.map((step) => `    - ${step}\n`).join('')}    - ${command} $MEDLINT_OPTIONS --format stylish --format gitlab:${report}
  artifacts:
    when: always
    reports:
      codequality: ${JSON.stringify(shown)}
`
}

function commandsOf({installed, version}: CiProject): {install: string; command: string} {
  return installed
    ? {install: 'npm ci', command: 'npx medlint'}
    : {install: '', command: `npx --yes medlint@${version}`}
}
