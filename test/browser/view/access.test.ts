import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { toldOf } from '../assistive.ts';
import { itNeeds } from '../needs.ts';
import { cardModels, models } from './models.ts';
import { all, button, one, stageWith, turnTo } from './on-stage.ts';

const everything = Object.entries({ ...models, ...cardModels });
const model = (name: string): ViewModel => models[name] as ViewModel;
const open = (stage: HTMLElement) => {
  for (const each of all<HTMLDetailsElement>(stage, 'details')) each.open = true;
};

describe('can be read by everybody', () => {
  after(() => emulateMedia({ colorScheme: 'light' }));
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [name, each] of everything)
      it(`P8a: axe finds nothing wrong on ${name} in ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        const stage = await stageWith(each);
        open(stage);
        await expect(stage).to.be.accessible();
      });
});

describe('small and large', () => {
  after(() => setViewport({ width: 800, height: 600 }));
  for (const [name, each] of everything)
    it(`P8b: nothing scrolls sideways at 320 px on ${name}, nor with wide spacing of text`, async () => {
      await setViewport({ width: 320, height: 640 });
      const stage = await stageWith(each);
      open(stage);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const root = stage.shadowRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
      for (const part of all(stage, 'button, .tick, td, h2, .letter'))
        expect(part.getBoundingClientRect().right, part.textContent ?? '').to.be.at.most(320);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    });
  it('targets are 44 px high or more, and boxes for text 16 px or more', async () => {
    for (const [name, each] of everything) {
      const stage = await stageWith(each);
      open(stage);
      for (const target of all(stage, 'button, .tick, .reach, summary, textarea').filter((found) =>
        found.checkVisibility(),
      ))
        expect(target.getBoundingClientRect().height, `${name}: ${target.textContent}`).to.be.at.least(44);
      for (const box of all(stage, 'textarea, input'))
        expect(parseFloat(getComputedStyle(box).fontSize)).to.be.at.least(16);
    }
  });
  it('follows a reader’s own text size, and not the page’s', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const stage = await stageWith(model('choose'));
    expect(getComputedStyle(button(stage, 'Me')).fontSize).to.equal('18px');
    document.documentElement.style.fontSize = '';
  });
  it('a table is a table to a screen reader at any width', async () => {
    for (const width of [320, 1000]) {
      await setViewport({ width, height: 700 });
      await stageWith(model('compare'));
      const parts = ['table Where they differ', 'columnheader Not now', 'rowheader How long you wait'];
      expect(await toldOf(parts), `${width}`).to.deep.equal(parts);
    }
  });
});

describe('eyes that need more', () => {
  itNeeds('forced colours', 'see every control and tick', async () => {
    await executeServerCommand('force-colours', true);
    try {
      const stage = await stageWith(model('groupings-confirmed') ?? cardModels['groupings-confirmed']);
      const canvas = getComputedStyle(one(stage, 'section')).backgroundColor;
      for (const control of all(stage, 'button:not(.quiet-button), .tick, [type=checkbox]')) {
        const { borderBottomColor, borderBottomWidth } = getComputedStyle(control);
        expect(parseFloat(borderBottomWidth)).to.be.at.least(1);
        expect(borderBottomColor, control.textContent ?? '').not.to.equal(canvas);
      }
      const tickMark = getComputedStyle(one(stage, ':checked'), '::before');
      const box = getComputedStyle(one(stage, ':checked'));
      expect(tickMark.borderRightColor).not.to.equal(box.backgroundColor);
    } finally {
      await executeServerCommand('force-colours', false);
    }
  });
  it('see nothing move when they asked for that, and never for a card', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const stage = await stageWith(cardModels['crisis'] as ViewModel);
    expect(getComputedStyle(one(stage, '.turn')).animationName).to.equal('arrive');
    expect(getComputedStyle(one(stage, '.card')).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(getComputedStyle(one(stage, '.turn')).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
  it('see where the focus is, in two tones', async () => {
    const stage = await stageWith(model('choose'));
    button(stage, 'Urgent help').focus();
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stage.shadowRoot?.activeElement as Element);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    expect(boxShadow).to.contain('rgb(255, 255, 255)');
  });
});

describe('ears', () => {
  it('hear a new turn once: the log keeps quiet, and no live region says the question too', async () => {
    const stage = await stageWith(model('choose'));
    button(stage, 'My child').focus();
    const said: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target.nodeType === Node.TEXT_NODE ? target.parentElement : (target as Element))?.closest(
          '[aria-live], [role=status], [role=alert], output',
        );
        if (region && region.getAttribute('aria-live') !== 'off') said.push(region.textContent?.trim() ?? '');
      }
    });
    watch.observe(stage.shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
    await turnTo(stage, model('tell'));
    watch.disconnect();
    expect(said.filter(Boolean)).to.deep.equal([]);
    expect(stage.shadowRoot?.activeElement?.textContent).to.equal('What matters to you today?');
    expect(one(stage, '[role=log]').getAttribute('aria-live')).to.equal('off');
  });
  it('hear that something is being looked for, and what was found', async () => {
    const stage = await stageWith(model('searching'));
    const lines = () =>
      all(stage, '[role=status]')
        .map((each) => each.textContent?.trim())
        .filter(Boolean);
    expect(lines()).to.include('Looking for support…');
    await turnTo(stage, model('offers'));
    expect(lines()).to.deep.equal(['Here are 3 that could fit.']);
  });
  it('hear the question with its answers, and each answer with its hint', async () => {
    await stageWith(model('tell'));
    const parts = [
      'region Find support that fits',
      'log What you have said so far',
      'group What matters to you today?',
      'heading What matters to you today?',
      /^textbox In your own words/,
      'group Or choose any that fit',
      'checkbox Worry or panic',
    ];
    expect(await toldOf(parts)).to.deep.equal(parts);
  });
});

describe('hands on a keyboard', () => {
  it('answer each kind of question without a mouse', async () => {
    const ways: Record<string, { readonly start: string; readonly keys: readonly string[]; readonly sent: object }> = {
      choose: { start: 'h2', keys: ['Tab', 'Tab', 'Enter'], sent: { type: 'choose', option: 'child' } },
      tell: {
        start: 'textarea',
        keys: ['Tab', ' ', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter'],
        sent: { type: 'tell', text: '', options: ['worry'] },
      },
      groupings: { start: 'h2', keys: ['Tab', ' ', 'Enter'], sent: { type: 'groupings', groupings: ['thriving'] } },
      decide: { start: 'h2', keys: ['Tab', ' ', 'Enter'], sent: { type: 'decide', offers: ['invented:lantern'] } },
      compare: { start: '.go', keys: ['Enter'], sent: { type: 'looked' } },
      'check-in': { start: 'form summary', keys: ['Tab', 'Enter'], sent: { type: 'check-in', answer: 'yes' } },
    };
    for (const [name, { start, keys, sent }] of Object.entries(ways)) {
      const stage = await stageWith(model(name));
      one(stage, start).focus();
      for (const press of keys) await sendKeys({ press });
      expect(stage.sent.at(-1), name).to.deep.equal(sent);
    }
  });
});
