import { compile } from '../../src/flow/compile.ts';
import type { FlowDocument } from '../../src/flow/document.ts';
import type { FlowWords } from '../../src/flow/words.ts';
import type { FlowInUse } from '../../src/session/flow-in-use.ts';

/** A flow with one step of each kind that a session treats in a way of its own. */
const document: FlowDocument = {
  id: 'small',
  version: 1,
  start: 'who',
  steps: {
    who: {
      kind: 'choose',
      next: 'matters',
      options: [
        { id: 'me', gives: { who: 'me' } },
        { id: 'child', gives: { who: 'child' } },
      ],
    },
    matters: {
      kind: 'tell',
      about: 'matters',
      next: 'safe',
      options: [
        { id: 'sleep', gives: { needs: ['sleep'] } },
        { id: 'exams', gives: { needs: ['exam-stress'] } },
      ],
    },
    safe: {
      kind: 'choose',
      next: 'how',
      shortcut: 'find',
      options: [{ id: 'yes' }, { id: 'no', urgent: true }],
    },
    how: { kind: 'pick', near: true, next: 'kinds', options: [{ id: 'online', gives: { how: ['online'] } }] },
    kinds: {
      kind: 'groupings',
      next: 'find',
      propose: [{ grouping: 'advice', when: { is: 'need', need: 'sleep' }, because: 'sleep' }],
    },
    find: { kind: 'offers', next: 'sides', none: 'nothing', failed: 'nothing' },
    sides: { kind: 'compare', next: 'pick-one' },
    'pick-one': { kind: 'decide', next: 'plan', none: 'plan', unsure: 'plan' },
    plan: { kind: 'plan', next: 'end' },
    nothing: { kind: 'end', live: ['start-again', 'open-flow:other'], human: ['childline'] },
    end: { kind: 'end', live: ['start-again', 'keep-plan'], human: ['childline'] },
  },
};

const words: FlowWords = {
  locale: 'en-GB',
  reviewed: null,
  title: 'Small',
  steps: Object.fromEntries(
    Object.entries(document.steps).map(([id, step]) => [
      id,
      {
        ask: { me: `${id}?`, child: `${id} for your child?` },
        ...('options' in step && {
          options: Object.fromEntries(step.options.map((option) => [option.id, `${option.id}.`])),
        }),
        ...(step.kind === 'groupings' && { because: { sleep: 'You said that sleep is hard.' } }),
        ...(step.kind === 'end' && { live: Object.fromEntries(step.live.map((each) => [each, each])) }),
      },
    ]),
  ),
};

export const smallFlow = (): FlowInUse => ({ document, words, machine: compile(document) });
