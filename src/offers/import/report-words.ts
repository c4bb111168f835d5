import type { NoteId } from '../note.ts';
import type { Choosing } from '../ready.ts';

/** What each note means, for somebody who looks after a list and does not program. */
export const NOTE_WORDS: Readonly<Record<NoteId, string>> = {
  'not-an-object': 'Left out: it is not a record',
  'no-name': 'Left out: it has no name',
  closed: 'Left out: it is closed, hidden or not an offer',
  'same-id': 'Left out: the same record came twice',
  duplicate: 'Joined with another: they are one service',
  'not-understood': 'A value was not understood and is shown as not known',
  'not-an-address': 'A web address cannot be followed and was left out',
  'broken-address': 'A web address did not work when it was tried',
  'not-an-email': 'An e-mail address is not one and was left out',
  'maybe-a-person': 'An e-mail address may be a person’s own and was not kept',
  'not-a-phone': 'A telephone number is not one and was left out',
  'mangled-phone': 'A telephone number was lost in a spreadsheet (4.48E+11). Type it again as text',
  'ages-not-stated': 'Ages such as 0 to 100 say nothing: they are shown as not known',
  'ages-swapped': 'The lowest age is above the highest: both are shown as not known',
  'not-on-the-map': 'A point is not in the United Kingdom and was left out',
  'too-old-date': 'A date is before the year 2000 and was left out',
  'unknown-column': 'A column is not used: its name is not known here',
  'repaired-phone': 'A telephone number got back the 0 that a spreadsheet took',
  'made-plain': 'A text had web code in it and is plain now',
  'added-https': 'A web address got its https://',
  'ages-from-words': 'Ages were read from a sentence. Please check them',
  'needs-from-words': 'What it helps with was read from its words. Please check it',
  'ways-from-words': 'How it is given, how to start or whom it is for was read from its words. Please check it',
  'new-id': 'Two records had one id: each got its own',
  'no-status': 'It does not say whether it is open, and is taken as open',
};

export const CHOOSING_WORDS: Readonly<Record<Choosing, string>> = {
  whoFor: 'who it is for',
  areas: 'where it serves',
  start: 'how to start',
  confidentiality: 'who will know',
  limits: 'what it cannot do',
  checked: 'when it was last checked',
};
