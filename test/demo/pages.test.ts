import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const folder = new URL('../../demo/', import.meta.url);
const pages = await Promise.all(
  (await readdir(folder))
    .filter((name) => name.endsWith('.html'))
    .map(async (name) => ({ name, html: await readFile(new URL(name, folder), 'utf8') })),
);
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '');

/** Numbers that ring nowhere (Ofcom keeps them for drama), and the national ones that a page may rightly show. */
const INVENTED = /^01614960\d{3}$/;
const NATIONAL = ['999', '111', '08001111'];

const ATTRIBUTION =
  'Trafford Council / Trafford Data Lab, GM Poverty Action (food banks), Care Quality Commission (dentists), NHSBSA (pharmacies). Contains public sector information licensed under the Open Government Licence v3.0';
const asText = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('the demonstration pages', () => {
  for (const { name, html } of pages) {
    it(`${name} rings nobody by accident`, () => {
      for (const number of all(html, /href="tel:([^"]*)"/g)) {
        assert.ok(INVENTED.test(number) || NATIONAL.includes(number), `${number} could be somebody’s number`);
      }
      for (const address of all(html, /href="mailto:([^"]*)"/g)) assert.match(address, /\.example$/);
    });

    it(`${name} loads nothing from elsewhere`, () => {
      for (const address of [
        ...all(html, /\bsrc="([^"]*)"/g),
        ...all(html, /<link[^>]*\shref="([^"]*)"/g),
        ...all(html, /\b(?:offers|contacts)="([^"]*)"/g),
      ]) {
        assert.doesNotMatch(address, /^(?:[a-z]+:|\/\/)/i, name);
      }
      assert.match(html, /http-equiv="Content-Security-Policy"/);
      assert.doesNotMatch(
        html,
        /\sstyle="|<style|<script(?![^>]*\ssrc=)/,
        'something inline would need a wider policy',
      );
    });

    it(`${name} links to no page or part that is missing`, () => {
      const ids = new Set(all(html, /\sid="([^"]*)"/g));
      for (const link of all(html, /<a\b[^>]*\shref="([^"]*)"/g)) {
        if (/^[a-z]+:/i.test(link)) continue;
        assert.ok(link.startsWith('#') ? ids.has(link.slice(1)) : existsSync(new URL(link, folder)), link);
      }
      for (const file of all(html, /\b(?:offers|contacts)="([^"]*)"/g)) {
        if (!file.startsWith('/')) assert.ok(existsSync(new URL(file, folder)), file);
      }
    });

    it(`${name} does not pass off what is invented as real`, () => {
      if (!/<signpost-/.test(html)) return;
      assert.match(asText(html), /A demonstration\. [^.]* made up\./);
      if (html.includes('offers/invented-town.json')) assert.match(html, /These services are invented\./);
    });

    it(`${name} says where real data is from, and how old it is`, () => {
      if (!html.includes('offers/greater-manchester.json')) return;
      assert.ok(asText(html).includes(ATTRIBUTION), 'the licence asks for this line');
      assert.match(asText(html), /published between 2016 and 2020/);
    });
  }
});
