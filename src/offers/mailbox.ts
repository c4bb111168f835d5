const ROLES =
  /^(?:info|information|admin|administration|administrator|office|enquir\w*|inquir\w*|contact\w*|hello|help|helpline|support|mail|email|post|reception|referral\w*|team|advice|bookings?|secretary|chair|treasurer|general|services?|duty|access|welcome|volunteer\w*|community|fundraising|manager|coordinator|membership|club|school|library|training|counselling|wellbeing|youth|parents?|family|families|comms|hq|centre|customer|feedback|complaints|safeguarding|sendiass|send|foodbank)$/i;

/**
 * Whether an e-mail address is a service's own and not a person's: it says a role (`info@`), or a word of the service's
 * name, place or web address. Anything else may be somebody's name, and is not kept.
 */
export function isMailbox(email: string, words: readonly (string | undefined)[]): boolean {
  const local = email.split('@')[0]?.toLowerCase() ?? '';
  const parts = local.split(/[^a-z]+/).filter((part) => part !== '');
  if (parts.some((part) => ROLES.test(part))) return true;
  const known = words
    .join(' ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word.length >= 4);
  const letters = local.replace(/[^a-z\d]/g, '');
  const initials = (words[0] ?? '')
    .replace(/[^A-Za-z ]/g, '')
    .split(/\s+/)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
  return known.some((word) => letters.includes(word)) || (initials.length >= 3 && letters.startsWith(initials));
}
