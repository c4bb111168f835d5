const WELSH = /(?<![\p{L}’'])(?:yn|yr|mae|ac|neu|gyda|eich|chi|ni|ar gyfer|bobl|rhywun|pobl|sy['’]n|y)(?![\p{L}])/giu;

/**
 * The language of a text that came without one, told by its letters and small words: hosts' lists and contacts do not say
 * theirs. What shows no sign of another language that we have is English. Good enough to choose a voice that reads it.
 */
export function languageOf(text: string): 'en' | 'cy' | 'pl' | 'ur' {
  if (/[\u0600-\u06ff]/.test(text)) return 'ur';
  if (/[ąćęłńśźż]/i.test(text)) return 'pl';
  return /[ŵŷ]/i.test(text) || (text.match(WELSH)?.length ?? 0) > 1 ? 'cy' : 'en';
}
