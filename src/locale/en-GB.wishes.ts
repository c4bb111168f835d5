/** What can matter most when choosing. */
export const enGBWishes = {
  soon: 'It starts soon',
  'close-by': 'It is close by',
  online: 'It is online',
  'in-person': 'I meet someone in person',
  talk: 'I can talk to someone',
  'no-voice': 'I don’t have to speak or phone',
  'parents-not-told': 'My parents or carers are not told',
  free: 'It is free',
  'people-like-me': 'It is for people like me',
  'with-others': 'I do it with others',
  'on-my-own': 'I do it on my own',
  proven: 'Studies say that it helps',
  'drop-in': 'I can just turn up',
};
export type Wish = keyof typeof enGBWishes;

/** The other side of each, after "but". */
export const enGBButs: Readonly<Record<Wish, string>> = {
  soon: 'the wait is longer',
  'close-by': 'it is further away',
  online: 'it is not online',
  'in-person': 'I don’t meet anyone in person',
  talk: 'there is nobody to talk to',
  'no-voice': 'I have to speak or phone',
  'parents-not-told': 'my parents or carers are told',
  free: 'it costs money',
  'people-like-me': 'it is not just for people like me',
  'with-others': 'it is not in a group',
  'on-my-own': 'it is with other people',
  proven: 'few studies have looked at it',
  'drop-in': 'I can’t just turn up',
};
