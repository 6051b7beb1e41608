import { existsSync, readFileSync } from 'node:fs'

export const reportPath = 'reports/tests.json'

/**
 * What the runner's report says, a file that broke before its first test counted as one failure; undefined
 * where there is no report.
 */
export function readCounts() {
  if (!existsSync(reportPath)) return undefined
  const report = JSON.parse(readFileSync(reportPath, 'utf8'))
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** `N passed, N failed`, with the skipped where there are any. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
