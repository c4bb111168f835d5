import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ViewModel } from '../../../src/session/view-model.ts';
import { models } from './models.ts';
import { one, stageWith } from './on-stage.ts';

/** Relative luminance (WCAG 2.2) of a CSS colour as a screen shows it. */
function luminance(color: string): number {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** Text or an edge on a ground, and the least contrast that WCAG 2.2 AA asks for. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['ink', 'surface', 4.5],
  ['ink', 'raised', 4.5],
  ['ink', 'tint', 4.5],
  ['quiet', 'surface', 4.5],
  ['quiet', 'raised', 4.5],
  ['quiet', 'tint', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'tint', 4.5],
  ['on', 'accent', 4.5],
  ['urgent', 'raised', 4.5],
  ['on', 'urgent', 4.5],
  ['edge', 'raised', 2.9],
  ['quiet', 'raised', 3],
];

/** Every hue, and the lightest and darkest things that a host could call its colour. */
const ACCENTS = [
  '#ffffff',
  '#000000',
  '#ffff00',
  '#00ff00',
  '#0000ff',
  '#ff00ff',
  '#fde68a',
  '#005eb8',
  '#808080',
  'color(display-p3 0 1 0)',
].concat(Array.from({ length: 24 }, (_, index) => `hsl(${index * 15} 100% 50%)`));

async function colours(): Promise<(name: string) => string> {
  const stage = await stageWith(models['choose'] as ViewModel);
  const probe = document.createElement('span');
  one(stage, 'section').append(probe);
  return (name) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
}

describe('contrast', () => {
  after(() => emulateMedia({ colorScheme: 'light' }));
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`of every pair of tokens is enough in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const colour = await colours();
      for (const [text, ground, least] of PAIRS)
        expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).to.be.at.least(least);
    });
    it(`is enough with any accent that a host sets, in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      for (const accent of ACCENTS) {
        document.body.style.setProperty('--signpost-accent', accent);
        const colour = await colours();
        for (const [text, ground, least] of PAIRS.filter((pair) => pair.includes('accent')))
          expect(contrast(colour(text), colour(ground)), `${accent}: ${text} on ${ground}`).to.be.at.least(least);
      }
      document.body.style.removeProperty('--signpost-accent');
    });
  }
  it('keeps the hue that a host chose', async () => {
    await emulateMedia({ colorScheme: 'light' });
    document.body.style.setProperty('--signpost-accent', '#d00000');
    const colour = await colours();
    expect(luminance(colour('accent'))).to.be.below(0.18);
    expect(colour('accent')).to.match(/^oklch\(0\.\d+ 0\.1\d* 29/);
    document.body.style.removeProperty('--signpost-accent');
  });
});
