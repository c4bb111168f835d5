import type { Role } from '../base/role.ts';
import { saidByPerson } from '../flow/event.ts';
import { urgentCard, type CardSetting } from '../safety/urgent-card.ts';
import type { SafetyCard } from '../safety/card.ts';
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
  | { open: { conversation: 'loading' | 'failed' | 'understanding' | 'searching' } | { safety: 'alarmed' } | { urgent: 'shown' } };

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
  const card = snapshot.matches({ open: { safety: 'alarmed' } }) ? cardOf(context, role) : undefined;
  return {
    phase,
    locale: context.flow?.words.locale ?? context.locale,
    title: context.flow?.words.title ?? '',
    nation: context.setting.nation,
    trail: later?.trailOf(context) ?? [],
    questionsAsked: context.said.filter(({ event }) => saidByPerson(event)).length,
    canGoBack: context.said.length > 0 || context.changing !== undefined || context.earlier.length > 0,
    notices: context.notices,
    ...(role && { role }),
    ...(later && later.labelsOf(context, role)),
    ...(step && { step }),
    ...(left !== undefined && { questionsLeft: left }),
    ...(snapshot.matches({ open: { conversation: 'understanding' } }) && { busy: 'understanding' as const }),
    ...(snapshot.matches({ open: { conversation: 'searching' } }) && { busy: 'searching' as const }),
    ...(heard && { heard }),
    ...(card && { card }),
    ...(snapshot.matches({ open: { urgent: 'shown' } }) && withUrgent(context, role)),
  };
}

function phaseOf(snapshot: Snapshot): ViewModel['phase'] {
  if (snapshot.matches('left')) return 'left';
  if (snapshot.matches({ open: { conversation: 'failed' } })) return 'failed';
  return snapshot.context.flow ? 'talking' : 'loading';
}

function cardOf(context: SessionContext, role: Role | undefined): SafetyCard | undefined {
  const setting = cardSettingOf(context, role);
  if (!setting) return undefined;
  // Until the words of all cards have arrived, and if they never do, urgent help is shown for whatever was heard.
  return context.urgentAnswer || !context.later ? urgentCard(setting) : context.later.cardFor(context.hearing, setting);
}

function withUrgent(context: SessionContext, role: Role | undefined): { urgent?: SafetyCard } {
  const setting = cardSettingOf(context, role);
  return setting ? { urgent: urgentCard(setting) } : {};
}

const cardSettingOf = ({ safety, setting }: SessionContext, role: Role | undefined): CardSetting | undefined =>
  safety && {
    role: role ?? 'me',
    nation: setting.nation,
    today: setting.today,
    contacts: safety.contacts,
    words: safety.words,
  };
