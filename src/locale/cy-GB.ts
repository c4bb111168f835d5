import type { InterfaceWords } from './en-GB.ts';

const locale = 'cy-GB';

/** A draft in Welsh: nobody has reviewed it. Forms of plurals are for figures, which still change the word after them. */
export const cyGB: InterfaceWords = {
  locale,
  dir: 'ltr',
  // The frame
  urgentHelp: 'Cymorth brys',
  leave: 'Gadael',
  leaveHint: 'Gadael y dudalen hon ar unwaith. Gallwch chi hefyd bwyso Shift 3 gwaith.',
  privacy:
    'Nid person yw hwn, a does neb yn darllen yr hyn rydych chi’n ei ysgrifennu. Mae’n aros ar y dudalen hon ac nid yw’n cael ei gadw.',
  loading: 'Wrthi’n llwytho…',
  // Answers
  back: 'Yn ôl',
  unsure: 'Dw i ddim yn siŵr',
  skip: 'Hepgor hwn',
  shortcut: 'Dangos beth sydd ar gael nawr',
  before: 'eich ateb o’r blaen',
  busy: { understanding: 'Wrthi’n darllen eich geiriau…', searching: 'Wrthi’n chwilio am gymorth…' },
  // When something fails
  notices: {
    'place-unknown':
      'Dydyn ni ddim yn adnabod y lle hwnnw. Ysgrifennwch hanner cyntaf cod post, er enghraifft CF10. Neu gadewch y blwch yn wag.',
    'offers-failed':
      'Doedden ni ddim yn gallu llwytho cymorth lleol. Gallwch chi geisio eto. Mae Cymorth brys yn dal i weithio.',
    'flow-refused': 'Doedden ni ddim yn gallu llwytho’r cwestiynau. Mae Cymorth brys yn dal i weithio.',
    'understand-failed':
      'Doedden ni ddim yn gallu darllen eich geiriau. Gallwch chi geisio eto, neu ddewis o’r cardiau.',
  },
  tryAgain: 'Ceisio eto',
  // Urgent help
  carryOn: 'Mynd ymlaen',
  moreHelp: 'Mwy o help',
  moreLines: 'Pobl y gallwch chi siarad â nhw',
  otherWays: 'Os na allwch chi siarad neu glywed',
  cardKind: { emergency: 'Argyfwng: ', urgent: 'Brys: ', support: '' },
  call: 'Ffoniwch',
  text: 'Anfonwch neges destun at',
  textWord: (word) => `Anfonwch ${word} mewn neges destun at`,
  reach: {
    chat: 'Sgwrsio ar-lein',
    bsl: 'Iaith Arwyddion Prydain',
    relay: 'Relay UK',
    email: 'E-bost',
    place: 'Ewch i',
    web: 'Agor y wefan',
  },
  free: 'Am ddim',
  offBill: 'Ddim yn ymddangos ar fil ffôn',
  newTab: 'yn agor tab newydd',
};
