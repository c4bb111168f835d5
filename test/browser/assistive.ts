import { executeServerCommand } from '@web/test-runner-commands';

/** What a browser gives to assistive technology, from the top of the page: `role name`, or the role alone. */
const nodes = async (): Promise<string[]> =>
  ((await executeServerCommand('accessible-nodes')) as { role: string; name: string }[]).map(({ role, name }) =>
    `${role} ${name.replace(/\s+/g, ' ').trim()}`.trim(),
  );

/** The ones of these that are told. Waits for all of them, up to two seconds: browsers tell a little after they draw. */
export async function toldOf(parts: readonly (string | RegExp)[]): Promise<(string | RegExp)[]> {
  for (const started = performance.now(); ;) {
    const told = await nodes();
    const found = parts.filter((part) =>
      told.some((each) => (part instanceof RegExp ? part.test(each) : part === each)),
    );
    if (found.length === parts.length || performance.now() - started > 2000) return found;
  }
}
