import { languageLike, type LanguageTag } from '../base/language.ts';
import type { Role } from '../base/role.ts';
import type { SessionContext } from './context.ts';
import type { HeardView } from './view-model.ts';

/** What was just understood in own words, with the words that earned it. */
export function heardOf(
  { understood, flow, locale, setting }: SessionContext,
  role: Role | undefined,
): HeardView | undefined {
  if (!understood) return undefined;
  return {
    needs: understood.needs.map(({ id, because }) => ({
      id,
      because,
      label: flow?.glossary?.needs[id] ?? id,
    })),
    droppedDetails: understood.dropped.length > 0,
    ...(role && role !== 'me' && role === understood.who && { who: role }),
    ...otherLanguage(understood.locale, locale, setting.languages),
  };
}

/** A language that the words seem to be in: to switch to where the host offers it, else only to be named. */
function otherLanguage(
  heard: string | undefined,
  now: string,
  languages: readonly LanguageTag[],
): Pick<HeardView, 'otherLocale' | 'unknownLocale'> {
  if (heard === undefined || heard.split('-')[0] === now.split('-')[0]) return {};
  const here = languageLike(heard, languages);
  return here ? { otherLocale: here } : { unknownLocale: heard };
}
