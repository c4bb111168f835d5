import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { textsIn } from '../../src/cli/texts-in.ts';
import { plLater } from '../../src/locale/pl.later.ts';

const read = (folder: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../flows/${folder}/pl.json`, import.meta.url), 'utf8'));

describe('Polish', () => {
  it('changes the word after a number, as Polish does', () => {
    assert.deepEqual([1, 3, 5, 12, 22].map(plLater.found), [
      'Oto 1 propozycja, która może pasować.',
      'Oto 3 propozycje, które mogą pasować.',
      'Oto 5 propozycji, które mogą pasować.',
      'Oto 12 propozycji, które mogą pasować.',
      'Oto 22 propozycje, które mogą pasować.',
    ]);
    assert.deepEqual([1, 2, 5].map(plLater.earlier), [
      '1 wcześniejsza odpowiedź',
      '2 wcześniejsze odpowiedzi',
      '5 wcześniejszych odpowiedzi',
    ]);
  });
  it('counts in another case after "from" and "to"', () => {
    assert.equal(plLater.questionsLeft(1), 'Jeszcze około 1 pytania');
    assert.equal(plLater.questionsLeft(4), 'Jeszcze około 4 pytań');
    assert.equal(plLater.wait(2, 3), 'Od 2 do 3 tygodni');
    assert.equal(plLater.wait(undefined, 1), 'Do 1 tygodnia');
    assert.equal(plLater.wait(3), 'Co najmniej 3 tygodnie');
    assert.deepEqual([0.5, 1, 2, 5].map(plLater.miles), [
      'Mniej niż milę stąd',
      'Około 1 mili stąd',
      'Około 2 mil stąd',
      'Około 5 mil stąd',
    ]);
    assert.equal(plLater.age(undefined, 1), 'Wiek: do 1 roku');
    assert.equal(plLater.age(11, 18), 'Wiek: od 11 do 18 lat');
  });
  it('says opening hours and days without English words', () => {
    assert.equal(
      plLater.open(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '17:30'),
      'poniedziałek–piątek, od 9:00 do 17:30',
    );
    assert.equal(plLater.open(['TU', 'TH'], '00:00', 'late'), 'wtorek i czwartek, od 0:00 do late');
    assert.equal(
      plLater.closedNow('SA', '10:00'),
      'Teraz zamknięte. Otwarcie: sobota, 10:00. Pilna pomoc jest zawsze otwarta.',
    );
    assert.equal(plLater.wait(4, 4, '2026-06-03'), '4 tygodnie (data sprawdzenia: 3 czerwca 2026)');
  });
  it('never takes the reader for a man or a woman: a form with a gender stands beside the other', () => {
    for (const folder of ['what-matters', 'professional', 'check-in', 'glossary', 'safety'])
      for (const { at, text } of textsIn(read(folder))) {
        // "ciałem" is a noun that looks like a verb.
        const count = (ends: RegExp): number => text.replaceAll('ciałem', '').match(ends)?.length ?? 0;
        assert.equal(
          count(/ł(eś|em|byś|bym)(?!\p{L})/gu),
          count(/ła(ś|m|byś|bym)(?!\p{L})/gu),
          `${folder} ${at}: ${text}`,
        );
      }
  });
});
