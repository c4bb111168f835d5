import { isLanguageTag, LANGUAGES } from '../base/language.ts';
import { NATIONS } from '../base/nation.ts';
import { isSafe, OFFER_KINDS, OPTIONS, placeIn, textOf, type Attribute, type OptionName } from './config.ts';

/** Something a host set that cannot be used: names the attribute and the remedy. */
export interface ConfigProblem {
  readonly attribute: OptionName;
  readonly sentence: string;
}

/** Everything in a host's attributes that `readConfig` left at its default, each with what to write instead. */
export function problemsIn(attribute: Attribute): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const check = (name: OptionName, isRight: (value: string) => boolean, remedy: string): void => {
    const value = textOf(attribute, name);
    if (value !== undefined && !isRight(value))
      problems.push({ attribute: name, sentence: `The attribute ${name}="${value}" cannot be used. ${remedy}` });
  };
  const oneOf = (name: OptionName, allowed: readonly string[]): void =>
    check(name, (value) => allowed.includes(value), `Use one of: ${allowed.join(', ')}.`);
  oneOf('nation', NATIONS);
  oneOf('offers-from', OFFER_KINDS);
  oneOf('remember', ['none']);
  check('languages', (value) => value.split(/\s+/).every(isLanguageTag), `Use some of: ${LANGUAGES.join(' ')}.`);
  check(
    'place',
    (value) => placeIn(value).outcode !== undefined,
    'It must start with the first half of a postcode. Write for instance place="M32 Stretford".',
  );
  check('exit-to', isSafe, `It must start with https://. Leave goes to ${OPTIONS['exit-to']} until it does.`);
  return problems;
}
