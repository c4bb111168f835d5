import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GROUPINGS } from '../../src/base/grouping.ts';
import { ROLES } from '../../src/base/role.ts';
import { makePlan } from '../../src/decide/plan.ts';
import type { Plan, PlanInput } from '../../src/decide/plan.ts';
import { packPlan } from '../../src/handoff/pack-plan.ts';
import { unpackPlan } from '../../src/handoff/unpack-plan.ts';
import { anyDay, anyOffers, anyWishes, anyWords } from '../decide/any-offer.ts';

const sayings = fc.record(
  {
    who: fc.constantFrom(...ROLES),
    words: anyWords,
    cards: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }),
    different: anyWords,
    helps: anyWords,
    groupings: fc.subarray([...GROUPINGS]),
    byWhen: anyWords,
    decideWith: anyWords,
  },
  { requiredKeys: [] },
);
const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(anyOffers, anyWishes, anyDay, sayings, fc.constantFrom('chosen', 'not-now', 'unsure'))
  .map(([offers, wishes, today, said, decision]) =>
    makePlan({ offers, wishes, today, decision, ...said } as PlanInput),
  );

test('a plan that was packed and opened is no longer the same plan', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const opened = await unpackPlan(await packPlan(plan), (id) =>
        plan.chosen.map(({ offer }) => offer).find((offer) => offer.id === id),
      );
      assert.deepEqual(opened, { is: 'plan', plan, version: 'same', gone: [] });
    }),
  );
});

test('a plan that was cut short or changed opens as if it were whole, or throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPlan,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.boolean(),
      async (plan, where, cut) => {
        const packed = await packPlan(plan);
        const at = 2 + Math.floor((packed.length - 2) * where);
        const spoilt = cut
          ? packed.slice(0, at)
          : packed.slice(0, at) + (packed[at] === 'A' ? 'B' : 'A') + packed.slice(at + 1);
        const opened = await unpackPlan(spoilt, () => undefined);
        // The last character carries unused bits, so that changing it can leave the plan as it was; never another plan.
        if (opened.is === 'problem') return assert.equal(opened.problem, 'damaged');
        const whole = await unpackPlan(packed, () => undefined);
        assert.deepEqual(opened, whole);
      },
    ),
  );
});

test('letters that are no plan at all throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(9999), async (junk, version) => {
      const opened = await unpackPlan(`${version}.${junk}`, () => undefined);
      assert.equal(opened.is, 'problem');
    }),
  );
});
