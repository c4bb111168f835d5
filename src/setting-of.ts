import { languageLike } from './base/language.ts';
import { ukTime } from './base/uk-time.ts';
import type { Config } from './config/config.ts';
import type { Setting } from './session/context.ts';

/** What a conversation needs of a host's configuration, and of the moment at which it begins.
 *
 * @param lang The language of the element or of the page around it.
 */
export function settingOf(config: Config, lang: string): Setting {
  const [today = '', time = ''] = ukTime(new Date()).split('T');
  return {
    flow: config.flow,
    locale: languageLike(lang, config.languages) ?? config.languages[0] ?? 'en-GB',
    nation: config.nation,
    outcode: config.outcode,
    placeName: config.placeName,
    languages: config.languages,
    noWords: config.noWords,
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    today,
    time,
  };
}
