import { expect } from '@open-wc/testing';
import 'jsqr';
import ICAL from 'ical.js';
import { calendarFile, canMakeCalendar } from '../../../src/handoff/calendar.ts';
import { planLink } from '../../../src/handoff/pack-plan.ts';
import { qrPath } from '../../../src/handoff/qr.ts';
import { packedIn, unpackPlan } from '../../../src/handoff/unpack-plan.ts';
import { clinic, fullPlan, listening } from '../../handoff/a-plan.ts';

type Scan = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
/** The scanner is written for script tags, and puts itself on the window. */
const scan = (self as unknown as { jsQR: Scan }).jsQR;

/** The code as a browser draws it, read back from the dots on the screen. */
async function scanned(link: string): Promise<string | undefined> {
  const { size, path } = await qrPath(link);
  const width = size * 4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${size} ${size}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height: width });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  context.drawImage(image, 0, 0);
  return scan(context.getImageData(0, 0, width, width).data, width, width)?.data;
}

describe('taking a plan away in a browser', () => {
  it('draws a QR code that opens another plan, or none', async () => {
    const made = await planLink(fullPlan, location.href);
    if (made.is !== 'link') throw new Error('The plan is too long.');
    const read = await scanned(made.link);
    expect(read).to.equal(made.link);
    const opened = await unpackPlan(packedIn(read ?? '') ?? '', (id) => [listening, clinic].find((o) => o.id === id));
    expect(opened.is === 'plan' && opened.plan).to.deep.equal(fullPlan);
  });

  it('says that a cut link is whole', async () => {
    const made = await planLink(fullPlan, location.href);
    const packed = made.is === 'link' ? (packedIn(made.link) ?? '') : '';
    const opened = await unpackPlan(packed.slice(0, -9), () => undefined);
    expect(opened).to.deep.equal({ is: 'problem', problem: 'damaged' });
  });

  it('cannot make a calendar file without Node', async () => {
    expect(canMakeCalendar()).to.equal(true);
    const file = await calendarFile({ day: '2026-12-31', made: '2026-11-21', title: 'Look again', language: 'cy' });
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
    expect(new ICAL.Event(event ?? undefined).startDate.toString()).to.equal('2026-12-31');
  });
});
