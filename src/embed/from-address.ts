import { OPTIONS, type OptionName } from '../config/config.ts';

/** What an address said that the page will not do, and what its owner can do instead. */
export interface Refused {
  readonly attribute: OptionName;
  readonly sentence: string;
}

/** Attributes that load something: a link must not make a page of yours say what somebody else wrote. */
const ADDRESSES: readonly OptionName[] = ['flow', 'offers', 'contacts'];
/** Attributes that only the owner of the page can set, in its tag: where Leave goes, and what is told about steps. */
const OWNERS: readonly OptionName[] = ['exit-to', 'report-steps'];

/**
 * Reads the attributes of the conversation from the address of a page. Everybody can write a link to the page, so that
 * an address in it may lead only to the page's own site.
 *
 * @param page The whole address of the page.
 */
export function attributesFrom(page: URL): {
  readonly attributes: ReadonlyMap<OptionName, string>;
  readonly refused: readonly Refused[];
} {
  const attributes = new Map<OptionName, string>();
  const refused: Refused[] = [];
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const value = page.searchParams.get(name);
    if (value === null) continue;
    if (OWNERS.includes(name)) {
      refused.push({
        attribute: name,
        sentence: `${name} cannot be set in an address. Write it in the tag of the embed page.`,
      });
    } else if (ADDRESSES.includes(name) && !isOwn(value, page)) {
      refused.push({
        attribute: name,
        sentence: `${name}=${value} leads to another site. Put the file beside the embed page, or write its address in the tag of the embed page.`,
      });
    } else attributes.set(name, value);
  }
  return { attributes, refused };
}

/** Every address of a list with spaces between, as `offers` can be one. */
const isOwn = (value: string, page: URL): boolean =>
  value
    .split(/\s+/)
    .filter(Boolean)
    .every((address) => URL.canParse(address, page) && new URL(address, page).origin === page.origin);
