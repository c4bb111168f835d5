import { isAlreadyId, type AlreadyId } from '../base/already.ts';
import type { NeedId } from '../base/need.ts';
import { isRole, type Role } from '../base/role.ts';
import { entries, plainEntry, type LexiconFile } from './lexicon-file.ts';
import { Phrases } from './phrases.ts';
import type { Heard } from './reading.ts';

/** Most telling first: someone at work also says "my", a parent also says "I". */
const ORDER: readonly Role[] = ['work', 'child', 'friend', 'me'];

/** With one of these words a message about a friendship is about the friend after all. */
const CONCERN = new Set(['worry', 'concern', 'help', 'support', 'told', 'said']);

/** "My friend has a new friend" and "my friend has left me" are about the one who writes. */
const isAboutOwnFriendship = (heard: readonly Heard[]): boolean =>
  !heard.some(({ stem }) => CONCERN.has(stem)) &&
  (heard.some(({ stem }) => stem === 'me' || stem === 'us') ||
    heard.filter(({ also }) => also.includes('{peer}')).length > 1);

/** Tells who a message is about and what is already happening. */
export class About {
  readonly #who: Phrases<Role>;
  readonly #already: Phrases<AlreadyId>;

  constructor(lexicon: LexiconFile) {
    const fillers = entries(lexicon.filler);
    this.#who = new Phrases(fillers);
    this.#already = new Phrases(fillers);
    for (const [role, lines] of Object.entries(lexicon.who))
      if (isRole(role)) for (const entry of entries(lines)) this.#who.add(plainEntry(entry, lexicon), role);
    for (const [id, lines] of Object.entries(lexicon.already))
      if (isAlreadyId(id)) for (const entry of entries(lines)) this.#already.add(plainEntry(entry, lexicon), id);
  }

  *words(): Iterable<string> {
    yield* this.#who.words();
    yield* this.#already.words();
  }

  /** @param need the first need that was heard. */
  who(heard: readonly Heard[], text: string, need: NeedId | undefined): Role | undefined {
    if (/\b\d{1,2}\s?(?:yo\s?)?[MF]\b/u.test(text) && !/\b(?:i|im|i['’]m|me|my)\b/iu.test(text)) return 'work';
    const roles = new Set(this.#who.find(heard).map(({ label }) => label));
    const first = heard[0]?.stem;
    if (!roles.size && (first === 'he' || first === 'she' || first === 'hes' || first === 'shes')) return 'child';
    if (need === 'friendships' && isAboutOwnFriendship(heard)) roles.delete('friend');
    return ORDER.find((role) => roles.has(role));
  }

  already(heard: readonly Heard[]): AlreadyId[] {
    return [...new Set(this.#already.find(heard).map(({ label }) => label))];
  }
}
