import type { HandoffWords } from './en-GB.handoff.ts';

/** The words of the ways to take a plan away. A draft in Polish: nobody has reviewed it. */
export const plHandoff: HandoffWords = {
  takeIt: 'Weź plan ze sobą',
  withSomeone: 'Omów to z kimś',
  own: {
    in: 'Pomiń to, co mówię o sobie',
    out: 'Dodaj to, co mówię o sobie',
  },
  ways: {
    print: {
      name: 'Wydrukuj',
      warning: 'Będzie na papierze. Każdy, kto znajdzie kartkę, może to przeczytać.',
      press: 'Drukuj',
    },
    large: {
      name: 'Wydrukuj dużymi literami',
      warning: 'Będzie na papierze, może na dwóch stronach. Każdy, kto je znajdzie, może je przeczytać.',
      press: 'Drukuj dużymi literami',
    },
    copy: {
      name: 'Skopiuj jako tekst',
      warning: 'Będzie na tym urządzeniu, aż skopiujesz coś innego.',
      press: 'Kopiuj',
    },
    qr: {
      name: 'Przenieś na mój telefon',
      warning: 'Zobaczysz kod. Każdy, kto go widzi, może go zeskanować. Telefon może zapamiętać jego adres.',
      press: 'Pokaż kod',
    },
    email: {
      name: 'Wyślij do siebie e-mailem',
      warning: 'Kopia będzie w e-mailu. Pomyśl, kto jeszcze może czytać twoją pocztę.',
      press: 'Otwórz e-mail',
    },
    share: {
      name: 'Udostępnij',
      warning: 'Kto to dostanie, ma kopię. Ma ją też aplikacja, przez którą to wysyłasz.',
      press: 'Wybierz aplikację',
    },
    calendar: {
      name: 'Zapisz w kalendarzu dzień, by zajrzeć tu znowu',
      warning: 'Dzień będzie w twoim kalendarzu. Nie ma tam, czego dotyczy.',
      press: 'Zapisz dzień',
    },
    file: {
      name: 'Zapisz jako plik',
      warning: 'Plik będzie na tym urządzeniu. Może go otworzyć każdy, kto używa tego urządzenia.',
      press: 'Zapisz plik',
    },
    together: {
      name: 'Wydrukuj stronę do wspólnego omówienia',
      warning: 'Są na niej możliwości obok siebie. Każdy, kto znajdzie kartkę, może to przeczytać.',
      press: 'Drukuj stronę',
    },
    message: {
      name: 'Wyślij komuś wiadomość o tych możliwościach',
      warning: 'Są w niej nazwy tych możliwości. Nie ma w niej nic o tobie. Kto ją dostanie, ma kopię.',
      press: 'Utwórz wiadomość',
    },
    professional: {
      name: 'Wydrukuj stronę dla osób, które pomagają',
      warning: 'Jest na niej, co każdy teraz robi. Każdy, kto znajdzie kartkę, może to przeczytać.',
      press: 'Drukuj stronę',
    },
  },
  results: {
    printed: 'Twoje urządzenie dostało prośbę o wydruk.',
    copied: 'Skopiowane. Możesz wkleić to, gdzie chcesz.',
    shared: 'Przekazane do wybranej aplikacji.',
    closed: 'Nic nie zostało wysłane.',
    emailed: 'Twoje urządzenie dostało prośbę o otwarcie e-maila. Jeśli nic się nie otwiera, możesz skopiować tekst.',
    'emailed-short':
      'Cały plan jest za długi na e-mail. W e-mailu jest twój wybór, pierwszy krok i dzień. Jeśli nic się nie otwiera, możesz skopiować tekst.',
    saved: 'Zapisane. Szukaj w pobranych plikach na tym urządzeniu.',
    text: 'Nie udało się tego skopiować. Możesz zaznaczyć ten tekst i skopiować go samodzielnie.',
    code: 'Zeskanuj to aparatem telefonu.',
    'too-long': 'To jest na to za długie. Możesz zapisać plik.',
    failed: 'To nie zadziałało na tym urządzeniu. Możesz spróbować w inny sposób.',
  },
  codeLabel: 'Kod, który otwiera twój plan na telefonie',
  textLabel: 'Tekst',
  emailSubject: 'Moje notatki',
  dayTitle: 'Zajrzyj znowu',
  dayNote: 'Zajrzyj do swoich notatek.',
  // A saved file
  reopen: 'Aby otworzyć to znowu, wejdź na ten adres. Działa tak długo, jak długo jest ta strona.',
  // A message to somebody
  askSomeone: 'Wybieram, czego teraz spróbować. Czy możemy na to razem spojrzeć?',
  askOrNothing: 'Mogę też na razie nic z tego nie wybrać.',
  // A page to go through together
  togetherTitle: 'Do wspólnego omówienia',
  togetherSay: 'Dziś nie trzeba o niczym decydować. „Nie teraz” to też wybór.',
  togetherAsk: ['Co jest najważniejsze dla każdego z nas?', 'O co musimy zapytać?', 'Co będzie dalej i kto to zrobi?'],
};
