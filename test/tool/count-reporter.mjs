// Prints failures in full and one closing line; writes the counts where `test/run.mjs` reads them.
import { writeFileSync } from 'node:fs';

const flatten = (suite) => (suite ? [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(flatten)] : []);

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const file = session.testFile.replace(/\?.*/, '').split('/test/').at(-1);
        for (const error of session.errors) console.error(`✖ ${file}: ${error.message}\n${error.stack ?? ''}`);
        failed += session.errors.length;
        for (const log of session.logs ?? []) console.log(file, ...log);
        const tests = flatten(session.testResults);
        if (tests.length === 0 && session.errors.length === 0) {
          failed += 1;
          console.error(`✖ ${file}: no test ran`);
        }
        for (const test of tests) {
          // A skipped test is a failure here: the project has none.
          if (test.passed && !test.skipped) passed += 1;
          else {
            failed += 1;
            console.error(`✖ ${file}: ${test.name}${test.skipped ? ' (skipped)' : ''}\n${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`);
          }
        }
      }
      console.log(`browser: ${passed} passed, ${failed} failed`);
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failed }));
    },
  };
}
