import type { Role } from '../base/role.ts';
import { saidByPerson } from '../flow/event.ts';
import { urgentCard } from '../safety/urgent-card.ts';
import type { SafetyWords } from '../safety/words.ts';
import type { SessionContext } from './context.ts';
import { standOf } from './stand.ts';
import { stepOf } from './step-of.ts';
import type { ViewModel } from './view-model.ts';

/** The parts of a snapshot that a view is made from; an XState snapshot of the session fits. */
export interface Snapshot {
  readonly context: SessionContext;
  matches(state: SessionState): boolean;
}
export type SessionState =
  | 'left'
  | {
      open:
        | { conversation: 'loading' | 'failed' | 'understanding' | 'searching' }
        | { safety: 'alarmed' }
        | { urgent: 'shown' };
    };

/** What is drawn before there is a session. */
export const nothingYet: ViewModel = {
  phase: 'loading',
  locale: 'en-GB',
  title: '',
  nation: 'england',
  languages: [],
  trail: [],
  questionsAsked: 0,
  canGoBack: false,
  notices: [],
};

/** Computes the whole view from a snapshot. Pure; the same snapshot gives an equal view. */
export function viewOf(snapshot: Snapshot): ViewModel {
  const { context } = snapshot;
  const { later } = context;
  const stand = standOf(context);
  const role = stand?.facts.who;
  const phase = phaseOf(snapshot);
  const step = phase === 'left' || !stand ? undefined : stepOf(context, stand);
  const left = stand && context.flow ? later?.questionsLeft(context.flow, stand) : undefined;
  const heard = later?.heardOf(context, role);
  return {
    phase,
    locale: context.flow?.words.locale ?? context.locale,
    title: context.flow?.words.title ?? '',
    nation: context.setting.nation,
    trail: later?.trailOf(context) ?? [],
    questionsAsked: context.said.filter(({ event }) => saidByPerson(event)).length,
    canGoBack: context.said.length > 0 || context.changing !== undefined || context.earlier.length > 0,
    notices: context.notices,
    languages: context.setting.languages,
    ...(role && { role }),
    ...(later && later.labelsOf(context, role)),
    ...(step && { step }),
    ...(left !== undefined && { questionsLeft: left }),
    ...(snapshot.matches({ open: { conversation: 'understanding' } }) && { busy: 'understanding' as const }),
    ...(snapshot.matches({ open: { conversation: 'searching' } }) && { busy: 'searching' as const }),
    ...(heard && { heard }),
    ...cardsOf(snapshot, role),
  };
}

function phaseOf(snapshot: Snapshot): ViewModel['phase'] {
  if (snapshot.matches('left')) return 'left';
  if (snapshot.matches({ open: { conversation: 'failed' } })) return 'failed';
  return snapshot.context.flow ? 'talking' : 'loading';
}

/** The cards that are shown, and in English too while their own language is a draft. */
function cardsOf(snapshot: Snapshot, role: Role | undefined): Pick<ViewModel, 'card' | 'urgent' | 'inEnglish'> {
  const { safety, setting, later, hearing, urgentAnswer } = snapshot.context;
  if (!safety) return {};
  const isUrgent = snapshot.matches({ open: { urgent: 'shown' } });
  const isAlarmed = snapshot.matches({ open: { safety: 'alarmed' } });
  const drawn = (words: SafetyWords) => {
    const as = { role: role ?? 'me', nation: setting.nation, today: setting.today, contacts: safety.contacts, words };
    return {
      urgent: isUrgent ? urgentCard(as) : undefined,
      // Until the words of all cards have arrived, and if they never do, urgent help is shown for whatever was heard.
      card: isAlarmed ? (urgentAnswer || !later ? urgentCard(as) : later.cardFor(hearing, as)) : undefined,
    };
  };
  const { urgent, card } = drawn(safety.words);
  const english = safety.english && drawn(safety.english);
  const inEnglish = english?.urgent ?? english?.card;
  return { ...(urgent && { urgent }), ...(card && { card }), ...(inEnglish && { inEnglish }) };
}
