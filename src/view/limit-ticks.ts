/**
 * A listener for `change` around some tick boxes: lets at most so many be ticked. One too many is unticked again, and
 * what happened is said in the `<output>` beside them.
 *
 * @param say What to say about so many ticks; `isTooMany` when one was just refused.
 */
export const limitTicks =
  (most: number, say: (count: number, isTooMany: boolean) => string) =>
  ({ currentTarget, target }: Event): void => {
    const group = currentTarget as HTMLElement;
    const count = group.querySelectorAll('input:checked').length;
    const isTooMany = count > most;
    if (isTooMany) (target as HTMLInputElement).checked = false;
    tell(group, say(Math.min(count, most), isTooMany));
  };

/** Puts a line into the `<output>` of a form, which is read out politely. */
export function tell(within: HTMLElement, line: string): void {
  const output = within.querySelector('output');
  if (output) output.textContent = line;
}
