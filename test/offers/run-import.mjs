// `signpost-chat import` as a process of its own, for tests that kill it.
import { command } from '../../src/cli/import.ts';

process.exitCode = await command.run(process.argv.slice(2), { out: () => undefined, error: () => undefined });
