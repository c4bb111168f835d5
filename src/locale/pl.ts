import type { InterfaceWords } from './en-GB.ts';

const locale = 'pl';

/** A draft in Polish: nobody has reviewed it. */
export const pl: InterfaceWords = {
  locale,
  dir: 'ltr',
  // The frame
  urgentHelp: 'Pilna pomoc',
  leave: 'Wyjdź',
  leaveHint: 'Od razu opuść tę stronę. Możesz też 3 razy nacisnąć Shift.',
  privacy:
    'To nie jest człowiek i nikt nie czyta tego, co piszesz. Twoje słowa zostają na tej stronie i nie są zapisywane.',
  loading: 'Wczytywanie…',
  // Answers
  back: 'Wstecz',
  unsure: 'Nie mam pewności',
  skip: 'Pomiń to',
  shortcut: 'Pokaż, co jest już teraz',
  before: 'twoja poprzednia odpowiedź',
  busy: { understanding: 'Czytanie twoich słów…', searching: 'Szukanie wsparcia…' },
  // When something fails
  notices: {
    'place-unknown':
      'Nie znamy tego miejsca. Wpisz pierwszą połowę kodu pocztowego, na przykład M32. Możesz też zostawić puste pole.',
    'offers-failed': 'Nie udało się wczytać lokalnego wsparcia. Możesz spróbować znowu. Pilna pomoc nadal działa.',
    'flow-refused': 'Nie udało się wczytać pytań. Pilna pomoc nadal działa.',
    'understand-failed': 'Nie udało się odczytać twoich słów. Możesz spróbować znowu albo wybrać coś z kart.',
  },
  tryAgain: 'Spróbuj znowu',
  // Urgent help
  carryOn: 'Idź dalej',
  moreHelp: 'Więcej pomocy',
  moreLines: 'Osoby, z którymi możesz porozmawiać',
  otherWays: 'Jeśli nie możesz mówić lub słyszeć',
  cardKind: { emergency: 'Nagłe zagrożenie: ', urgent: 'Pilne: ', support: '' },
  call: 'Zadzwoń pod',
  text: 'Wyślij SMS na',
  textWord: (word) => `Wyślij SMS o treści ${word} na`,
  reach: {
    chat: 'Czat w internecie',
    bsl: 'Brytyjski język migowy (BSL)',
    relay: 'Relay UK',
    email: 'E-mail',
    place: 'Idź lub jedź:',
    web: 'Otwórz stronę',
  },
  free: 'Bezpłatnie',
  offBill: 'Nie widać tego na rachunku za telefon',
  newTab: 'otwiera nową kartę',
};
