// Prints failures in full and one closing line for each browser; writes the counts where `test/run.mjs` reads them.
import { writeFileSync } from 'node:fs';

const flatten = (suite) => (suite ? [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(flatten)] : []);
/** Why this browser can't do what a test says it needs (see `test/browser/needs.ts`), or nothing. */
const whyNot = ({ cannot = {} }, { name }) => cannot[/ \(needs (.*)\)$/.exec(name)?.[1]];

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = {};
      for (const session of sessions) {
        const { browser } = session;
        const counts = (browsers[browser.name] ??= { passed: 0, failed: 0, 'left out': 0 });
        const file = `${browser.name}, ${session.testFile.replace(/\?.*/, '').split('/test/').at(-1)}`;
        for (const error of session.errors) console.error(`✖ ${file}: ${error.message}\n${error.stack ?? ''}`);
        counts.failed += session.errors.length;
        // What Lit says of its own development build is no finding of ours.
        for (const log of session.logs ?? [])
          if (!String(log[0]).includes('Lit is in dev mode')) console.log(file, ...log);
        const tests = flatten(session.testResults);
        if (tests.length === 0 && session.errors.length === 0) {
          counts.failed += 1;
          console.error(`✖ ${file}: no test ran`);
        }
        for (const test of tests) {
          if (test.passed && !test.skipped) counts.passed += 1;
          else if (test.skipped && whyNot(browser, test)) {
            counts['left out'] += 1;
            console.log(`– ${file}: ${test.name} is left out: ${whyNot(browser, test)}`);
          } else {
            // Any other skipped test is a failure here: the project has none.
            counts.failed += 1;
            console.error(
              `✖ ${file}: ${test.name}${test.skipped ? ' (skipped)' : ''}\n${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`,
            );
          }
        }
      }
      const sum = { passed: 0, failed: 0 };
      for (const [name, counts] of Object.entries(browsers)) {
        for (const key of Object.keys(sum)) sum[key] += counts[key];
        console.log(
          `${name}: ${Object.entries(counts)
            .map(([what, count]) => `${count} ${what}`)
            .join(', ')}`,
        );
      }
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...sum, browsers }));
    },
  };
}
