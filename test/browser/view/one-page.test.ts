import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { makePlan } from '../../../src/decide/plan.ts';
import { enGBLater } from '../../../src/locale/en-GB.later.ts';
import { enGB } from '../../../src/locale/en-GB.ts';
import type { Offer, ViewModel } from '../../../src/session/view-model.ts';
import { planLetter } from '../../../src/view/plan-letter.ts';
import { printAlone } from '../../../src/view/print.ts';
import { models } from './models.ts';
import { stageWith } from './on-stage.ts';
import { helplines } from './sample-cards.ts';

/** Smaller letters than this nobody has to read. */
const LEAST_POINTS = 9.5;
const hundredWords = Array.from({ length: 100 }, (_, index) => ['school', 'mornings', 'hard', 'sleep'][index % 4]).join(
  ' ',
);
const labels = {
  needs: {},
  groupings: { thriving: 'Keeping well', advice: 'Knowing what to do and who to ask', more: 'Help for longer' },
};

/** Everything that a plan can have, with these offers. */
const fullPlan = (offers: readonly Offer[]) =>
  makePlan({
    today: '2026-11-21',
    who: 'child',
    words: hundredWords,
    cards: ['School, college or exams', 'Worry, panic or stress'],
    different: 'Mornings without shouting. To sleep better',
    helps: 'Walking the dog. His gran. Friends',
    groupings: ['thriving', 'advice', 'more'],
    offers,
    wishes: ['soon', 'free', 'talk'],
    decision: 'chosen',
    byWhen: 'This month',
    decideWith: 'With my child',
  });

describe('a plan with two offers, a hundred words of one’s own and every part', () => {
  for (const name of ['invented-town', 'greater-manchester'])
    it(`fits one page in letters that can be read, whatever the offers of ${name}`, async () => {
      const { offers } = (await (await fetch(`/demo/offers/${name}.json`)).json()) as { offers: readonly Offer[] };
      expect(offers.length).to.be.greaterThan(30);
      const { shadowRoot: root } = await stageWith(models['plan'] as ViewModel);
      const tooLong = offers.filter((offer, index) => {
        const drawn = document.createElement('div');
        const other = offers[(index + 7) % offers.length] as Offer;
        render(
          planLetter(fullPlan([offer, other]), { words: enGB, later: enGBLater, labels }, helplines.slice(0, 2)),
          drawn,
        );
        const putBack = printAlone(drawn, { root: root as ShadowRoot, print: () => undefined });
        const sheet = document.querySelector('[data-signpost-print]')?.shadowRoot?.querySelector<HTMLElement>('.sheet');
        const points = parseFloat(sheet?.style.fontSize ?? '');
        putBack();
        return !(points >= LEAST_POINTS);
      });
      expect(tooLong.map((offer) => offer.name)).to.deep.equal([]);
    });
});
