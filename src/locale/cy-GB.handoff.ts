import type { HandoffWords } from './en-GB.handoff.ts';

/** The words of the ways to take a plan away. A draft in Welsh: nobody has reviewed it. */
export const cyGBHandoff: HandoffWords = {
  takeIt: 'Mynd ag ef gyda chi',
  withSomeone: 'Mynd drwyddo gyda rhywun',
  own: {
    in: 'Gadael allan yr hyn ddywedais i amdana i fy hun',
    out: 'Rhoi i mewn yr hyn ddywedais i amdana i fy hun',
  },
  ways: {
    print: {
      name: 'Ei argraffu',
      warning: 'Bydd ar bapur. Gall unrhyw un sy’n dod o hyd i’r papur ei ddarllen.',
      press: 'Argraffu',
    },
    large: {
      name: 'Ei argraffu mewn llythrennau mawr',
      warning: 'Bydd ar bapur, efallai ar ddwy dudalen. Gall unrhyw un sy’n dod o hyd iddyn nhw eu darllen.',
      press: 'Argraffu mewn llythrennau mawr',
    },
    copy: {
      name: 'Ei gopïo fel testun',
      warning: 'Bydd ar y ddyfais hon nes i chi gopïo rhywbeth arall.',
      press: 'Copïo',
    },
    qr: {
      name: 'Ei symud i fy ffôn',
      warning: 'Byddwch chi’n gweld cod. Gall unrhyw un sy’n ei weld ei sganio. Gall y ffôn gadw ei gyfeiriad.',
      press: 'Dangos y cod',
    },
    email: {
      name: 'Ei e-bostio ata i fy hun',
      warning: 'Bydd copi yn yr e-bost. Meddyliwch pwy arall all ddarllen eich e-bost.',
      press: 'Agor e-bost',
    },
    share: {
      name: 'Ei rannu',
      warning: 'Bydd gan bwy bynnag sy’n ei gael gopi. Bydd gan yr ap rydych chi’n ei ddefnyddio gopi hefyd.',
      press: 'Dewis ap',
    },
    calendar: {
      name: 'Rhoi’r diwrnod i edrych eto mewn calendr',
      warning: 'Bydd y diwrnod yn eich calendr. Nid yw’n dweud am beth mae.',
      press: 'Cadw’r diwrnod',
    },
    file: {
      name: 'Ei gadw fel ffeil',
      warning: 'Bydd y ffeil ar y ddyfais hon. Gall unrhyw un sy’n defnyddio’r ddyfais ei hagor.',
      press: 'Cadw’r ffeil',
    },
    together: {
      name: 'Argraffu tudalen i fynd drwyddi gyda’ch gilydd',
      warning: 'Mae’r dewisiadau arni ochr yn ochr. Gall unrhyw un sy’n dod o hyd i’r papur ei ddarllen.',
      press: 'Argraffu’r dudalen',
    },
    message: {
      name: 'Anfon neges at rywun am y dewisiadau',
      warning: 'Mae’n enwi’r dewisiadau. Nid yw’n dweud dim amdanoch chi. Bydd gan bwy bynnag sy’n ei chael gopi.',
      press: 'Gwneud y neges',
    },
    professional: {
      name: 'Argraffu tudalen i bobl sy’n helpu',
      warning: 'Mae’n dweud beth mae pawb yn ei wneud nesaf. Gall unrhyw un sy’n dod o hyd i’r papur ei ddarllen.',
      press: 'Argraffu’r dudalen',
    },
  },
  results: {
    printed: 'Gofynnwyd i’ch dyfais ei argraffu.',
    copied: 'Wedi’i gopïo. Gallwch chi ei ludo lle hoffech chi.',
    shared: 'Aeth i’r ap ddewisoch chi.',
    closed: 'Does dim wedi’i anfon.',
    emailed: 'Gofynnwyd i’ch dyfais agor e-bost. Os na agorodd dim, gallwch chi gopïo’r testun yn lle hynny.',
    'emailed-short':
      'Mae’r cynllun cyfan yn rhy hir i e-bost. Mae’r e-bost yn cynnwys eich dewis, y cam cyntaf a’r diwrnod. Os na agorodd dim, gallwch chi gopïo’r testun yn lle hynny.',
    saved: 'Wedi’i gadw. Gallwch chi ei weld ymhlith lawrlwythiadau’r ddyfais hon.',
    text: 'Doedd eich dyfais ddim yn gallu ei gopïo. Gallwch chi ddewis y testun hwn a’i gopïo eich hun.',
    code: 'Sganiwch hwn gyda chamera eich ffôn.',
    'too-long': 'Mae’n rhy hir i hynny. Gallwch chi ei gadw fel ffeil yn lle hynny.',
    failed: 'Wnaeth hynny ddim gweithio ar y ddyfais hon. Gallwch chi roi cynnig ar ffordd arall.',
  },
  codeLabel: 'Cod sy’n agor eich cynllun ar ffôn',
  textLabel: 'Y testun',
  emailSubject: 'Fy nodiadau',
  dayTitle: 'Edrych eto',
  dayNote: 'Edrychwch ar beth ysgrifennoch chi.',
  // A saved file
  reopen: 'I agor hwn eto, ewch i’r cyfeiriad hwn. Bydd yn gweithio cyhyd â bod y dudalen yno.',
  // A message to somebody
  askSomeone: 'Dw i’n dewis beth i roi cynnig arno nesaf. Wnewch chi edrych ar hyn gyda fi?',
  askOrNothing: 'Galla i hefyd ddewis dim un o’r rhain am y tro.',
  // A page to go through together
  togetherTitle: 'I fynd drwyddi gyda’ch gilydd',
  togetherSay: 'Does dim rhaid penderfynu dim heddiw. Mae Ddim nawr yn ddewis hefyd.',
  togetherAsk: [
    'Beth sydd bwysicaf i bob un ohonon ni?',
    'Beth mae angen i ni ei ofyn?',
    'Beth sy’n digwydd nesaf, a phwy sy’n ei wneud?',
  ],
};
