import type { LaterWords } from './en-GB.later.ts';

type Wishes = LaterWords['wishes'];

/** What can matter most when choosing. A draft in Polish: nobody has reviewed it. */
export const plWishes: Wishes = {
  soon: 'Zaczyna się szybko',
  'close-by': 'Jest blisko',
  online: 'Jest przez internet',
  'in-person': 'Spotykam się z kimś osobiście',
  talk: 'Mogę z kimś porozmawiać',
  'no-voice': 'Nie muszę mówić ani dzwonić',
  'parents-not-told': 'Moi rodzice lub opiekunowie się nie dowiedzą',
  free: 'Jest bezpłatne',
  'people-like-me': 'Jest dla ludzi takich jak ja',
  'with-others': 'Robię to z innymi',
  'on-my-own': 'Robię to samodzielnie',
  proven: 'Badania mówią, że to pomaga',
  'drop-in': 'Mogę po prostu przyjść',
};

/** The other side of each, after "ale". */
export const plButs: Wishes = {
  soon: 'czeka się dłużej',
  'close-by': 'jest dalej',
  online: 'nie jest przez internet',
  'in-person': 'z nikim nie spotykam się osobiście',
  talk: 'nie ma z kim porozmawiać',
  'no-voice': 'muszę mówić lub dzwonić',
  'parents-not-told': 'moi rodzice lub opiekunowie się dowiedzą',
  free: 'to kosztuje',
  'people-like-me': 'nie jest tylko dla ludzi takich jak ja',
  'with-others': 'nie jest w grupie',
  'on-my-own': 'jest z innymi ludźmi',
  proven: 'niewiele badań to sprawdzało',
  'drop-in': 'nie mogę po prostu przyjść',
};
