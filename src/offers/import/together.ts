import { inFieldOrder } from '../field-order.ts';
import { joinDuplicates } from '../join-duplicates.ts';
import type { Note } from '../note.ts';
import type { Offer, Source } from '../offer.ts';
import type { ToText } from '../plain-text.ts';
import { sourceOf } from '../read-offer.ts';
import { Reading } from '../read-values.ts';
import { shortIds, uniqueIds } from '../unique-ids.ts';
import { ImportFailed } from './import-failed.ts';
import type { Imported } from './read-file.ts';
import type { ImportRun } from './report.ts';

/** What a person said about where the offers come from. */
export type SourceAsked = Partial<Source>;

/** Collects what was read from several sources. What is wrong with one source is told, and the others go on. */
export class Together {
  readonly #notes: Note[] = [];
  readonly #offers: Offer[] = [];
  readonly #sources: { from: string; read: number; kept: number }[] = [];
  readonly #failed: { from: string; why: string }[] = [];
  #source: Source | undefined;

  readonly note = (each: Note): void => void this.#notes.push(each);

  /** Reads one source with `read`. `isTold` says which errors besides `ImportFailed` are about the source and not about us. */
  async take(
    from: string,
    source: Source | undefined,
    read: () => Promise<Imported & Partial<Pick<ImportRun, 'failed'>>>,
    isTold: (error: unknown) => boolean = () => false,
  ): Promise<void> {
    try {
      const imported = await read();
      this.#source ??= source ?? imported.source;
      this.#sources.push({ from, read: imported.read, kept: imported.offers.length });
      this.#failed.push(...(imported.failed ?? []));
      for (const offer of imported.offers) this.#offers.push(offer);
    } catch (error) {
      if (!(error instanceof ImportFailed) && !isTold(error)) throw error;
      this.#failed.push({ from, why: (error as Error).message });
    }
  }

  /** One offer a service, in the order of their ids, and what the file says it is; `named` where nothing else says so. */
  finish(
    asked: SourceAsked,
    { today, named, toText }: { readonly today: string; readonly named: string; readonly toText: ToText },
  ): { readonly run: ImportRun; readonly source: Source } {
    // Two files of ours can each have an offer "1".
    const all = uniqueIds(this.#offers, ({ id, name }, was) =>
      this.note({ at: id, name, is: 'new-id', field: 'id', was }),
    ).sort(byId);
    const offers = shortIds(joinDuplicates(all, this.note)).sort(byId).map(inFieldOrder);
    const ids = new Set(offers.map(({ id }) => id));
    const notes = this.#notes.filter(({ is, at }) => is !== 'new-id' || ids.has(at));
    const stated = this.#source ? { ...this.#source, ...asked } : (sourceAsked(asked) ?? all[0]?.source);
    const source = stated && sourceOf(stated, new Reading('source', toText));
    return {
      run: { sources: this.#sources, failed: this.#failed, offers, notes, today },
      source: source ?? { name: named },
    };
  }
}

const byId = (one: Offer, other: Offer) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The source that was asked for by name, if one was. */
export const sourceAsked = ({ name, ...others }: SourceAsked): Source | undefined =>
  name === undefined ? undefined : { ...others, name };
