// What the two elements offer to a host, for editors and documentation tools. Private members are nobody's business.
import { OPTIONS } from '../../src/config/config.ts';
import { optionComments } from './option-comments.mjs';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const FLAGS = ['no-words', 'report-steps'];

/** The attributes of the conversation, which its class makes out of the same table. */
const attributes = Object.entries(OPTIONS).map(([name, fallback]) => ({
  name,
  type: { text: FLAGS.includes(name) ? 'boolean' : 'string' },
  description: optionComments.get(name),
  ...(fallback && { default: `"${fallback}"` }),
  // `lang` is HTML's own.
  ...(name !== 'lang' && { fieldName: camel(name) }),
}));

/** Fields that the analyzer finds on a plain element are of its buttons; ours say what they are for. */
const isPublic = ({ name, privacy, kind, description, isChat }) =>
  !name.startsWith('#') && privacy === undefined && (isChat || kind === 'method' || description !== undefined);
const eventClass = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()) + 'Event';

function fill(declaration) {
  const isChat = declaration.tagName === 'signpost-chat';
  const optionOf = (property) => Object.keys(OPTIONS).find((name) => camel(name) === property);
  declaration.members = declaration.members
    ?.filter((member) => isPublic({ ...member, isChat }))
    .map((member) => ({ ...member, description: member.description ?? optionComments.get(optionOf(member.name)) }));
  const own = (declaration.attributes ?? [])
    .filter(({ name }) => !(name in OPTIONS))
    .map((each) => ({ ...each, type: { text: each.name === 'corner' ? 'boolean' : 'string' } }));
  declaration.attributes = [
    ...own,
    ...attributes.map(({ fieldName, ...each }) => (isChat && fieldName ? { ...each, fieldName } : each)),
  ];
  declaration.events = declaration.events
    ?.filter(({ name }) => name)
    .map((event) => ({ ...event, type: { text: eventClass(event.name) } }));
}

/** The launcher hands on what a host sets, and what the conversation says comes out of it. */
function handOn(launcher, chat) {
  for (const kind of ['events', 'slots', 'cssProperties'])
    launcher[kind] = [...(launcher[kind] ?? []), ...(chat[kind] ?? [])];
}

export default {
  globs: ['src/signpost-chat.ts', 'src/signpost-launcher.ts', 'src/events.ts', 'src/report-gaps.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'what-a-host-can-use',
      packageLinkPhase({ customElementsManifest }) {
        const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) =>
          declarations.filter(({ tagName }) => tagName),
        );
        elements.forEach(fill);
        const [chat, launcher] = ['chat', 'launcher'].map((name) =>
          elements.find(({ tagName }) => tagName === `signpost-${name}`),
        );
        handOn(launcher, chat);
      },
    },
  ],
};
