import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/decide/plan.ts';
import { withoutOwnWords } from '../../src/handoff/own-words.ts';
import { planSections } from '../../src/handoff/plan-sections.ts';
import { planText } from '../../src/handoff/plan-text.ts';
import { SECTIONS } from '../../src/handoff/plan-words.ts';
import { professionalText, nextSteps } from '../../src/handoff/professional-page.ts';
import { fullPlan, today } from './a-plan.ts';
import { someWords } from './some-words.ts';

const urgent = ['999 if a life is at risk'];

test('a part of the plan is missing from its text, or stands in another order', () => {
  assert.deepEqual(
    planSections(fullPlan, someWords, urgent).map(({ id }) => id),
    [...SECTIONS],
  );
  const text = planText(fullPlan, someWords, urgent);
  const places = SECTIONS.map((id) => text.indexOf(`\n\n${someWords.headings[id]}\n`));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test('the text does not stand on its own: no way to reach them, no day, nothing about what was asked', () => {
  const text = planText(fullPlan, someWords, urgent);
  for (const part of [
    'cant sleep n my head is loud',
    'To sleep in my own bed',
    'My dog',
    '0161 496 0011',
    '07700 900011',
    'https://example.org/listening',
    'me starts Listening Room',
    'school starts Feelings Clinic',
    'School fills in a form.',
    'You can come to the open room on Mondays.',
    'You can stop at any time.',
    'Feelings Clinic: What about',
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
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['chose', 'if-not', 'look-again', 'urgent'],
    );
    assert.deepEqual(sections[0]?.lines, [someWords.decision[decision]]);
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
  const steps = nextSteps(fullPlan, someWords);
  assert.deepEqual(
    steps.map(({ who }) => who),
    ['me', 'school', 'service'],
  );
  assert.match(steps[2]?.lines[1] ?? '', /^Feelings Clinic answers: What about/);
  const text = professionalText(fullPlan, someWords, urgent);
  for (const part of [
    '\nMe\n- me starts Listening Room',
    '\nSchool\n- school starts Feelings Clinic',
    'Urgent help\n- 999',
  ])
    assert.ok(text.includes(part), part);
});
