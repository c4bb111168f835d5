import { appendFile, readFile, rm } from 'node:fs/promises';
import { isRecord } from '../offers/read-values.ts';

const DAY = 86_400_000;

/**
 * What a harvest already has, by address, so that one that was stopped goes on where it was. One JSON line an answer,
 * added as it comes. Answers over a day old count for nothing: a feed that is read every week must be read anew.
 */
export class HarvestLog {
  readonly #file: string;
  readonly #now: number;
  readonly #answers = new Map<string, unknown>();

  private constructor(file: string, now: number) {
    this.#file = file;
    this.#now = now;
  }

  static async open(file: string, now: number): Promise<HarvestLog> {
    const log = new HarvestLog(file, now);
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const line of text.split('\n')) log.#take(line);
    // A line that was cut off has no end: what is added must not stick to it.
    if (text !== '' && !text.endsWith('\n')) await appendFile(file, '\n');
    return log;
  }

  #take(line: string): void {
    try {
      const entry: unknown = JSON.parse(line);
      if (!isRecord(entry) || typeof entry['of'] !== 'string' || typeof entry['at'] !== 'number') return;
      if (this.#now - entry['at'] < DAY) this.#answers.set(entry['of'], entry['json']);
    } catch {
      // The line that was being written when the harvest was stopped.
    }
  }

  has(address: string): boolean {
    return this.#answers.has(address);
  }
  get(address: string): unknown {
    return this.#answers.get(address);
  }
  async add(address: string, json: unknown): Promise<void> {
    this.#answers.set(address, json);
    await appendFile(this.#file, `${JSON.stringify({ of: address, at: this.#now, json })}\n`);
  }
  static remove(file: string): Promise<void> {
    return rm(file, { force: true });
  }
}
