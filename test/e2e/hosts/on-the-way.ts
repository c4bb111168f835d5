import type { Page } from 'puppeteer-core';
import { asks, mouse, offerNames, see } from '../talk.ts';
import { lookOf, type Look } from './look.ts';

/**
 * Gives the widget the same room as on every other page: what is compared is what is inside, not the place it is in.
 *
 * @param place What is around the widget and nothing else.
 * @param width Pixels.
 */
export const giveRoom = (page: Page, place: string, width: number): Promise<void> =>
  page.evaluate(
    (selector, room) => {
      // What a page lays over everything, it lays over the widget too; that is no difference in the widget.
      document.querySelector('.banner')?.remove();
      // Long enough to scroll the widget to the top of any window, so that what sticks there sticks at the same place.
      document.body.style.setProperty('min-height', '9000px', 'important');
      const around = document.querySelector<HTMLElement>(selector);
      for (const [property, value] of Object.entries({
        position: 'absolute',
        top: '0px',
        left: '0px',
        right: 'auto',
        margin: '0',
        padding: '0',
        border: '0',
        width: `${room}px`,
        'max-width': 'none',
        'box-sizing': 'content-box',
        'z-index': '2147483647',
      }))
        around?.style.setProperty(property, value, 'important');
      // A widget that begins at a part of a pixel is rounded in other ways.
      const { x, y } = around?.getBoundingClientRect() ?? { x: 0, y: 0 };
      around?.style.setProperty('left', `${Math.ceil(x) - x}px`, 'important');
      around?.style.setProperty('top', `${Math.ceil(y) - y}px`, 'important');
    },
    place,
    width,
  );

/** How the widget looks at the steps of a way, by their names. */
export interface Looks {
  readonly looks: Readonly<Record<string, Look>>;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

/** Looks and pictures of the widget at one step of each family: choosing, writing, a panel, a list, a table. */
export async function looksOnTheWay(page: Page): Promise<Looks> {
  const looks: Record<string, Look> = {};
  const pictures: Record<string, Uint8Array> = {};
  const note = async (name: string) => {
    // What a step brings with it may still be on its way.
    await page.waitForNetworkIdle({ idleTime: 100 });
    // The mouse is elsewhere and nothing has the focus, so that only the page can make a difference; movement is over.
    await page.mouse.move(0, 0);
    await page.evaluate(async () => {
      const root = document.querySelector('signpost-chat')?.shadowRoot;
      (root?.activeElement as HTMLElement | null)?.blur();
      await Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished));
      scrollBy({ top: root?.querySelector('.signpost')?.getBoundingClientRect().top ?? 0, behavior: 'instant' });
    });
    looks[name] = await lookOf(page);
    const wrapper = await page.evaluateHandle(() =>
      document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.signpost'),
    );
    const picture = await wrapper.asElement()?.screenshot({ captureBeyondViewport: true });
    if (picture) pictures[name] = picture;
  };
  // The languages at the foot, and how many questions are left, arrive with the later part: looks are compared after it.
  await see(page, 'button', 'Easy read');
  await page.waitForFunction(() =>
    document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes('questions left'),
  );
  await note('choose');
  await mouse.press(page, 'Urgent help');
  await see(page, 'card');
  await note('urgent help');
  await mouse.press(page, 'Urgent help');
  await asks(page, 'Who is this about?');
  await mouse.press(page, 'My child');
  await asks(page, 'What matters');
  await note('tell');
  await mouse.tick(page, 'Worry, panic or stress');
  await mouse.press(page, 'Continue');
  await asks(page, 'different');
  await mouse.press(page, 'Show me what there is now');
  await see(page, 'offer');
  await note('offers');
  for (const name of (await offerNames(page)).slice(0, 2)) await mouse.tick(page, `Look at this side by side: ${name}`);
  await mouse.press(page, 'Show them side by side');
  await asks(page, 'How do they compare?');
  await note('compare');
  return { looks, pictures };
}
