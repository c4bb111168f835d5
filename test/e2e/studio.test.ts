import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { OffersFile } from '../../src/offers/offer.ts';
import { xlsxOf } from '../offers/xlsx-of.ts';
import { axeFinds } from './access/axe.ts';
import { DESKTOP, openHosts, PHONE, type HostSite } from './hosts/host-site.ts';
import { openStudio, type StudioPage } from './studio-page.ts';
import { offerNames, see } from './talk.ts';

let site: HostSite;
before(async () => {
  site = await openHosts();
});
after(() => site.close());

/** One visit to the studio, closed whatever happens. */
async function studio(use: (one: StudioPage) => Promise<void>, size = DESKTOP): Promise<void> {
  const one = await openStudio(site, size);
  try {
    await use(one);
  } finally {
    await one.close();
  }
}
const demo = new URL('../../demo/offers/', import.meta.url);
const HEAD = ['Service name', 'Phone', 'What it helps with'];

test('the real files of Greater Manchester give the very file that the command gives, with what is stated beside them', () =>
  studio(async ({ choose, reads, saved, said }) => {
    const folder = new URL('source/greater-manchester/', demo);
    await choose(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))])));
    const told = await reads('Read 566 records. 564 offers can be used.');
    assert.match(told, /Who will know\s+564 of 564/);
    assert.equal(await saved('offers.json'), readFileSync(new URL('greater-manchester.json', demo), 'utf8'));
    const report = await saved('report.html');
    for (const { name } of (JSON.parse(await saved('offers.json')) as OffersFile).offers)
      assert.ok(report.includes(name.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)), name);
    assert.deepEqual(said, []);
  }));

test('a workbook from which a spreadsheet took the first 0 of each telephone number gets them back, and says so', () =>
  studio(async ({ choose, reads, saved, press }) => {
    await choose({
      'list.xlsx': xlsxOf({
        Services: [HEAD, ['Calm Corner', 1614960101, 'anxiety'], ['Night owls', '4.48E+11', 'sleep']],
        'Read me': [['These are notes of ours']],
      }),
    });
    const told = await reads('2 offers can be used');
    assert.match(told, /got back the 0 that a spreadsheet took\s+1/);
    assert.match(told, /was lost in a spreadsheet \(4\.48E\+11\)\. Type it again as text\s+1/);
    await press('got back the 0');
    await reads(/Calm Corner\s+Telephone numbers\s+1614960101/);
    const { offers: made } = JSON.parse(await saved('offers.json')) as OffersFile;
    assert.deepEqual(
      made.map(({ name, phones }) => [name, phones?.[0]?.number]),
      [
        ['Calm Corner', '0161 496 0101'],
        ['Night owls', undefined],
      ],
    );
  }));

test('TSV, our own JSON and a page of an Open Referral feed are read, together and with duplicates joined', () =>
  studio(async ({ choose, reads, saved }) => {
    await choose({
      'a.tsv': 'name\tpostcode\nCalm Corner\tM32 0AB\n',
      'b.json': JSON.stringify({ offers: [{ id: 'b', name: 'Calm Corner', places: [{ postcode: 'M32 0AB' }] }] }),
      'c.json': JSON.stringify({
        contents: [{ id: 1, name: 'Night owls', description: '<p>Sleep &amp; rest</p>', status: 'active' }],
      }),
    });
    await reads('Read 3 records. 2 offers can be used.');
    const { offers: made } = JSON.parse(await saved('offers.json')) as OffersFile;
    assert.deepEqual(made.map(({ summary, description }) => summary ?? description).filter(Boolean), ['Sleep & rest']);
  }));

test('a file that is broken, empty or none is named in words, and the next one is read all the same', () =>
  studio(async ({ choose, reads, page }) => {
    const alert = () => page.$eval('[role=alert]', (box) => (box as HTMLElement).innerText);
    const whole = xlsxOf({ S: [HEAD, ['A', 1, 'sleep']] });
    const bad: Readonly<Record<string, [string | Uint8Array, RegExp]>> = {
      'cut.xlsx': [whole.subarray(0, whole.length / 2), /"cut\.xlsx" is no \.xlsx workbook/],
      'picture.xlsx': [Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), /"picture\.xlsx" is no \.xlsx workbook/],
      'empty.csv': ['', /"empty\.csv" is empty/],
      'cut.json': ['{"offers":[{"id"', /"cut\.json" is not JSON/],
      'letter.docx': ['PK', /“letter\.docx” is not a file that can be read here\. Save it as \.xlsx or \.csv/],
      'source.json': ['{}', /There is no list of offers/],
    };
    for (const [name, [content, why]] of Object.entries(bad)) {
      await choose({ [name]: content });
      await reads(why);
      assert.match(await alert(), why);
      assert.equal(await page.$('#report'), null, name);
    }
    await choose({ 'notes.csv': 'only,notes\n1,2\n' });
    assert.match(await reads('No offer could be used'), /it has no name\s+1/);
    assert.equal(await page.$('a[download="offers.json"]'), null, 'there is nothing to save');
    await choose({ 'good.csv': 'name\nCalm Corner\n' });
    await reads('Read 1 record. 1 offer can be used.');
    assert.equal(await alert(), '');
  }));

test('a file of 20 MB keeps the page quick, can be stopped, and is read whole', () =>
  studio(async ({ choose, reads, press, page }) => {
    const row = (at: number) => `Service ${at},${'Somebody to talk to about worry. '.repeat(22)},anxiety,M32 0AB\n`;
    const big = `name,description,topics,postcode\n${Array.from({ length: 28_000 }, (_, at) => row(at)).join('')}`;
    assert.ok(big.length > 20_000_000, `${big.length}`);
    await page.evaluate(() => {
      let last = performance.now();
      const gaps = { longest: 0 };
      Object.assign(globalThis, { gaps });
      const look = () => {
        gaps.longest = Math.max(gaps.longest, performance.now() - last);
        last = performance.now();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await choose({ 'big.csv': big });
    await reads('Reading big.csv');
    await press('Stop');
    await reads('Stopped. Nothing was read.');
    await choose({ 'big.csv': big });
    await reads('Read 28,000 records. 28,000 offers can be used.');
    await reads('That is a lot for a phone');
    const workbook = xlsxOf({
      S: [HEAD, ...Array.from({ length: 28_000 }, (_, at) => [`Service ${at}`, 1614960101, 'worry '.repeat(110)])],
    });
    assert.ok(workbook.length > 20_000_000, `${workbook.length}`);
    await choose({ 'big.xlsx': workbook });
    await reads('Reading big.xlsx');
    await reads('Read 28,000 records. 28,000 offers can be used.');
    const longest = await page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest);
    assert.ok(longest < 2_000, `the page stood still for ${Math.round(longest)} ms`);
    await choose({ 'huge.csv': Buffer.alloc(41_000_000, 'a') });
    await reads('“huge.csv” is 41.0 MB. That is too much for a browser.');
  }));

test('by keyboard alone, with everything that happens said, and in reach of assistive technology', () =>
  studio(async ({ page, reads, choose }) => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
    for (let tabs = 0; (await focused()) !== 'files' && tabs < 10; tabs++) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'files', 'the box for files is in the order of focus');
    const chooser = page.waitForFileChooser({ timeout: 5_000 });
    await page.keyboard.press('Space');
    await (await chooser).cancel();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await reads('4 offers can be used');
    assert.equal(await focused(), 'report', 'the focus is where the answer is');
    const status = await page.$eval('[role=status]', (line) => line.textContent);
    assert.equal(status, 'Read 6 records. 4 offers can be used.');
    for (const details of await page.$$('details')) await details.evaluate((each) => each.setAttribute('open', ''));
    assert.deepEqual(await axeFinds(page, 'body'), []);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    assert.deepEqual(await axeFinds(page, 'body'), [], 'in the dark');
    await page.setViewport({ width: 320, height: 640 });
    await choose({ 'wide.csv': `name,${'x'.repeat(200)}\n${'Long'.repeat(60)},1\n` });
    await reads('1 offer can be used');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, 'nothing widens the page');
  }));

test('files can be dropped, and one that misses the box does not take the page away', () =>
  studio(async ({ page, reads }) => {
    const drop = (selector: string) =>
      page.evaluate((target) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['name\nCalm Corner\nNight owls\n'], 'dropped.csv'));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(target)?.dispatchEvent(event);
        return event.defaultPrevented;
      }, selector);
    assert.equal(await drop('h1'), true);
    assert.equal(await page.$('#report'), null);
    await drop('.drop');
    await reads('Read 2 records. 2 offers can be used.');
  }));

test('the preview is the widget with these offers, and nothing of them leaves the page', () =>
  studio(async ({ page, reads, press, choose, said }) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      requests.push(`${request.method()} ${request.url()}`);
    });
    site.asked();
    await choose({
      'secret-list.csv': 'name,topics,about\nLantern drop-in,anxiety,"<b>Warm</b> <img src=/leak onerror=alert(1)>"\n',
    });
    await reads('1 offer can be used');
    await press('Show the preview');
    await page.waitForFunction(() =>
      document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes('What should the offers help with?'),
    );
    await (await see(page, 'button', 'Worry and anxiety (1)')).click();
    await see(page, 'offer', 'Lantern drop-in');
    assert.deepEqual(await offerNames(page), ['Lantern drop-in']);
    await press('Say where the list comes from');
    for (const path of site.asked()) assert.match(path, /^\/dist\/[\w./-]+\.js$/, path);
    for (const request of requests) assert.match(request, /^GET (?:http:\/\/127\.0\.0\.1:\d+\/dist\/|blob:)/, request);
    assert.deepEqual(said, []);
  }));

test('where the list comes from is shown under the offers, and saved with them', () =>
  studio(async ({ page, reads, press, choose, saved }) => {
    await choose({ 'list.csv': 'name\nCalm Corner\n' });
    await reads('1 offer can be used');
    await press('Say where the list comes from');
    await page.type('input[name=name]', 'Mossgate Council');
    await page.type('input[name=licence]', 'OGL v3.0');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.startsWith('Read 1'));
    await page.waitForSelector('a[download="offers.json"]');
    const { source } = JSON.parse(await saved('offers.json')) as OffersFile;
    assert.deepEqual(source, { name: 'Mossgate Council', licence: 'OGL v3.0' });
  }, PHONE));
