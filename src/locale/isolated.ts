/**
 * Text from elsewhere inside a sentence of another direction: a name, a place, somebody's own words. Without this,
 * English words or numbers in an Urdu sentence pull full stops and quotation marks to their side.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
