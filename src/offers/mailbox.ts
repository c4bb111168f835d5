/** An e-mail address anywhere in a text. */
export const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g;

const ROLES =
  /^(?:info|information|admin|administration|administrator|office|enquir\w*|inquir\w*|contact\w*|hello|help|helpline|support|mail|email|post|reception|referral\w*|team|advice|bookings?|secretary|honsec|chair|treasurer|general|services?|duty|access|welcome|volunteer\w*|community|fundraising|finance|manager|coordinator|headteacher|membership|club|school|lib|library|libraries|sscc|training|counselling|wellbeing|youth|parents?|family|families|comms|hq|centre|customer|feedback|complaints|safeguarding|sendiass|send|foodbank)$/i;

/**
 * Whether an e-mail address is a service's own and not a person's: it says a role (`info@`), or every part of it is of the
 * service's name, place or web address. Anything else may be somebody's name (`anna.smith@`, `anna.the-club@`), and is not
 * kept.
 */
export function isMailbox(email: string, words: readonly (string | undefined)[]): boolean {
  const local = email.split('@')[0]?.toLowerCase() ?? '';
  if (local.split(/[^a-z]+/).some((part) => ROLES.test(part))) return true;
  const parts = local.split(/[^a-z\d]+/).filter((part) => part !== '');
  const known = words
    .join(' ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word.length >= 4);
  const initials = (words[0] ?? '')
    .replace(/[^A-Za-z ]/g, '')
    .split(/\s+/)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
  const isOfTheService = (part: string) =>
    known.some((word) => part.includes(word)) || (initials.length >= 3 && part.startsWith(initials));
  return parts.length > 0 && parts.every(isOfTheService);
}
