import type { PlanFile } from './handoff/save.ts';
import type { ShareEffects } from './handoff/share.ts';

/** Until then a browser may still be reading what it saves. */
const READ_WITHIN = 60_000;

/** Saves a file where this device keeps downloads. Nothing is sent: the file is made here. */
export function saveFile({ name, type, content }: PlanFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  follow({ href: address, download: name });
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}

/** Opens the program of this device for such an address: `mailto:` opens a new message. */
export const openAddress = (href: string): void => follow({ href });

const follow = (link: Partial<HTMLAnchorElement>): void => Object.assign(document.createElement('a'), link).click();

/** The share sheet and the clipboard, where this device has them and this page may use them. */
export const sharing = (): ShareEffects => ({
  ...('share' in navigator && { share: (data) => navigator.share(data) }),
  ...('clipboard' in navigator && { copy: (text) => navigator.clipboard.writeText(text) }),
});
