import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare } from '../../src/decide/compare.ts';
import { ROWS } from '../../src/decide/rows.ts';
import { tradeOffs } from '../../src/decide/trade-offs.ts';
import { standFor } from '../../src/decide/stand.ts';
import { weigh } from '../../src/decide/weigh.ts';
import { anyDay, anyMiles, anyOffers, anyWishes } from './any-offer.ts';

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

test('a set of offers loses or gains a row, or the order of its rows depends on the order of the columns', () => {
  fc.assert(
    fc.property(anyOffers, anyDay, anyMiles, fc.infiniteStream(fc.nat()), (offers, today, miles, keys) => {
      const one = compare(offers, today, miles);
      assert.deepEqual(ids(one.rows).sort(), [...ROWS].sort());
      const mixed = offers.map((offer) => ({ offer, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const other = compare(
        mixed.map(({ offer }) => offer),
        today,
        miles,
      );
      assert.deepEqual(ids(other.rows), ids(one.rows));
      for (const [index, row] of one.rows.entries()) {
        assert.equal(row.cells.length, offers.length);
        for (const [column, { offer }] of mixed.entries()) {
          assert.deepEqual(other.rows[index]?.cells[column], row.cells[offers.indexOf(offer)]);
        }
      }
    }),
  );
});

test('a row that is the same in all columns stands above one that differs, or the rest is shuffled', () => {
  fc.assert(
    fc.property(anyOffers, anyDay, (offers, today) => {
      const { rows } = compare(offers, today);
      const differing = rows.filter(({ differs }) => differs).length;
      assert.ok(rows.slice(0, differing).every(({ differs }) => differs));
      for (const half of [rows.slice(0, differing), rows.slice(differing)]) {
        const places = half.map(({ id }) => ROWS.indexOf(id));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
      }
    }),
  );
});

test('weighing drops an option or makes one up', () => {
  fc.assert(
    fc.property(anyOffers, anyWishes, anyMiles, (offers, wishes, miles) => {
      const weighed = weigh(offers, wishes, miles);
      assert.deepEqual(weighed.map(({ offerId }) => offerId).sort(), ids(offers).sort());
    }),
  );
});

test('options move although nobody picked a wish', () => {
  fc.assert(
    fc.property(anyOffers, (offers) => {
      assert.deepEqual(
        weigh(offers, []).map(({ offerId }) => offerId),
        ids(offers),
      );
    }),
  );
});

test('something other than the picked wishes decides the order', () => {
  fc.assert(
    fc.property(anyOffers, anyOffers, anyWishes, anyMiles, (offers, others, wishes, miles) => {
      // What an option is called, who runs it and how it stands for wishes nobody picked must change nothing.
      const stands = (offer: (typeof offers)[number]): string =>
        wishes.map((wish) => standFor(offer, wish, miles.get(offer.id))).join();
      const changed = offers.map((offer, index) => {
        const rest = others[index];
        const swapped = rest ? { ...rest, id: offer.id, name: 'A first name' } : offer;
        return stands(swapped) === stands(offer) ? swapped : { ...offer, name: 'A first name', org: 'Other' };
      });
      const order = weigh(offers, wishes, miles).map(({ offerId }) => offerId);
      assert.deepEqual(
        weigh(changed, wishes, miles).map(({ offerId }) => offerId),
        order,
      );
    }),
  );
});

test('options that stand the same swap places', () => {
  fc.assert(
    fc.property(anyOffers, anyWishes, (offers, wishes) => {
      const weighed = weigh(offers, wishes);
      for (let at = 1; at < weighed.length; at++) {
        const [before, after] = [weighed[at - 1], weighed[at]];
        if (!before || !after || JSON.stringify(before.stands) !== JSON.stringify(after.stands)) continue;
        assert.ok(ids(offers).indexOf(before.offerId) < ids(offers).indexOf(after.offerId));
      }
    }),
  );
});

test('a trade-off names a good point that is not so, or a limit that is not so', () => {
  fc.assert(
    fc.property(anyOffers, anyWishes, anyMiles, (offers, wishes, miles) => {
      for (const { offerId, good, but } of tradeOffs(offers, wishes, miles)) {
        const offer = offers.find(({ id }) => id === offerId);
        assert.ok(offer && wishes.includes(good));
        assert.equal(standFor(offer, good, miles.get(offerId)), 'yes');
        assert.equal(standFor(offer, but, miles.get(offerId)), 'no');
      }
    }),
  );
});
