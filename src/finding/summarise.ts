import type {FileResult, Severity, Summary} from './finding.ts'

/** Counts the findings of all files. Those that a baseline holds count as such only. */
export function summarise(
  files: readonly FileResult[]
): Omit<Summary, 'rules' | 'skipped' | 'milliseconds'> {
  const findings = files.flatMap((file) => file.findings)
  const level = (severity: Severity) =>
    findings.filter((finding) => !finding.baselined && finding.severity === severity).length
  return {
    // Files of redirects are judged, but nobody reads them as articles.
    files: files.filter(({format}) => format !== 'redirects').length,
    words: files.reduce((sum, file) => sum + file.words, 0),
    errors: level('error'),
    warnings: level('warning'),
    infos: level('info'),
    suppressed: files.reduce((sum, file) => sum + file.suppressed, 0),
    baselined: findings.filter(({baselined}) => baselined).length
  }
}
