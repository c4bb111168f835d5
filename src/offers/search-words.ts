/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  'a about after all also am an and any are as at be because been but by can cant could did do does dont for from get go going got had has have he help her here him his how i if im in into is it its ive just know like lot many me more much my need no not of on one or other our out people person please really myself yourself himself herself themselves anyone anybody everything nothing always never keep feel feeling service services she should so some someone somewhere something support that the their them then there they thing things this time to too up us very want wanted was we were what when where which who why will with wont would you your since over under above below before again without until during each both few most same than keeps kept keeping make makes made making take takes taking put say says said see seen come comes came still yet even only another every whole bit around back off down away now once while though being having doing done getting goes gone'.split(
    ' ',
  ),
);

/**
 * A word without its most common endings, so that "groups", "grouped" and "group" meet. Crude on purpose: it need not be
 * a word, only the same on both sides.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let rest = word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
  const shorter = rest.replace(
    /(?:ations?|ions?|ings?|ed|ers?|ors?|ists?|ers|ity|ies|iness|ness|ment|fully|ful|ly|al|ical|ic|y|e|ism|isms)$/,
    '',
  );
  if (shorter.length >= 4) rest = shorter;
  return rest.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Short forms that people type and providers write out, or the other way round. */
const SHORT: Readonly<Record<string, string>> = {
  cbt: 'cognitive behavioural therapy',
  dbt: 'dialectical behaviour therapy',
  lgbt: 'lgbtq lesbian gay bisexual trans',
  lgbtq: 'lgbt lesbian gay bisexual trans',
  lgbtqia: 'lgbt lesbian gay bisexual trans',
  dv: 'domestic violence abuse',
  ptsd: 'trauma',
  asd: 'autism autistic',
  add: 'adhd attention',
  ehcp: 'send special educational needs plan',
  camhs: 'mental health service',
  bame: 'bme black asian minority ethnic',
  bme: 'bame black asian minority ethnic',
  bsl: 'sign language deaf',
  mh: 'mental health',
  gp: 'doctor',
  kid: 'child children',
  kids: 'child children',
  teen: 'young',
  teens: 'young',
  teenager: 'young',
  teenagers: 'young',
};

/** The telling words of a question: as `wordsOf`, with short forms written out as well. */
export const askedWords = (text: string): string[] =>
  wordsOf(
    text.replace(/[\p{L}\p{N}]+/gu, (word) =>
      Object.hasOwn(SHORT, word.toLowerCase()) ? `${word} ${SHORT[word.toLowerCase()] ?? ''}` : word,
    ),
  );

/** The telling words of a text, stemmed, in their order. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)).map(stem);
}
