import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StepView, ViewModel } from '../../../src/session/view-model.ts';
import { cardModels, models, talking } from './models.ts';
import { all, button, one, stageWith, tick, turnTo } from './on-stage.ts';

const model = (name: string): ViewModel => ({ ...models, ...cardModels })[name] as ViewModel;
const stepOf = (name: string): StepView => model(name).step as StepView;

describe('the frame', () => {
  it('has urgent help and leave on every step, in the same order, as buttons with words', async () => {
    for (const [name, each] of Object.entries({ ...models, ...cardModels })) {
      const stage = await stageWith(each);
      const says = all(stage, 'header button').map((found) => found.textContent?.trim());
      expect(says, name).to.deep.equal(['Urgent help', 'Leave']);
      button(stage, 'Leave').click();
      expect(stage.sent.at(-1), name).to.deep.equal({ type: 'leave' });
    }
  });
  it('keeps urgent help when nothing else could be loaded, and shows what the host put inside', async () => {
    const stage = await stageWith(model('failed'));
    stage.append('Call 0161 496 0142');
    expect(one(stage, '.notice').textContent).to.contain('Urgent help still works');
    expect(one<HTMLSlotElement>(stage, 'slot:not([name])').assignedNodes()).to.have.length(1);
    button(stage, 'Urgent help').click();
    expect(stage.sent).to.deep.equal([{ type: 'urgent.open' }]);
  });
  it('says about how many questions are left, and nothing about it afterwards', async () => {
    const stage = await stageWith({ ...model('choose'), questionsLeft: 1, questionsAsked: 3 });
    expect(one(stage, '.progress').textContent).to.contain('About 1 question left');
    expect(one(stage, '.progress rect').getAttribute('width')).to.equal('75');
    const { questionsLeft: _, ...later } = model('offers');
    await turnTo(stage, later);
    expect(one(stage, '.progress').textContent).not.to.contain('left');
  });
  it('goes back, and changes an earlier answer by its place in what was said', async () => {
    const stage = await stageWith(model('pick'));
    button(stage, 'Back').click();
    button(stage, 'Change: How old are they?').click();
    expect(stage.sent).to.deep.equal([{ type: 'back' }, { type: 'change', index: 1 }]);
  });
  it('has no way back before the first answer', async () => {
    expect(() => button(document.body, 'Back')).to.throw();
    expect(all(await stageWith(model('choose')), '.back')).to.have.length(0);
  });
  it('draws nothing of the conversation after leaving', async () => {
    const stage = await stageWith(model('tell'));
    await turnTo(stage, { ...model('tell'), phase: 'left' });
    expect(stage.shadowRoot?.textContent?.trim()).to.equal('');
  });
  it('looks for offers again when they could not be loaded', async () => {
    const stage = await stageWith(model('offers-failed'));
    button(stage, 'Try again').click();
    expect(stage.sent).to.deep.equal([{ type: 'search.again' }]);
  });
});

describe('one answer of several', () => {
  it('is one tap', async () => {
    const stage = await stageWith(model('choose'));
    button(stage, 'A friend').click();
    expect(stage.sent).to.deep.equal([{ type: 'choose', option: 'friend' }]);
  });
  it('can be left unsaid in two ways that look like answers', async () => {
    const stage = await stageWith(model('choose'));
    for (const says of ['I’m not sure', 'Skip this']) {
      expect(button(stage, says).className).to.contain('answer');
      button(stage, says).click();
    }
    expect(stage.sent).to.deep.equal([{ type: 'unsure' }, { type: 'skip' }]);
  });
  it('says which was chosen before, not by colour alone', async () => {
    const step = { ...stepOf('choose'), chosen: 'me' } as StepView;
    const stage = await stageWith(talking(step));
    expect(button(stage, 'Me').textContent).to.contain('your answer before');
  });
});

describe('own words', () => {
  it('are sent as they were written, with the cards', async () => {
    const stage = await stageWith(model('tell'));
    one(stage, 'textarea').focus();
    await sendKeys({ type: ' cant face it ' });
    tick(stage, 'School or college').click();
    button(stage, 'Continue').click();
    expect(stage.sent).to.deep.equal([{ type: 'tell', text: ' cant face it ', options: ['school'] }]);
  });
  it('are not needed: nothing said is a skip', async () => {
    const stage = await stageWith(model('tell'));
    button(stage, 'Continue').click();
    expect(stage.sent).to.deep.equal([{ type: 'skip' }]);
  });
  it('are still in their box after urgent help was looked at', async () => {
    const stage = await stageWith(model('tell'));
    one<HTMLTextAreaElement>(stage, 'textarea').value = 'half a sentence';
    await turnTo(stage, model('urgent'));
    expect(one(stage, 'textarea').checkVisibility()).to.equal(false);
    await turnTo(stage, model('tell'));
    expect(one<HTMLTextAreaElement>(stage, 'textarea').value).to.equal('half a sentence');
  });
  it('and ticks of one question are never found in the next', async () => {
    const stage = await stageWith(model('tell'));
    one<HTMLTextAreaElement>(stage, 'textarea').value = 'private';
    tick(stage, 'Worry').click();
    await turnTo(stage, talking({ ...stepOf('tell'), id: 'different' }));
    expect(one<HTMLTextAreaElement>(stage, 'textarea').value).to.equal('');
    expect(tick(stage, 'Worry').checked).to.equal(false);
  });
  it('come back to be changed', async () => {
    const stage = await stageWith(talking({ ...stepOf('tell'), text: 'as before', chosen: ['home'] } as StepView));
    expect(one<HTMLTextAreaElement>(stage, 'textarea').value).to.equal('as before');
    expect(tick(stage, 'Things at home').checked).to.equal(true);
  });
  it('are kept by no browser: every box and form says so', async () => {
    for (const name of ['tell', 'pick']) {
      const stage = await stageWith(model(name));
      for (const each of all(stage, 'form, textarea, input'))
        expect(each.getAttribute('autocomplete'), name).to.equal('off');
    }
  });
  it('need no box where a host wants none', async () => {
    const { step } = model('tell');
    const stage = await stageWith(talking({ ...(step as StepView), box: '', text: '' } as StepView));
    expect(all(stage, 'textarea')).to.have.length(0);
    tick(stage, 'Worry').click();
    button(stage, 'Continue').click();
    expect(stage.sent).to.deep.equal([{ type: 'tell', text: '', options: ['worry'] }]);
  });
  it('can be left for what there is now', async () => {
    const stage = await stageWith(model('tell'));
    button(stage, 'Show me what there is now').click();
    expect(stage.sent).to.deep.equal([{ type: 'shortcut' }]);
  });
  it('go along to what there is now, and are not dropped on the way', async () => {
    const stage = await stageWith(model('tell'));
    one(stage, 'textarea').focus();
    await sendKeys({ type: 'cant face it' });
    button(stage, 'Show me what there is now').click();
    expect(stage.sent).to.deep.equal([{ type: 'tell', text: 'cant face it', options: [], onward: true }]);
    const ticked = await stageWith(talking({ ...stepOf('pick'), hasShortcut: true }));
    tick(ticked, 'Worry').click();
    button(ticked, 'Show me what there is now').click();
    expect(ticked.sent).to.deep.equal([{ type: 'pick', options: ['worry'], onward: true }]);
  });
});

describe('several answers', () => {
  it('are sent with the first half of a postcode, by the Enter key too', async () => {
    const stage = await stageWith(model('pick'));
    tick(stage, 'Worry').click();
    one(stage, 'input.short').focus();
    await sendKeys({ type: 'M32 ' });
    await sendKeys({ press: 'Enter' });
    expect(stage.sent).to.deep.equal([{ type: 'pick', options: ['worry'], near: 'M32' }]);
  });
  it('plays back what was heard, to be put right', async () => {
    const stage = await stageWith(model('pick'));
    expect(one(stage, '.heard').textContent).to.contain('Going to school').and.to.contain('wont go to school');
    button(stage, 'That’s right').click();
    button(stage, 'Change my words').click();
    button(stage, 'Read this in').click();
    expect(stage.sent).to.deep.equal([{ type: 'heard.close' }, { type: 'back' }, { type: 'language', locale: 'pl' }]);
  });
});

describe('urgent help', () => {
  it('stands first and alone in an emergency, and the conversation can go on', async () => {
    const stage = await stageWith(model('emergency'));
    const seen = all(stage, 'h2').filter((each) => each.checkVisibility());
    expect(seen.map((each) => each.textContent)).to.deep.equal(['Emergency: Call 999 or go to A&E now']);
    expect(one<HTMLAnchorElement>(stage, '.reach').href).to.equal('tel:999');
    button(stage, 'More help').click();
    button(stage, 'Carry on').click();
    expect(stage.sent).to.deep.equal([{ type: 'urgent.open' }, { type: 'card.close' }]);
  });
  it('stands before the question and leaves it there when nobody is in danger this minute', async () => {
    const stage = await stageWith(model('crisis'));
    const seen = all(stage, 'h2').filter((each) => each.checkVisibility());
    expect(seen.map((each) => each.textContent)).to.deep.equal([
      'Urgent: You can talk to someone now',
      'What matters to you today?',
    ]);
    button(stage, 'I am worn out').click();
    expect(stage.sent).to.deep.equal([{ type: 'card.answer', option: 'tired' }]);
  });
  it('has numbers to tap and to copy, in the order of their digits in any language', async () => {
    const stage = await stageWith(model('urgent'));
    const links = all<HTMLAnchorElement>(stage, '.reach');
    expect(links.map(({ href }) => href)).to.deep.equal([
      'tel:999',
      'tel:111',
      'tel:08001111',
      'https://www.childline.org.uk/',
      'sms:85258?&body=SHOUT',
    ]);
    for (const link of links.filter(({ protocol }) => protocol !== 'https:')) {
      expect(link.querySelector('bdi')).to.exist;
      const style = getComputedStyle(link);
      const select = ['user-select', '-webkit-user-select'].map((name) => style.getPropertyValue(name));
      expect(select).to.include('text');
    }
    expect(links[3]?.rel).to.equal('noreferrer');
  });
  it('closes where it was opened', async () => {
    const stage = await stageWith(model('urgent'));
    expect(button(stage, 'Urgent help').getAttribute('aria-expanded')).to.equal('true');
    button(stage, 'Urgent help').click();
    button(stage, 'Carry on').click();
    expect(stage.sent).to.deep.equal([{ type: 'urgent.close' }, { type: 'urgent.close' }]);
  });
});
