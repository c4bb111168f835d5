const TRACKING = /^(?:utm_|mc_|fbclid$|gclid$|msclkid$|igshid$)/i;
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
const NOWHERE = /(?:^|\.)(?:example\.(?:com|org|net)|invalid|test|localhost)$/i;

/**
 * A web address that can be followed, or nothing. `https://` is added only to what has a host in it; addresses that
 * stand for "none" (example.com, .invalid) and ways to run code (`javascript:`) are refused; tracking parts are dropped.
 */
export function webAddress(text: string): string | undefined {
  const given = text.trim();
  if (given === '' || /\s/.test(given)) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(given)?.[1];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined;
  const repaired =
    scheme === undefined ? `https://${given.replace(/^\/+/, '')}` : given.replace(/^(https?):\/*/i, '$1://');
  let url: URL;
  try {
    url = new URL(repaired);
  } catch {
    return undefined;
  }
  if (!HOST.test(url.hostname) || NOWHERE.test(url.hostname) || url.username !== '') return undefined;
  const tracked = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (tracked.length === 0) return repaired;
  for (const key of tracked) url.searchParams.delete(key);
  return url.href;
}

/** An e-mail address that could be written to, in lower-case host form, or nothing. */
export function emailAddress(text: string): string | undefined {
  const given = text
    .replace(/^mailto:/i, '')
    .replace(/[\s\u00A0]+/g, '')
    .replace(/[;,.]+$/, '');
  const host = /^[\w.!#$%&'*+/=?^`{|}~-]+@([^@]+)$/.exec(given)?.[1];
  return host !== undefined && HOST.test(host) && !NOWHERE.test(host) && !given.includes('..') ? given : undefined;
}
