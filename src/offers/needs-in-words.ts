import type { NeedId } from '../base/need.ts';

/**
 * What providers write about themselves, by need. These are words of directories, not of people: how people speak is the
 * work of `understand`. A match is marked `needsFrom: 'words'` wherever it goes.
 */
const WORDS: readonly (readonly [NeedId, RegExp])[] = [
  ['anxiety', /\banxi(?:ety|ous)|\bpanic|\bphobi|\bworr(?:y|ies|ied)\b/],
  ['low-mood', /\bdepress|\blow mood|\bmood (?:disorder|swings)|\bbipolar/],
  ['self-harm', /\bself[- ]?(?:harm|injur)/],
  ['suicidal-thoughts', /\bsuicid/],
  ['sleep', /\bsleep|\binsomnia/],
  ['bullying', /\bbull(?:y|ied|ying)\b/],
  ['eating', /\beating (?:disorder|difficult|problem)|\banorexi|\bbulimi|\bbinge/],
  ['body-image', /\bbody image|\bself[- ]esteem/],
  [
    'family-conflict',
    /\bfamil(?:y|ies) (?:conflict|mediation|counsell|therap|breakdown|relationship)|\bmediation|\bcounsell\w* .{0,30}famil|\bfamil\w+ and individual|\bcontact centre/,
  ],
  ['bereavement', /\bberea?v|\bgrie(?:f|v)|\bloss of a (?:loved|child|parent|partner)/],
  ['friendships', /\bbefriend|\bfriendship|\bmake (?:new )?friends|\bsocial (?:group|club|skills)/],
  ['loneliness', /\blonel|\bisolat(?:ed|ion)\b/],
  ['exam-stress', /\bexam|\brevision\b/],
  [
    'school-attendance',
    /\bschool (?:attendance|refus|avoid)|\bexcluded from school|\bexclusion|\bout of school education/,
  ],
  ['anger-behaviour', /\banger|\bchalleng\w* behaviour|\bbehaviou?r(?:al)? (?:support|difficult|problem)|\boffending/],
  ['neurodiversity', /\bautis|\basperger|\badhd\b|\battention deficit|\bneurodi|\bdyslexi|\bdyspraxi|\btourette/],
  [
    'send-support',
    /\bspecial educational|\bsend\b(?= (?:support|information|service|local))|\bsendiass|\blearning (?:disabilit|difficult)|\bdisabled child|\bdisabilit|\bdisabled people/,
  ],
  ['identity-lgbtq', /\blgbt|\blesbian|\bgay\b|\bbisexual|\bqueer/],
  ['gender', /\btrans(?:gender)?\b|\bgender identity|\bnon-binary/],
  ['substance-use', /\bdrugs?\b|\balcohol|\bsubstance|\baddiction|\bsmok(?:e|ing)/],
  [
    'abuse-safety',
    /\bsexual(?:ly)? (?:abuse|violence|assault|exploit)|\brape\b|\bchild abuse|\bsexually abused|\bmodern slavery|\bexploitation/,
  ],
  ['domestic-violence', /\bdomestic (?:abuse|violence)|\brefuge\b|\bcoercive|\bhonou?r[- ]based|\bforced marriage/],
  ['young-carers', /(?<!\bparents?(?: and | or |\/|, ))\bcarers?\b/],
  ['trauma', /\btrauma|\bptsd\b|\bvictims? of crime|\bcope with crime|\btorture|\brefugee/],
  ['ocd', /\bocd\b|\bobsessive/],
  ['psychosis', /\bpsycho(?:sis|tic)|\bhear(?:ing)? voices|\bschizo/],
  ['relationships', /\brelationship|\bcouples?\b/],
  ['online-safety', /\bonline safety|\binternet safety|\bgroom(?:ed|ing)\b|\bsexting/],
  [
    'housing-money',
    /\bhous(?:ing|ed) (?:advice|support)|\bhomeless|\bdebt|\bbenefits? advice|\bwelfare rights|\bfood ?bank|\bfood parcel|\bmoney (?:advice|worries)|\bjobcentre|\bemployment\b|\bevict|\brough sleep|\bpantry/,
  ],
  ['sexual-health-pregnancy', /\bsexual health|\bpregnan|\bcontracepti|\bmaternity|\bteenage parent|\bsti\b/],
  [
    'parent-stress',
    /\bparent(?:ing|s)? (?:support|group|course|programme|class|and carers)|\bpost[- ]?natal|\bperinatal|\bparenting\b|\bsupports? (?:parents|families)|\bnew (?:mums|parents)/,
  ],
  [
    'activities',
    /\bsports?\b|\barts?\b(?! degree)|\bcrafts?\b|\bmusic\b|\bdance\b|\bdrama\b|\btheatre\b|\bclub\b|\byouth (?:group|club|centre)|\bleisure|\bplay (?:scheme|group|environment|ground)|\bplaygroup|\bscouts?\b|\bguides\b|\bcadets?\b|\bswimming|\bfootball|\bgym\b/,
  ],
  [
    'wellbeing',
    /\bmental (?:health|ill|wellbeing)|\bwell-?being|\bcounsell|\bpsychological|\btherap(?:y|ies|ist)|\bemotional (?:support|health)|\blistening ear|\bmindful|\bstress\b|\bconfidence\b|\bself[- ]help|\bpeer support|\bsafe place .{0,20}talk/,
  ],
  ['transitions', /\btransition|\bleaving (?:care|school)|\bcare leavers?|\bmoving (?:on|to adult)/],
  ['speech-language', /\bspeech|\bstammer|\bstutter|\blanguage therap|\bcommunication difficult/],
  [
    'physical-health',
    /\bphysical health|\bgp (?:practice|surgery)|\bgeneral practice|\bsurgery\b|\bpharmac|\bdent(?:al|ist)|\bdiabet|\basthma|\bepilep|\bcancer|\bdementia|\balzheimer|\blong[- ]term (?:health )?condition|\bsexual health|\bsight loss|\bhearing loss|\bphysical disab/,
  ],
];

const ILLNESS = /\bcancer\b|\bdementia\b|\balzheimer|\blife-limiting\b|\bstroke\b/;

/** What an offer seems to help with, from its own words, in the order of the list of needs; empty when nothing is named. */
export function needsInWords(text: string): NeedId[] {
  const plain = text.toLowerCase();
  const needs = WORDS.filter(([, words]) => words.test(plain)).map(([need]) => need);
  // Support with an illness is not support for anybody, whatever it calls itself.
  return ILLNESS.test(plain) ? needs.filter((need) => need !== 'wellbeing') : needs;
}
