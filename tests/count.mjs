// The closing line of the gate, counted from the runner's report. Its argument is the exit status of the gate:
// where no test failed but the gate did, that is one failure more.
import { countLine, readCounts } from './counts.mjs'

const isGateFailed = process.argv[2] !== '0'
const counts = readCounts() ?? { passed: 0, failed: 0, skipped: 0 }
const failed = counts.failed === 0 && (isGateFailed || counts.passed === 0) ? 1 : counts.failed
console.log(countLine({ ...counts, failed }))
process.exit(failed === 0 ? 0 : 1)
