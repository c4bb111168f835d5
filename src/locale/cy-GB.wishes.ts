import type { LaterWords } from './en-GB.later.ts';

type Wishes = LaterWords['wishes'];

/** What can matter most when choosing. A draft in Welsh: nobody has reviewed it. */
export const cyGBWishes: Wishes = {
  soon: 'Mae’n dechrau’n fuan',
  'close-by': 'Mae’n agos',
  online: 'Mae ar-lein',
  'in-person': 'Dw i’n cwrdd â rhywun wyneb yn wyneb',
  talk: 'Galla i siarad â rhywun',
  'no-voice': 'Does dim rhaid i fi siarad na ffonio',
  'parents-not-told': 'Dydy fy rhieni neu fy ngofalwyr ddim yn cael gwybod',
  free: 'Mae am ddim',
  'people-like-me': 'Mae i bobl fel fi',
  'with-others': 'Dw i’n ei wneud gydag eraill',
  'on-my-own': 'Dw i’n ei wneud ar fy mhen fy hun',
  proven: 'Mae astudiaethau’n dweud ei fod yn helpu',
  'drop-in': 'Galla i droi i fyny heb apwyntiad',
};

/** The other side of each, after "ond". */
export const cyGBButs: Wishes = {
  soon: 'mae’r aros yn hirach',
  'close-by': 'mae’n bellach i ffwrdd',
  online: 'dydy hwn ddim ar-lein',
  'in-person': 'dw i ddim yn cwrdd â neb wyneb yn wyneb',
  talk: 'does neb i siarad â nhw',
  'no-voice': 'mae’n rhaid i fi siarad neu ffonio',
  'parents-not-told': 'mae fy rhieni neu fy ngofalwyr yn cael gwybod',
  free: 'mae’n costio arian',
  'people-like-me': 'dydy hwn ddim i bobl fel fi yn unig',
  'with-others': 'dydy hwn ddim mewn grŵp',
  'on-my-own': 'mae gyda phobl eraill',
  proven: 'ychydig o astudiaethau sydd wedi edrych arno',
  'drop-in': 'alla i ddim troi i fyny heb apwyntiad',
};
