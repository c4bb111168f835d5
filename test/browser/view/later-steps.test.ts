import { expect } from '@open-wc/testing';
import type { StepView, ViewModel } from '../../../src/session/view-model.ts';
import { models, talking } from './models.ts';
import { plan } from './sample-decision.ts';
import { all, button, one, stageWith, tick, turnTo } from './on-stage.ts';
import { bareOffer, fullOffer, hostileOffer, sampleResults } from './sample-offers.ts';

const model = (name: string): ViewModel => models[name] as ViewModel;
const step = (name: string): StepView => model(name).step as StepView;

describe('offers', () => {
  it('say why they are here, in the words for what the person said', async () => {
    const stage = await stageWith(model('offers'));
    const reasons = all(stage, '.offer:first-of-type .reasons li').map((each) => each.textContent);
    expect(reasons).to.deep.equal([
      'Because you said: worry and anxiety',
      'Because you said: going to school',
      'For ages 11 to 18',
      'About 2 miles away',
      'You can just turn up',
      'Free',
    ]);
  });
  it('say what is not known, and that one can ask', async () => {
    const stage = await stageWith(model('offers'));
    expect(all(stage, '.offer .unknown').at(-1)?.textContent)
      .to.contain('We don’t know. Ask them')
      .and.to.contain('how to start');
  });
  it('say that they are made up, full, or only the closest', async () => {
    const stage = await stageWith(model('offers'));
    const flags = all(stage, '.flag').map((each) => each.textContent);
    expect(flags).to.deep.equal([
      'These places are made up, to show how this works.',
      'Full just now. Ask them about a waiting list.',
      'Closed on 2 June for a staff day.',
    ]);
    const found = {
      ...(step('offers') as Extract<StepView, { kind: 'offers' }>).found,
      nearest: true,
      invented: false,
    };
    await turnTo(stage, talking({ ...step('offers'), found } as StepView));
    expect(one(stage, 'form').textContent).to.contain('These are the closest');
    expect(one(stage, 'form').textContent).not.to.contain('made up');
  });
  it('name a person who can look with you when nothing fits, and say that what is only for this area is left out', async () => {
    const stage = await stageWith(model('offers'));
    expect(one(stage, 'form').textContent).not.to.contain('only for this area');
    const [human] = (step('end') as Extract<StepView, { kind: 'end' }>).human;
    await turnTo(stage, talking({ ...step('offers'), elsewhere: true, ...(human && { human: [human] }) } as StepView));
    expect(one(stage, 'form').textContent).to.contain('Help that is only for this area is not on this list');
    expect(one(stage, '.people').textContent).to.contain(human?.name);
  });
  it('are put side by side, four at most, and one too many is refused in words', async () => {
    const results = [1, 2, 3, 4, 5].map((id) => ({
      offer: { ...bareOffer, id: `gm:${id}`, name: `Place ${id}` },
      because: [],
      unknown: [],
    }));
    const found = { results, more: 0, nearest: false, invented: false, sources: [] };
    const stage = await stageWith(talking({ ...step('offers'), found } as StepView));
    for (const { offer } of results) tick(stage, offer.name).click();
    expect(tick(stage, 'Place 5').checked).to.equal(false);
    const said = all(stage, 'article output').map((each) => each.textContent);
    expect(said).to.deep.equal(['', '', '', '', 'You can choose up to 4. Take one away first.']);
    button(stage, 'Show them side by side').click();
    expect(stage.sent).to.deep.equal([{ type: 'shortlist', offers: ['gm:1', 'gm:2', 'gm:3', 'gm:4'] }]);
  });
  it('have the way on under the box that was just ticked', async () => {
    const stage = await stageWith(model('offers'));
    const ways = () => all(stage, '.offer .go').map((each) => each.checkVisibility());
    expect(ways()).to.deep.equal([false, false, false]);
    tick(stage, 'Ashbeck Library').click();
    expect(ways()).to.deep.equal([false, false, true]);
    tick(stage, 'Lantern').click();
    expect(ways()).to.deep.equal([true, false, false]);
  });
  it('wait for a choice without a scolding', async () => {
    const stage = await stageWith(model('offers'));
    button(stage, 'Show them side by side').click();
    expect(stage.sent).to.deep.equal([]);
    expect(all(stage, 'output').at(-1)?.textContent).to.equal('Choose one or more first.');
  });
  it('keep the ticks when the list is drawn again', async () => {
    const stage = await stageWith(model('offers'));
    tick(stage, 'Ashbeck Library').click();
    await turnTo(stage, { ...model('offers'), notices: [{ is: 'offers-failed' }] });
    expect(tick(stage, 'Ashbeck Library').checked).to.equal(true);
  });
  it('give a link only to addresses that a browser may open', async () => {
    const stage = await stageWith(model('offers'));
    const links = all<HTMLAnchorElement>(stage, 'a').map(({ protocol }) => protocol);
    expect([...new Set(links)].sort()).to.deep.equal(['https:', 'mailto:', 'sms:', 'tel:']);
  });
});

describe('side by side', () => {
  it('has a real table with the same rows for each, those that differ first, and "not now" as a column like any other', async () => {
    const stage = await stageWith(model('compare'));
    const [first, second] = all<HTMLTableElement>(stage, 'table');
    expect(first?.caption?.textContent).to.equal('Where they differ');
    expect([...(first?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent).slice(1)).to.deep.equal([
      fullOffer.name,
      hostileOffer.name,
      bareOffer.name,
      'Not now',
    ]);
    for (const row of first?.tBodies[0]?.rows ?? []) expect(row.cells).to.have.length(5);
    expect(second?.caption?.textContent).to.equal('Where they say the same');
  });
  it('says "We don’t know. Ask them." in every cell that nobody filled', async () => {
    const stage = await stageWith(model('compare'));
    const unknown = all(stage, 'td .unknown');
    expect(unknown).to.have.length(7);
    for (const each of unknown) expect(each.textContent).to.equal('We don’t know. Ask them.');
  });
  it('says a wait with the day on which it was checked', async () => {
    const stage = await stageWith(model('compare'));
    expect(one(stage, 'table').textContent)
      .to.contain('0 to 2 weeks (checked on 3 June 2026)')
      .and.to.contain('At least 18 weeks');
  });
  it('goes on', async () => {
    const stage = await stageWith(model('compare'));
    button(stage, 'Next').click();
    expect(stage.sent).to.deep.equal([{ type: 'looked' }]);
  });
});

describe('what matters most', () => {
  it('is sent at every tick, and the order drawn is the one that came back', async () => {
    const unpicked = { ...step('weigh'), picked: [], weighed: [] } as StepView;
    const stage = await stageWith(talking(unpicked));
    expect(all(stage, '.options li')).to.have.length(0);
    tick(stage, 'It is free').click();
    expect(stage.sent).to.deep.equal([{ type: 'weigh.pick', wishes: ['free'] }]);
    await turnTo(stage, model('weigh'));
    expect(all(stage, '.options > li > strong').map((each) => each.textContent)).to.deep.equal([
      fullOffer.name,
      bareOffer.name,
      'Not now',
    ]);
    button(stage, 'Next').click();
    expect(stage.sent.at(-1)).to.deep.equal({ type: 'weigh.done' });
  });
  it('says yes, no and not known in words', async () => {
    const stage = await stageWith(model('weigh'));
    expect(all(stage, '.stands strong').map((each) => each.textContent)).to.deep.equal([
      'Yes',
      'No',
      'We don’t know. Ask them.',
      'We don’t know. Ask them.',
    ]);
  });
});

describe('deciding', () => {
  it('takes one or two, and "not now" has a row of the same weight', async () => {
    const stage = await stageWith(model('decide'));
    const heights = all(stage, '.tick > input').map(
      (each) => getComputedStyle(each.parentElement as Element).borderBlockEndWidth,
    );
    expect(new Set(heights).size).to.equal(1);
    tick(stage, fullOffer.name).click();
    tick(stage, bareOffer.name).click();
    tick(stage, 'Counselling').click();
    expect(tick(stage, 'Counselling').checked).to.equal(false);
    button(stage, 'Make my plan').click();
    expect(stage.sent).to.deep.equal([{ type: 'decide', offers: [fullOffer.id, bareOffer.id] }]);
  });
  it('keeps an offer and "not now" apart', async () => {
    const stage = await stageWith(model('decide'));
    tick(stage, fullOffer.name).click();
    tick(stage, 'Not now').click();
    expect(tick(stage, fullOffer.name).checked).to.equal(false);
    button(stage, 'Make my plan').click();
    expect(stage.sent).to.deep.equal([{ type: 'decide', offers: [] }]);
  });
  it('does not take silence for "not now"', async () => {
    const stage = await stageWith(model('decide'));
    button(stage, 'Make my plan').click();
    expect(stage.sent).to.deep.equal([]);
    expect(one(stage, 'output').textContent).to.equal('Choose one or two, or “Not now”.');
  });
});

describe('a plan', () => {
  it('has the person’s own words at its top, unchanged', async () => {
    const stage = await stageWith(model('plan'));
    const first = one(stage, '.letter section');
    expect(first.querySelector('blockquote')?.textContent).to.equal(plan.words);
  });
  it('has the first step, what to ask, what if it does not help, and a day to look again', async () => {
    const text = one(await stageWith(model('plan')), '.letter').textContent;
    for (const line of [
      'A parent or carer contacts them. Ring between',
      'Who will know that I come?',
      'That is not my fault',
      '19 December 2026',
      '999',
    ])
      expect(text).to.contain(line);
  });
  it('is a plan too when nothing was chosen', async () => {
    const notNow = { ...plan, chosen: [], questions: [], decision: 'not-now' as const };
    const stage = await stageWith(talking({ ...step('plan'), plan: notNow } as StepView));
    expect(one(stage, '.letter').textContent).to.contain('That is a choice too');
  });
  it('is left with one press', async () => {
    const stage = await stageWith(model('plan'));
    button(stage, 'Next').click();
    expect(stage.sent).to.deep.equal([{ type: 'planned' }]);
  });
  it('of somebody who is not sure has what to ask, and no first step', async () => {
    const unsure = { ...plan, decision: 'unsure' as const };
    const text = one(await stageWith(talking({ ...step('plan'), plan: unsure } as StepView)), '.letter').textContent;
    expect(text)
      .to.contain('I am not sure yet')
      .and.to.contain('Who will know that I come?')
      .and.not.to.contain('First step');
  });
});

describe('looking again, and an end', () => {
  it('takes every answer with one tap', async () => {
    const stage = await stageWith(model('check-in'));
    for (const says of ['Yes, it helps', 'It helps a bit', 'No, it does not help', 'I have not started yet'])
      button(stage, says).click();
    expect(stage.sent.map((each) => 'answer' in each && each.answer)).to.deep.equal([
      'yes',
      'bit',
      'no',
      'not-started',
    ]);
  });
  it('always has something to do and somebody to turn to', async () => {
    const stage = await stageWith(model('end'));
    button(stage, 'Start again').click();
    expect(stage.sent).to.deep.equal([{ type: 'live', id: 'start-again' }]);
    expect(() => button(stage, 'Tell one person')).to.throw();
    expect(one(stage, '.away').textContent).to.contain('Tell one person');
    expect(one<HTMLAnchorElement>(stage, '.people a').href).to.equal('tel:08001111');
  });
});

describe('words of an offer that could break a page', () => {
  it('stay words on every step', async () => {
    for (const name of ['offers', 'compare', 'weigh', 'decide', 'plan', 'check-in', 'end']) {
      const stage = await stageWith(model(name));
      expect(all(stage, 'script, img, b'), name).to.have.length(0);
    }
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
    expect(sampleResults[1]?.offer.name).to.contain('onerror');
  });
});
