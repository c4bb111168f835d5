import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createMachine } from 'xstate';
import { flowPage } from '../../src/cli/flow-page.ts';
import { arrows, toMermaid, toStately } from '../../src/flow/draw.ts';
import { sayCondition } from '../../src/flow/say-condition.ts';
import { walk } from '../../src/flow/walk.ts';
import { flowIds, flowOf, sample, wordsOf } from './sample/sample.ts';

const flow = sample();

test('a route is missing from the diagram', () => {
  const lines = toMermaid(flow)
    .split('\n')
    .map((line) => line.trim());
  assert.equal(lines[0], 'stateDiagram-v2');
  for (const line of [
    '[*] --> s_topic',
    's_topic --> s_matters: me, child, unsure, skip',
    's_topic --> s_helping: plan',
    's_topic --> s_search: shortcut',
    's_matters --> s_money: tell, unsure, skip if housing-money',
    's_money --> s_search: rent',
    's_where --> s_search: pick, unsure, skip',
    's_later --> s_where: go',
    's_done --> [*]',
  ]) {
    assert.ok(lines.includes(line), line);
  }
});

test('every answer of a long question stands on every arrow', () => {
  const main = arrows(flowOf('what-matters')).get('safe') ?? [];
  assert.ok(main.every(({ said }) => said.join() === 'any answer' || said.join() === 'shortcut'));
});

test('a label ends where Mermaid sees a colon or a semicolon', () => {
  for (const id of flowIds) {
    for (const line of toMermaid(flowOf(id)).split('\n'))
      assert.ok(line.split(':').length <= 2 && !line.includes(';'), line);
  }
});

test('a rule inside a rule reads as another rule', () => {
  assert.equal(
    sayCondition({
      all: [
        { not: { is: 'age-known' } },
        {
          any: [
            { is: 'wants', what: 'free' },
            { is: 'nation', nation: 'wales' },
          ],
        },
      ],
    }),
    'not age known and (wants free or in wales)',
  );
  assert.equal(
    sayCondition({ not: { all: [{ is: 'any-need' }, { is: 'place-known' }] } }),
    'not (any need and place known)',
  );
});

test('what Stately is given does not open', () => {
  const source = toStately(flow);
  const [, config = ''] = /createMachine\(([^]+)\);\n$/.exec(source) ?? [];
  assert.deepEqual(Object.keys(createMachine(JSON.parse(config)).states), Object.keys(flow.steps));
});

for (const id of flowIds) {
  test(`the page of a flow is stale: run "signpost-chat draw ${id} --doc"`, () => {
    const page = readFileSync(new URL(`../../flows/${id}/flow.md`, import.meta.url), 'utf8');
    assert.equal(page, flowPage(flowOf(id), wordsOf(id), walk(flowOf(id)).counts));
  });
}
