/**
 * A listener for `change` around some tick boxes: lets at most so many be ticked. One too many is unticked again, and
 * what happened is said in the `<output>` nearest to the box: that of its own card, or the one that all share.
 *
 * @param say What to say about so many ticks; `isTooMany` when one was just refused.
 */
export const limitTicks =
  (most: number, say: (count: number, isTooMany: boolean) => string) =>
  ({ currentTarget, target }: Event): void => {
    const group = currentTarget as HTMLElement;
    const box = target as HTMLInputElement;
    const count = group.querySelectorAll('input:checked').length;
    const isTooMany = count > most;
    if (isTooMany) box.checked = false;
    for (const output of group.querySelectorAll('article output')) output.textContent = '';
    tell(box.closest('article') ?? group, say(Math.min(count, most), isTooMany));
  };

/** Puts a line into the last `<output>` of a part, which is read out politely. */
export function tell(within: HTMLElement, line: string): void {
  const output = [...within.querySelectorAll('output')].at(-1);
  if (output) output.textContent = line;
}
