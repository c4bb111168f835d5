import { executeServerCommand } from '@web/test-runner-commands';

/**
 * A test of something that not every browser has. Where it can't be done, the test is not counted as passed: it is
 * listed with the reason, which is in that browser's launcher in `test/tool/`. Chromium has everything.
 */
export function itNeeds(what: 'forced colours' | 'print', name: string, body: () => Promise<void>): void {
  it(`${name} (needs ${what})`, async function () {
    const { why } = (await executeServerCommand('why-not', what)) as { why?: string };
    if (why) this.skip();
    await body();
  });
}
