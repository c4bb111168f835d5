import { expect } from '@open-wc/testing';
import { loadOffers } from '../../../src/offers/load.ts';
import { plain } from '../../../src/offers/plain-text.ts';
import { loadSanitiser } from '../../../src/offers/sanitise.ts';

const answer =
  (body: string, type = 'application/json') =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': type } }));

describe('HTML in offers', () => {
  it('becomes text with its breaks, and no image is fetched and no code is run', async () => {
    const toText = await loadSanitiser();
    const ran = globalThis as unknown as { ran?: boolean };
    const dirty =
      '<p>One&nbsp;two</p><ul><li>Three</li><li><a href="https://x.org" onclick="ran=true">Four</a></li></ul><img src=x onerror="ran=true"><script>ran=true</script><style>p{}</style>';
    expect(plain(dirty, toText)).to.equal('One two\n\nThree\n\nFour');
    expect(plain('&lt;img src=x onerror="ran=true"&gt; for ages &lt;5 &amp; up', toText)).to.equal('for ages <5 & up');
    expect(plain('<svg><math><mi><style><img src=x onerror=ran=true></style></mi></math></svg>ok', toText)).to.equal(
      'ok',
    );
    await new Promise((done) => setTimeout(done, 20));
    expect(ran.ran).to.equal(undefined);
  });

  it('is cleaned out of our own JSON and out of a published sheet', async () => {
    const json = await loadOffers('/o.json', {
      fetch: answer('{"offers":[{"id":"a","name":"A <b>club</b>","summary":"Tea &amp; talk<script>1</script>"}]}'),
    });
    expect(json.offers).to.deep.equal([{ id: 'a', name: 'A club', summary: 'Tea & talk' }]);
    const sheet = await loadOffers('/pub?output=csv', {
      fetch: answer('name,description,phone\n"A <i>club</i>","Tea &amp; talk",1617903377\n', 'text/csv'),
    });
    expect(sheet.offers[0]).to.deep.include({
      id: 'sheet:a-club',
      name: 'A club',
      summary: 'Tea & talk',
      phones: [{ number: '0161 790 3377', kind: 'voice' }],
    });
  });
});
