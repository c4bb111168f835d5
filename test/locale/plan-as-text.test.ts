import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planText } from '../../src/handoff/plan-text.ts';
import type { PlanWords } from '../../src/handoff/plan-words.ts';
import { enGBLater } from '../../src/locale/en-GB.later.ts';
import { plan } from '../browser/view/sample-decision.ts';

describe('a plan as text', () => {
  it('has every word that it asks for', () => {
    const words: PlanWords = { ...enGBLater, groupings: { advice: 'Finding out what we can do' } };
    const text = planText(plan, words, ['Call 999']);
    assert.doesNotMatch(text, /undefined|\[object/);
    assert.ok(text.indexOf(plan.words ?? '') < text.indexOf(enGBLater.planTry), 'own words come first');
    assert.match(text, /Call: 0161 496 0101/);
  });
});
