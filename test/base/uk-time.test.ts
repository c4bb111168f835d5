import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { ukTime } from '../../src/base/uk-time.ts';

test('the clock is that of London, in summer, in winter and at midnight', () => {
  assert.equal(ukTime(new Date('2026-11-21T14:30:59Z')), '2026-11-21T14:30');
  assert.equal(
    ukTime(new Date('2026-06-30T23:05:00Z')),
    '2026-07-01T00:05',
    'an hour ahead in summer, and another day',
  );
  // The hour that comes twice, and the one that never comes.
  assert.equal(ukTime(new Date('2026-10-25T00:30:00Z')), '2026-10-25T01:30');
  assert.equal(ukTime(new Date('2026-10-25T01:30:00Z')), '2026-10-25T01:30');
  assert.equal(ukTime(new Date('2026-03-29T01:00:00Z')), '2026-03-29T02:00');
});

test('on a device whose clock is elsewhere, an offer is open by the clock of its own country', () => {
  const code = `import('./src/base/uk-time.ts').then(({ ukTime }) => process.stdout.write(ukTime(new Date('2026-06-30T23:05:00Z'))))`;
  for (const TZ of ['Pacific/Kiritimati', 'America/New_York'])
    assert.equal(
      spawnSync(process.execPath, ['--eval', code], { env: { ...process.env, TZ }, encoding: 'utf8' }).stdout,
      '2026-07-01T00:05',
      TZ,
    );
});
