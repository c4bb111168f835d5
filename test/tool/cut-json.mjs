// `file.json?name` is a part of a JSON file, cut out by the build so that little has to arrive before the first question.
// Code that is not bundled gets the whole file under that name: every cut is a part that the whole file holds as well.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every step that an answer to this one can lead to. */
const leadsTo = (step) => {
  const targets = [];
  JSON.stringify(step, (key, value) => {
    if (['next', 'unsure', 'skip', 'shortcut', 'none'].includes(key) && typeof value === 'string') targets.push(value);
    return value;
  });
  return targets;
};

const CUTS = {
  /** The first step of a flow, and an empty end in place of each that follows; the session replays in the whole flow. */
  'flow.json?opening': (file) => {
    const flow = read(file);
    const first = flow.steps[flow.start];
    const ends = leadsTo(first).map((id) => [id, { kind: 'end', live: [], human: [] }]);
    return {
      id: flow.id,
      version: flow.version,
      start: flow.start,
      steps: { ...Object.fromEntries(ends), [flow.start]: first },
    };
  },
  /** The words of a flow's first question. */
  'en-GB.json?opening': (file) => {
    const { start } = read(join(dirname(file), 'flow.json'));
    const words = read(file);
    return { ...words, steps: { [start]: words.steps[start] } };
  },
  /** The words behind *Urgent help*. */
  'en-GB.json?urgent': (file) => {
    const { locale, reviewed, callIf, cards, tool } = read(file);
    return { locale, reviewed, callIf, cards: { urgent: cards.urgent }, tool };
  },
  /** The contacts that show whatever their dates, without the evidence for them, which is not shown, and what happens there. */
  'contacts.json?always': (file) => ({
    contacts: read(file)
      // Further ways to reach 999 come with the whole file.
      .contacts.filter(({ id, always }) => always && !id.startsWith('999-'))
      .map(
        ({
          evidence: _,
          verifiedBy: __,
          verifiedOn: ___,
          reviewBy: ____,
          whatHappens: _____,
          waitNote: ______,
          ...contact
        }) => contact,
      ),
  }),
};

export const cutJson = () => ({
  name: 'cut-json',
  load(id) {
    const cut = Object.keys(CUTS).find((ending) => id.endsWith(`/${ending}`));
    return cut ? `export default ${JSON.stringify(CUTS[cut](id.slice(0, id.indexOf('?'))))};` : null;
  },
});
