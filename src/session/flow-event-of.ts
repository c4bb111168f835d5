import type { Facts } from '../flow/facts.ts';
import type { FlowEvent, HeardInWords } from '../flow/event.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Message } from './message.ts';

/** What a message of the view tells the flow; undefined for messages that are not answers. Own words are told once understood. */
export function flowEventOf(message: Message): FlowEvent | undefined {
  switch (message.type) {
    case 'choose':
      return { type: `choose.${message.option}` };
    case 'pick':
      return { type: 'pick', options: message.options, ...(message.near && { near: true }) };
    case 'groupings':
      return { type: 'groupings', groupings: message.groupings };
    case 'shortlist':
      return { type: 'shortlist', offers: message.offers };
    case 'looked':
    case 'unsure':
    case 'skip':
    case 'shortcut':
    case 'planned':
      return { type: message.type };
    case 'decide':
      return message.offers.length > 0 ? { type: 'decide.chosen', offers: message.offers } : { type: 'decide.none' };
    case 'check-in':
      return { type: `check-in.${message.answer}` };
    default:
      return undefined;
  }
}

/**
 * What a flow may know of own words: ids only. Who it is about is taken from words only while the person has not said
 * otherwise: "me" is open to it, since a parent often answers "me" and then writes about a child.
 */
export function heardInWords(understood: Understanding, facts: Facts): HeardInWords {
  const open = facts.who === undefined || facts.who === 'me';
  return {
    needs: understood.needs.map(({ id }) => id),
    already: understood.already,
    ...(open && understood.who && { who: understood.who }),
    ...(understood.age !== undefined && facts.age === undefined && { age: understood.age }),
  };
}
