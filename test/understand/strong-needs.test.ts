import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strongNeeds } from '../../src/understand/strong-needs.ts';

const ids = (...needs: Parameters<typeof strongNeeds>[0]) => strongNeeds(needs).map(({ id }) => id);

test('a need that is seen only in words that told of a clearer one is not played back as said', () => {
  assert.deepEqual(
    ids(
      { id: 'low-mood', score: 0.3, because: ['whats the point'] },
      { id: 'anxiety', score: 0.2, because: ['whats the point'] },
      { id: 'loneliness', score: 0.1, because: ['whats the point'] },
    ),
    ['low-mood'],
  );
});

test('several needs with words of their own are all heard, and a faint one is not', () => {
  assert.deepEqual(
    ids(
      { id: 'school-attendance', score: 0.5, because: ['wont go to school'] },
      { id: 'anxiety', score: 0.09, because: ['anxious'] },
      { id: 'bullying', score: 0.002, because: ['mocks'] },
    ),
    ['school-attendance', 'anxiety'],
  );
});

test('a need is lost because a clearer one was seen in the same word and in another', () => {
  assert.deepEqual(
    ids(
      { id: 'exam-stress', score: 0.43, because: ['worried', 'exams'] },
      { id: 'anxiety', score: 0.1, because: ['worried'] },
      { id: 'sleep', score: 0.03, because: ['exams'] },
    ),
    ['exam-stress', 'anxiety'],
  );
});
