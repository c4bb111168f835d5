import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { planLink } from '../../src/handoff/pack-plan.ts';
import { qrPath } from '../../src/handoff/qr.ts';
import { packedIn, unpackPlan } from '../../src/handoff/unpack-plan.ts';
import { clinic, fullPlan, listening } from './a-plan.ts';

const SCALE = 4;

/** What a camera would see: the path drawn in black on white, a few dots to each square. */
function photograph({ size, path }: { size: number; path: string }): { data: Uint8ClampedArray; width: number } {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let dot = Number(x) * SCALE; dot < (Number(x) + Number(run)) * SCALE; dot++)
        data.fill(0, (row * width + dot) * 4, (row * width + dot) * 4 + 3);
  return { data, width };
}

async function scanned(link: string): Promise<string | undefined> {
  const { data, width } = photograph(await qrPath(link));
  return jsqr(data, width, width)?.data;
}

test('the QR code opens another plan than the one on the screen', async () => {
  const made = await planLink(fullPlan, 'https://example.org/help');
  assert.ok(made.is === 'link');
  const read = await scanned(made.link);
  assert.equal(read, made.link);
  const opened = await unpackPlan(packedIn(read) ?? '', (id) => [listening, clinic].find((offer) => offer.id === id));
  assert.deepEqual(opened.is === 'plan' && opened.plan, fullPlan);
});

test('the longest link that is allowed makes a code that cannot be read', async () => {
  const link = `https://example.org/#signpost-plan=1.${'Ab3_-xYz9'.repeat(200)}`.slice(0, 1200);
  assert.equal(await scanned(link), link);
});
