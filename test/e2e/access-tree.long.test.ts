import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { StepKind } from '../../src/flow/document.ts';
import { mouse, see } from './talk.ts';
import type { HostSite } from './hosts/host-site.ts';
import { missingFrom, treeOf } from './access/tree.ts';
import { comesTo, go, openWalks, startWalk } from './access/walk-page.ts';
import { FLOWS, walksThrough } from './access/walks.ts';

let site: HostSite;
before(async () => void (site = await openWalks()));
after(() => site.close());

const UNSAID = ['button: I’m not sure', 'button: Skip this'];
/** What each kind of step must say, in this order, after the group that has the question for its name. */
const KINDS: Readonly<Record<StepKind, readonly (string | RegExp)[]>> = {
  choose: [/^button: \w/, /^button: \w/, ...UNSAID],
  tell: [
    /^textbox: \w+ .*own words/,
    'group: Or choose any that fit',
    /^checkbox: .+ \[checked=false\]$/,
    'button: Continue',
  ],
  pick: [/^checkbox: .+ \[checked=false\]$/, 'button: Continue', ...UNSAID],
  groupings: [
    /^image: The five kinds of support, .* you/,
    ...[
      'Keeping well',
      'Knowing what to do and who to ask',
      'Working on something with someone',
      'Help for longer or from more people',
      'Planning together to stay safe',
    ].map((kind) => new RegExp(`^checkbox: ${kind} .+ \\[checked=false\\]$`)),
    'button: These are the ones I want',
  ],
  offers: [
    /^status: .*\[.*live=polite\]/,
    /^heading: .+ \[level=3\]$/,
    /^checkbox: Look at this side by side: .+ \[checked=false\]$/,
    ...UNSAID,
  ],
  compare: [
    /^table: Where they differ/,
    'columnheader: What to look at',
    /^columnheader: /,
    /^columnheader: /,
    'columnheader: Not now',
    /^rowheader: /,
    /^cell: .+/,
    'button: Next',
  ],
  weigh: ['checkbox: It starts soon [checked=false]', 'checkbox: It is free [checked=false]', 'button: Next'],
  decide: [
    /^checkbox: .+ \[checked=false\]$/,
    /^checkbox: Not now .+ \[checked=false\]$/,
    /^status: /,
    'button: Make my plan',
  ],
  plan: [
    'heading: My plan [level=3]',
    'heading: What matters to me [level=4]',
    'heading: What I will try [level=4]',
    'button: Next',
  ],
  'check-in': [
    'button: Yes, it helps',
    'button: It helps a bit',
    'button: No, it does not help',
    'button: I have not started yet',
  ],
  end: ['heading: People to turn to [level=3]', /^listitem: /],
};

test('a kind of step tells assistive technology too little, or in another order than it is shown', async () => {
  const seen = new Set<StepKind>();
  for (const flow of FLOWS)
    for (const walk of walksThrough(flow)) {
      if (walk.stops.every(({ kind }) => seen.has(kind))) continue;
      const page = await startWalk(site, flow, walk);
      await go(page, flow, walk, async (stop) => {
        if (seen.has(stop.kind)) return;
        seen.add(stop.kind);
        const lines = await treeOf(page);
        const isFirst = stop === walk.stops[0];
        const question = await page.evaluate(
          () =>
            document.querySelector('signpost-chat')?.shadowRoot?.querySelector('[data-turn]')?.textContent?.trim() ??
            '',
        );
        const always = [
          /^region: .+/,
          'button: Urgent help [expanded=false]',
          'button: Leave',
          ...(isFirst ? [] : ['button: Back']),
          /^form: /,
          new RegExp(`^group: ${question.replace(/[?.]/g, '\\$&')}`),
          `heading: ${question} [${isFirst ? '' : 'focused '}level=2]`,
        ];
        const missing = missingFrom(lines, [...always, ...KINDS[stop.kind]]);
        assert.equal(missing, undefined, `${stop.kind} (${stop.step}) does not say ${missing}:\n${lines.join('\n')}`);
        for (const line of lines)
          assert.doesNotMatch(
            line,
            /^(button|checkbox|textbox|link|image): ( \[|$)/,
            `${stop.kind}: something to press has no name`,
          );
      });
      await page.browserContext().close();
    }
  assert.deepEqual([...seen].toSorted(), Object.keys(KINDS).toSorted());
});

test('urgent help and the card of an emergency tell assistive technology too little', async () => {
  const page = await startWalk(site, 'what-matters', { offers: 'some' });
  await comesTo(page, { step: 'who', kind: 'choose' });
  await mouse.press(page, 'Urgent help');
  await see(page, 'card');
  const urgent = await treeOf(page);
  const wanted = [
    'button: Urgent help [expanded]',
    /^region: .+/,
    /^heading: .+ \[focused level=2\]$/,
    /^link: Call 999/,
    /^link: Call .*111/,
    'button: Carry on',
  ];
  assert.equal(missingFrom(urgent, wanted), undefined, urgent.join('\n'));
  assert.equal(
    urgent.some((line) => line.startsWith('form:')),
    false,
    'the question behind the panel is read as well',
  );
  await mouse.press(page, 'Urgent help');
  await mouse.press(page, 'Me');
  await comesTo(page, { step: 'matters', kind: 'tell' });
  await mouse.write(page, 'ive taken a load of my tablets');
  await mouse.press(page, 'Continue');
  await see(page, 'card');
  const card = await treeOf(page);
  assert.equal(
    missingFrom(card, [
      /^region: Emergency: /,
      /^heading: Emergency: .+ \[focused level=2\]$/,
      /^link: Call 999/,
      'button: More help',
      'button: Carry on',
    ]),
    undefined,
    card.join('\n'),
  );
  assert.equal(
    card.some((line) => line.startsWith('form:')),
    false,
    'something stands beside 999',
  );
  await page.browserContext().close();
});
