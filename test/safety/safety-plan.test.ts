import assert from 'node:assert/strict';
import { test } from 'node:test';
import school from '../../demo/contacts/school.json' with { type: 'json' };
import contactsFile from '../../flows/safety/contacts.json' with { type: 'json' };
import wordsFile from '../../flows/safety/en-GB.json' with { type: 'json' };
import { ROLES } from '../../src/base/role.ts';
import { cardFor } from '../../src/safety/card-for.ts';
import { checkContacts } from '../../src/safety/check-contacts.ts';
import { mergeContacts } from '../../src/safety/contact-edits.ts';
import type { Contact } from '../../src/safety/contact.ts';
import { ALARMS, CAUTIONS, heardNothing, type Hearing } from '../../src/safety/hearing.ts';
import { urgentCard, type CardSetting } from '../../src/safety/urgent-card.ts';
import type { SafetyWords } from '../../src/safety/words.ts';

const ours = contactsFile.contacts as readonly Contact[];
const today = '2026-11-21';
const asks = (contacts: readonly Contact[]): boolean =>
  checkContacts(contacts, today).some((line) => line.includes('"safety-plan"') && line.startsWith('There is no line'));

for (const role of ROLES)
  test(`P4c: where the host has a safety plan, every card has it, or a button to the card that has it (${role})`, () => {
    const setting: CardSetting = {
      role,
      nation: 'england',
      today,
      contacts: mergeContacts(ours, school),
      words: wordsFile as SafetyWords,
    };
    const has = ({ first, more }: { first: readonly Contact[]; more: readonly Contact[] }): boolean =>
      [...first, ...more].some(({ id }) => id === 'safety-plan');
    assert.ok(has(urgentCard(setting)), 'Urgent help, one press from every screen');
    for (const softer of [false, true])
      for (const kind of [...ALARMS, ...CAUTIONS]) {
        const flag = [{ kind, because: kind }];
        const isCaution = CAUTIONS.some((each) => each === kind);
        const hearing = { ...heardNothing, [isCaution ? 'cautions' : 'alarms']: flag, softer } as Hearing;
        const card = cardFor(hearing, setting) ?? assert.fail(kind);
        // In an emergency nothing stands beside 999; its card has a button that opens Urgent help.
        assert.equal(has(card), card.kind !== 'emergency', `${kind}${softer ? ', softer' : ''}`);
      }
  });

test('P4c: a host without a safety plan is not asked for one', () => {
  assert.ok(asks(ours));
  assert.ok(!asks(mergeContacts(ours, school)));
});
