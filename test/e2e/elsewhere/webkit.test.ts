import { after, before, test } from 'node:test';
import { serve } from '../../../demo/serve.mjs';
import { fatherGetsToAPlan } from './father.ts';
import { openPage } from './webkit-page.ts';

let site: Awaited<ReturnType<typeof serve>>;
let webkit: Awaited<ReturnType<typeof openPage>>;
before(async () => {
  site = await serve({ port: 0 });
  webkit = await openPage();
});
after(async () => {
  await webkit.close();
  await site.close();
});

test('a father gets from his first words to a plan in WebKit too', async () => {
  await webkit.goTo(`${site.url}school.html`);
  await fatherGetsToAPlan(webkit.page);
});
