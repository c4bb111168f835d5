import type { Browser, Page } from 'puppeteer-core';
import type { WordPress } from './open-wordpress.ts';

/** A person who writes pages, in WordPress's own editor. */
export interface Writer {
  /**
   * Pastes HTML into a new post and publishes it.
   *
   * @param into A block of the kind "Custom HTML", or the "Text" tab of the editor before there were blocks.
   * @returns Its address.
   */
  paste(html: string, into: 'block' | 'text tab'): Promise<string>;
  /** Publishes a post with the reusable block of this number in it, as if chosen from the list of blocks. */
  insert(reusable: number): Promise<string>;
  /** Makes a reusable block of HTML, and answers with its number. */
  makeReusable(html: string): Promise<number>;
}

/** What this uses of the editor's own scripts. */
interface Editor {
  readonly apiFetch: (request: {
    path: string;
    method: string;
    data: Readonly<Record<string, string>>;
  }) => Promise<{ id: number; link: string }>;
  readonly blocks: {
    createBlock(name: string, attributes: Readonly<Record<string, unknown>>): unknown;
    serialize(blocks: readonly unknown[]): string;
  };
  readonly data: { select(store: string): { getCurrentPost?(): { id?: number } } | undefined };
}

/** Signs in, and opens the editor. Each role's password is its name. */
export async function signIn(
  browser: Browser,
  { url }: WordPress,
  name: 'admin' | 'editor' | 'author',
): Promise<Writer> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(`${url}wp-login.php`);
  await Promise.all([
    page.waitForNavigation(),
    // Its own script empties the fields while somebody types.
    page.evaluate((user) => {
      const form = document.querySelector('form');
      for (const field of form?.querySelectorAll<HTMLInputElement>('#user_login, #user_pass') ?? []) field.value = user;
      form?.submit();
    }, name),
  ]);
  await page.goto(`${url}wp-admin/post-new.php`);
  await page.waitForFunction(
    () => (window as unknown as { wp?: Editor }).wp?.data?.select('core/editor')?.getCurrentPost?.().id,
  );
  return {
    paste: async (html, into) =>
      (
        await publish(
          page,
          into === 'block' ? await block(page, 'html', { content: html }) : `${html}\n\nWords after it.`,
        )
      ).link,
    insert: async (reusable) => (await publish(page, await block(page, 'block', { ref: reusable }))).link,
    makeReusable: async (html) => (await publish(page, await block(page, 'html', { content: html }), 'blocks')).id,
  };
}

const block = (page: Page, name: string, attributes: Readonly<Record<string, unknown>>): Promise<string> =>
  page.evaluate(
    (kind, given) => {
      const { createBlock, serialize } = (window as unknown as { wp: Editor }).wp.blocks;
      return serialize([createBlock(`core/${kind}`, given)]);
    },
    name,
    attributes,
  );

/** Saves as the editor's own button does: with the rights of whoever is signed in. */
const publish = (page: Page, content: string, kind = 'posts'): Promise<{ id: number; link: string }> =>
  page.evaluate(
    async (path, text) => {
      const data = { title: 'Wellbeing', content: text, status: 'publish' };
      const { id, link } = await (window as unknown as { wp: Editor }).wp.apiFetch({ path, method: 'POST', data });
      return { id, link };
    },
    `/wp/v2/${kind}`,
    content,
  );
