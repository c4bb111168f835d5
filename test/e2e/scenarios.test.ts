import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from './site.ts';
import { asks, mouse, see, text } from './talk.ts';

/** The first words of the acceptance scenarios, as people write them; what must be seen next, and what never. */
interface Scenario {
  readonly who: string;
  readonly path: string;
  readonly role: 'Me' | 'My child' | 'A friend' | 'Someone I work with';
  readonly words: string;
  readonly must: readonly RegExp[];
  readonly never: readonly RegExp[];
  /** A card of this kind, or none at all. */
  readonly card?: 'emergency' | 'urgent' | 'support' | 'none';
}

const ALWAYS_NEVER: readonly RegExp[] = [
  /severity|\bscore\b|diagnosed you|\btier\b/i,
  /you’ll be fine|you'll be fine/i,
  /attention.seek/i,
];

const SCENARIOS: readonly Scenario[] = [
  {
    who: '1 girl of 13',
    path: 'school',
    role: 'Me',
    words: 'cant stop cutting n my mum will kill me if she finds out',
    card: 'urgent',
    must: [/0800 1111/, /bill|who would know|tell/i],
    never: [/Call 999 or go to A&E now$/m, /tell your mum/i],
  },
  {
    who: '2 boy of 15',
    path: 'school',
    role: 'Me',
    words: 'kms lol got detention again',
    card: 'support',
    must: [/If any part of that is real/i],
    never: [/A&E/],
  },
  {
    who: '3 seventeen, 3 am',
    path: 'school',
    role: 'Me',
    words: 'ive taken a load of my tablets',
    card: 'emergency',
    must: [/999/, /A&E/, /near you/],
    never: [/Childline|Samaritans/, /how many|what did you take/i],
  },
  {
    who: '4 child of 12',
    path: 'council',
    role: 'Me',
    words: 'my uncle makes me do stuff i dont want',
    card: 'urgent',
    must: [/0800 1111/, /not your fault/i, /999/, /Leave/],
    never: [/sounds like a lot/i, /tell your family/i],
  },
  {
    who: '5 sixteen',
    path: 'school',
    role: 'Me',
    words: 'i just want it all to stop',
    card: 'urgent',
    must: [/116 123|85258|0800 1111/, /rather not say/i],
    never: [],
  },
  {
    who: '6 nineteen',
    path: 'council',
    role: 'Me',
    words: 'im not suicidal or anything but i feel empty all the time',
    must: [/0800 1111|116 123|85258|Urgent help/, /low mood/i],
    never: [/Call 999 or go to A&E now$/m],
  },
  {
    who: '7 mum of a girl of 14',
    path: 'school',
    role: 'My child',
    words: 'my daughter has been self harming and camhs say 18 months wait what do i do now',
    card: 'urgent',
    must: [/111/, /999/],
    never: [/your fault because|you should have/i],
  },
  {
    who: '8 dad of a boy of 8',
    path: 'council',
    role: 'My child',
    words: 'he wont go to school melts down every morning no diagnosis',
    card: 'none',
    must: [/going to school/],
    never: [/naughty|bad behaviour/i],
  },
  {
    who: '9 Polish parent',
    path: 'council',
    role: 'My child',
    words: 'moja córka nie chce jeść i ciągle płacze, potrzebuję pomocy',
    must: [/polski/i, /111/],
    never: [/no results|I don’t understand/i],
  },
  {
    who: '10 eighteen, Welsh',
    path: 'council',
    role: 'Me',
    words: "dwi'n clywed lleisiau yn dweud wrtha i frifo fy hun",
    must: [/999/, /111/],
    never: [],
  },
  {
    who: '11 Urdu parent',
    path: 'council',
    role: 'My child',
    words: 'میرا بیٹا اسکول نہیں جانا چاہتا اور بہت اداس رہتا ہے',
    must: [/اردو/],
    never: [],
  },
  {
    who: '12 lunchtime assistant',
    path: 'school',
    role: 'A friend',
    words: 'a child in yr4 told me daddy hurts her what do i do im only lunchtime staff',
    card: 'urgent',
    must: [/safeguarding lead|0808 800 5000/i, /999/],
    never: [/phone (her|the) dad/i, /child’s name\?/i],
  },
  {
    who: '15 fourteen, new in town',
    path: 'council',
    role: 'Me',
    words: 'bored n lonely since we moved want to join smth',
    card: 'none',
    must: [/alone|lonel/i],
    never: [/counselling/i],
  },
  {
    who: '16 seventeen',
    path: 'school',
    role: 'Me',
    words: 'anxitey b4 exams cnt breath in mocks',
    must: [/worry and anxiety/, /exam/i],
    never: [/did you mean/i, /Call 999 or go to A&E now$/m],
  },
  {
    who: '17 student of 19, away from home',
    path: 'council',
    role: 'Me',
    words: 'im at uni in leeds can i still use this',
    card: 'none',
    must: [/Urgent help/],
    never: [/out of area|no results|cannot help you/i],
  },
  {
    who: '18 nearly eighteen',
    path: 'school',
    role: 'Me',
    words: 'turning 18 camhs are dropping me',
    card: 'none',
    must: [/big changes and moves/, /You wrote “turning 18”/],
    never: [/no results|too old/i],
  },
  {
    who: '19 eleven',
    path: 'school',
    role: 'Me',
    words: 'my stammer makes me not talk in class and nobody has anything for that',
    card: 'none',
    must: [/speech|talking|speaking/i],
    never: [],
  },
  {
    who: '20 twenty',
    path: 'council',
    role: 'Me',
    words: 'did 6 counselling sessions didnt help dont want more whats the point',
    must: [/Urgent help/],
    never: [/your fault/i],
  },
  {
    who: '21 twenty-two, easy read',
    path: 'council',
    role: 'Me',
    words: 'sad',
    card: 'none',
    must: [/low mood/i],
    never: [/don’t understand/i],
  },
  {
    who: '24 deaf woman of 20',
    path: 'council',
    role: 'Me',
    words: 'bf tracks my phone wont let me see mates. deaf cant phone',
    card: 'urgent',
    must: [/text|BSL|British Sign Language|chat/i, /0808 2000 247|999/],
    never: [/talk to him|couples/i],
  },
  {
    who: '25 fifteen, party',
    path: 'school',
    role: 'A friend',
    words: 'my mate took something and wont wake up',
    card: 'emergency',
    must: [/999/, /Stay with them/i],
    never: [/FRANK/, /police/i, /how old/i],
  },
];

let site: Site;
before(async () => void (site = await openSite()));
after(() => site.close());

for (const { who, path, role, words, must, never, card } of SCENARIOS)
  test(`scenario ${who}: "${words}"`, async () => {
    const page = await site.visit(`${path}.html`, { width: 360, height: 740 });
    await asks(page, 'Who is this about?');
    await mouse.press(page, role);
    await asks(page, 'What matters');
    await mouse.write(page, words);
    await mouse.press(page, 'Continue');
    // Whatever was heard, the conversation goes on: to what would be different, or to one thing to start with.
    await page.waitForFunction(() => {
      const root = document.querySelector('signpost-chat')?.shadowRoot;
      return !(root?.querySelector('.turn [data-turn]')?.textContent ?? 'What matters').includes('What matters');
    });
    if (card && card !== 'none') await see(page, 'card');
    const said = await text(page);
    const kind = await page.evaluate(() =>
      document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.card')?.className.replace('card ', ''),
    );
    if (card) assert.equal(kind ?? 'none', card, said);
    for (const wanted of must) assert.match(said, wanted);
    for (const unwanted of [...never, ...ALWAYS_NEVER]) assert.doesNotMatch(said, unwanted);
    await page.close();
  });
