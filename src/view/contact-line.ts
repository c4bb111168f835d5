import type { InterfaceWords } from '../locale/en-GB.ts';
import type { Contact } from '../session/view-model.ts';

/** A contact in one line, for paper and plain text: its name and the numbers to call or text. */
export function contactLine({ name, channels }: Contact, words: InterfaceWords): string {
  const ways = channels.flatMap(({ type, value, send }) => {
    if (type === 'voice') return [`${words.call} ${value}`];
    return type === 'sms' ? [`${send ? words.textWord(send) : words.text} ${value}`] : [];
  });
  return [name, ways.join(', ')].filter(Boolean).join(': ');
}
