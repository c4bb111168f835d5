import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/decide/plan.ts';
import { withoutOwnWords } from '../../src/handoff/own-words.ts';
import { SECTIONS, planSections } from '../../src/handoff/plan-sections.ts';
import { planText } from '../../src/handoff/plan-text.ts';
import { nextSteps, professionalText } from '../../src/handoff/professional-page.ts';
import { fullPlan, today } from './a-plan.ts';
import { someWords } from './some-words.ts';

const urgent = ['999 if a life is at risk'];
const ids = (sections: readonly { readonly id: string }[]): string[] => sections.map(({ id }) => id);

test('a part of the plan is missing from its text, or stands in another order', () => {
  const sections = planSections(fullPlan, someWords, urgent);
  assert.deepEqual(ids(sections), [...SECTIONS]);
  const text = planText(fullPlan, someWords, urgent);
  const places = sections.map(({ heading }) => text.indexOf(`\n\n${heading}\n`));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test('the text does not stand on its own: no way to reach them, no day, nothing about what was asked', () => {
  const text = planText(fullPlan, someWords, urgent);
  for (const part of [
    'What matters to me\ncant sleep n my head is loud\n- Sleep is hard',
    'To sleep in my own bed',
    'My dog',
    '\n\nListening Room (Harrowby Vale Youth Trust)\n- The first step: I start. Call or walk in.',
    '- Call: 0161 496 0011',
    '- Text: 07700 900011',
    '- Web: https://listening.example',
    '\n\nFeelings Clinic\n- The first step: School starts. School fills in a form.',
    'While I wait: You can come to the open room on Mondays.',
    'Listening Room: You can stop at any time.',
    '- Ask: What about wait?',
    'by 2026-11-30',
    'with My aunt',
    'Look again on 2026-11-30',
    '999 if a life is at risk',
    'This is kept nowhere else.',
  ])
    assert.ok(text.includes(part), part);
});

test('a plan without a choice has an empty part, or no way on', () => {
  for (const decision of ['not-now', 'unsure'] as const) {
    const sections = planSections(makePlan({ today, decision, offers: [] }), someWords, urgent);
    assert.deepEqual(ids(sections), ['try', 'if-not', 'look-again', 'urgent']);
    assert.deepEqual(sections[0]?.lines, [decision === 'not-now' ? 'Not now.' : 'I am not sure yet.']);
  }
});

test('own words go along although the person left them out', () => {
  for (const make of [planText, professionalText]) {
    const text = make(withoutOwnWords(fullPlan), someWords, urgent);
    for (const own of ['my head is loud', 'Sleep is hard', 'own bed', 'My dog']) assert.ok(!text.includes(own), own);
    assert.ok(text.includes('Listening Room'));
  }
});

test('markup in own words is changed, so that the words are no longer theirs', () => {
  const words = '<img src=x onerror=alert(1)> & "so"';
  assert.ok(planText(makePlan({ today, decision: 'unsure', offers: [], words }), someWords, []).includes(words));
});

test('somebody has no next step on a professional’s page', () => {
  assert.deepEqual(nextSteps(fullPlan, someWords), [
    {
      who: 'me',
      lines: [
        'Listening Room (Harrowby Vale Youth Trust): I start. Call or walk in. Call: 0161 496 0011 Text: 07700 900011 Web: https://listening.example',
        'Look again on 2026-11-30',
      ],
    },
    { who: 'school', lines: ['Feelings Clinic: School starts. School fills in a form.'] },
    {
      who: 'service',
      lines: fullPlan.chosen.map(({ offer }) => {
        const asked = fullPlan.questions.filter(({ offerId }) => offerId === offer.id);
        return `${offer.name}: ${asked.map(({ row }) => `What about ${row}?`).join(' ')}`;
      }),
    },
  ]);
  const text = professionalText(fullPlan, someWords, urgent);
  for (const part of [
    '\nMe\n- Listening Room',
    '\nSchool\n- Feelings Clinic',
    'Urgent help\n- 999',
    'Why I chose it\n- wish soon',
  ])
    assert.ok(text.includes(part), part);
});

test('a professional’s page of a person who did not choose says nothing about that', () => {
  const text = professionalText(makePlan({ today, decision: 'not-now', offers: [] }), someWords, urgent);
  assert.ok(text.includes('\n\nNot now.\n\nMe\n- Look again on'));
});
