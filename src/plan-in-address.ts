/** As `FRAGMENT` in `handoff/pack-plan.ts`, which arrives only when a plan is opened. */
const PLAN = '#signpost-plan=';

/**
 * Takes a kept plan out of the address of the page: the part behind `#`, which no server sees.
 *
 * This is the one place where the widget touches the browser's history, and it does so only to take away: a plan that
 * stayed in the address would be seen by whoever looks at the screen, sent along when the page is shared, and opened
 * again by Back. The entry is replaced at once, before anything is drawn; none is added.
 */
export function takePlanFromAddress(): string | undefined {
  const [page, hash] = location.href.split(PLAN);
  if (hash === undefined) return undefined;
  history.replaceState(history.state, '', page);
  return PLAN + hash;
}
