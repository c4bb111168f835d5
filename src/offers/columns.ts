/** What a column can fill. A dot goes into a part of a field; names that are not fields of an offer are explained here. */
export type Column =
  | 'id'
  | 'name'
  | 'org'
  | 'sector'
  | 'summary'
  | 'description'
  | 'topics'
  | 'groupings'
  | 'whoFor'
  | 'notFor'
  | 'audience'
  | 'ageMin'
  | 'ageMax'
  /** "11 to 18", "16+" in one cell. */
  | 'ages'
  | 'areas'
  | 'national'
  | 'address'
  | 'postcode'
  | 'lat'
  | 'lon'
  | 'placeName'
  | 'how'
  | 'start.text'
  | 'start.self'
  | 'start.parent'
  | 'start.school'
  | 'start.gp'
  | 'start.other'
  | 'start.dropIn'
  /** "yes", "no" or "self" in one cell. */
  | 'referral'
  | 'whatHappens'
  | 'goodFor'
  | 'limits'
  | 'evidence.text'
  | 'evidence.source'
  | 'evidence.certainty'
  | 'wait.text'
  | 'wait.weeksMin'
  | 'wait.weeksMax'
  | 'wait.asOf'
  | 'whileYouWait'
  | 'lasts'
  | 'ending'
  | 'confidentiality.text'
  | 'confidentiality.parentTold'
  | 'confidentiality.recordsKept'
  | 'confidentiality.mustShare'
  | 'cost.text'
  | 'cost.free'
  | 'when.text'
  | 'day.MO'
  | 'day.TU'
  | 'day.WE'
  | 'day.TH'
  | 'day.FR'
  | 'day.SA'
  | 'day.SU'
  | 'phone'
  | 'textNumber'
  | 'textphone'
  /** Telephone numbers and e-mail addresses in one cell. */
  | 'contact'
  | 'email'
  | 'url'
  | 'chatUrl'
  | 'languages'
  | 'access'
  | 'complain'
  | 'funder'
  | 'alert'
  | 'checked'
  | 'updated'
  | 'reviewBy'
  | 'status'
  /** "no" hides the row. */
  | 'show';

/** Names that people give to columns, by what they fill; compared without case, accents, marks and "(required)". */
const NAMES: Readonly<Record<Column, string>> = {
  id: 'id|service id|import id|reference|unique reference number|urn|site id|organisation data service code|ods code',
  name: 'name|service name|name of service|service|title|service title|pharmacy name|site name|school name|activity|group name|offer',
  org: 'org|organisation|organization|organisations|provider|operator|run by|who runs it|delivered by|charity name|organisation name|provider name',
  sector: 'sector|kind of provider|provider type',
  summary: 'summary|short description|in short',
  description:
    'description|what it is|about|details|service description|information|what they do|about the service|long description|notes',
  topics: 'topics|topic|needs|need|categories|category|tags|keywords|what it helps with|taxonomy|issues|themes',
  groupings: 'groupings|grouping|kind of support|kinds of support|thrive',
  whoFor:
    'who for|who its for|who it is for|for whom|eligibility|audience cats|suitable for|who can use it|client group|eligibility criteria|target group',
  notFor: 'not for|who its not for|who it is not for|exclusions',
  audience: 'audience',
  ageMin: 'age min|min age|minimum age|age from|from age|lowest age|lowest admission age|youngest|age minimum|age low',
  ageMax: 'age max|max age|maximum age|age to|to age|highest age|highest admission age|oldest|age maximum|age high',
  ages: 'ages|age|age range|age group|age groups|ages served',
  areas: 'area|areas|area covered|areas covered|serves|area served|coverage|geographic area|boroughs',
  national: 'national|uk wide|everywhere',
  address:
    'address|full address|address 1|address line 1|address line 2|address 2|street|town|city|county|location address|postal address',
  postcode: 'postcode|post code|postal code|zip',
  lat: 'lat|latitude|y',
  lon: 'lon|lng|long|longitude|x',
  placeName: 'venue|location|place|location name|venue name|where',
  how: 'how|online or place|how it is given|mode|delivery|format|way|ways',
  'start.text':
    'start|how to start|how to access|how to refer|referral method|referral route|how to join|how to get help|access route|application process|referral process|referral details',
  'start.self': 'self referral|self refer|can refer self|self',
  'start.parent': 'parent referral|parents can refer|parent can refer',
  'start.school': 'school referral|schools can refer|school can refer',
  'start.gp': 'gp referral|gps can refer|gp can refer',
  'start.other': 'professional referral|professionals can refer|other referral',
  'start.dropIn': 'drop in|dropin|walk in|open door',
  referral: 'referral|referrals|referral needed|referral required|referrals only|referral only|who can refer',
  whatHappens: 'what happens|what to expect|first contact|what happens there',
  goodFor: 'good for|what it is good for|what it helps|helps with',
  limits: 'limits|what it cant do|what it cannot do|limitations',
  'evidence.text': 'evidence|does it help|does it help people|does it work',
  'evidence.source': 'evidence source|source of evidence',
  'evidence.certainty': 'evidence certainty|how sure|certainty',
  'wait.text': 'wait|how long you wait|waiting time|waiting times|wait time|how long is the wait',
  'wait.weeksMin': 'wait weeks min|shortest wait weeks|wait from weeks',
  'wait.weeksMax': 'wait weeks max|longest wait weeks|wait to weeks|wait weeks',
  'wait.asOf': 'wait as of|wait checked|wait checked on',
  whileYouWait: 'while you wait|while waiting',
  lasts: 'lasts|how long it lasts|duration|length|number of sessions',
  ending: 'ending|how it ends|if it is not working|if it isnt working|if it does not help',
  'confidentiality.text': 'confidentiality|who will know|privacy|is it private',
  'confidentiality.parentTold': 'parent told|parents told|will parents be told|will my parents know',
  'confidentiality.recordsKept': 'records kept|records|what is written down',
  'confidentiality.mustShare': 'must share|when they must share|when they tell someone',
  'cost.text': 'cost|costs|price|prices|fee|fees|charges|how much',
  'cost.free': 'free|is it free|free of charge',
  'when.text':
    'when|when open|when its open|opening times|opening hours|hours|times|timing|timing notes|days and times|open|session times',
  'day.MO': 'monday|mon|opening hours monday|monday hours',
  'day.TU': 'tuesday|tue|tues|opening hours tuesday|tuesday hours',
  'day.WE': 'wednesday|wed|opening hours wednesday|wednesday hours',
  'day.TH': 'thursday|thu|thur|thurs|opening hours thursday|thursday hours',
  'day.FR': 'friday|fri|opening hours friday|friday hours',
  'day.SA': 'saturday|sat|opening hours saturday|saturday hours',
  'day.SU': 'sunday|sun|opening hours sunday|sunday hours',
  phone:
    'phone|telephone|tel|phone number|telephone number|phones|helpline|mobile|landline|contact number|tel no|telephone no|phone no|contact telephone|contact phone|freephone',
  textNumber: 'text number|sms|text|text to|sms number',
  textphone: 'textphone|minicom|text relay',
  contact: 'contact|contacts|contact details|how to contact|contact info|contact information',
  email: 'email|e mail|email address|e mail address|contact email|mail',
  url: 'url|website|web|web address|web site|link|site|main web address|webpage|web page|website url|homepage',
  chatUrl: 'chat url|chat|webchat|web chat',
  languages: 'languages|language|languages spoken',
  access: 'access|accessibility|access needs|disabled access|accessible',
  complain: 'complain|complaints|how to complain|if you are not happy|advocacy',
  funder: 'funder|funded by|who pays|funding',
  alert: 'alert|important|notice',
  checked: 'checked|last checked|date checked|assured date|verified|verified on|last verified|last reviewed',
  updated: 'updated|last updated|date updated|last modified|modified|site last updated date|last update',
  reviewBy: 'review by|review date|next review|expires|expiry date',
  status: 'status|open to new people|service status',
  show: 'show|publish|published|live|visible|display',
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => [
    [simple(column), column as Column] as const,
    ...names.split('|').map((name) => [name, column as Column] as const),
  ]),
);

/** A heading without what people vary: "E-mail address (required):" and "e_mail_address" are one. */
export function simple(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\([^)]*\)|[\u0300-\u036f'’*?:#]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** What a column fills, or nothing: a column that nobody knows is named in the report and left alone. */
export const columnOf = (heading: string): Column | undefined => COLUMNS.get(simple(heading));
