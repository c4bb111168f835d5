import type { InterfaceWords } from '../locale/en-GB.ts';
import { isolated } from '../locale/isolated.ts';
import type { Contact } from '../session/view-model.ts';

/** A contact in one line, for plain text: its name and the numbers to call or text. */
export const contactLine = (contact: Contact, words: InterfaceWords): string =>
  [contact.name, waysLine(contact, words)].filter(Boolean).join(': ');

/** The numbers to call or text. In text from the right the groups of a number must not change places. */
export const waysLine = ({ channels }: Contact, words: InterfaceWords): string =>
  channels
    .flatMap(({ type, value, send }) => {
      const number = words.dir === 'rtl' ? isolated(value) : value;
      if (type === 'voice') return [`${words.call} ${number}`];
      return type === 'sms' ? [`${send ? words.textWord(send) : words.text} ${number}`] : [];
    })
    .join(', ');
