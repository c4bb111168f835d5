import { html, nothing, render, type TemplateResult } from 'lit';
import glossary from '../../flows/glossary/en-GB.json' with { type: 'json' };
import { ukTime } from '../../src/base/uk-time.ts';
import { endingOf, READS } from '../../src/offers/import/source-files.ts';
import type { SourceAsked } from '../../src/offers/import/together.ts';
import { chooseView } from './choose-view.ts';
import type { Answer, ListRead } from './message.ts';
import { previewFlow } from './preview-flow.ts';
import { loadWidget, startReading } from './reading.ts';
import { reportView } from './report-view.ts';
import { words } from './words.ts';

/** More than a browser reads in good time. */
const MOST_BYTES = 40_000_000;
/** From here on a list is a lot for a phone. */
const BIG = 3_000_000;

/** A list that was read, with the address of its file in this page, for the preview and to be saved. */
interface Opened extends ListRead {
  readonly url: string;
  readonly bytes: number;
  readonly pageUrl: string;
  /** Made once: another object would start the conversation anew. */
  readonly flow: ReturnType<typeof previewFlow>;
}
interface Studio {
  readonly files: readonly File[];
  readonly source: SourceAsked;
  /** What is being done, or what came of it; read out. */
  readonly status: string;
  readonly isBusy: boolean;
  readonly wrong: readonly string[];
  readonly list?: Opened | undefined;
  readonly hasPreview: boolean;
}

let now: Studio = { files: [], source: {}, status: '', isBusy: false, wrong: [], hasPreview: false };
let stop: () => void = () => undefined;
const main = document.querySelector('main') as HTMLElement;
const today = (): string => ukTime(new Date()).slice(0, 10);

function become(change: Partial<Studio>): void {
  now = { ...now, ...change };
  render(page(now), main);
}

const page = ({ status, isBusy, wrong, list, hasPreview }: Studio): TemplateResult => html`
  <section aria-labelledby="choose">
    <h2 id="choose">${words.choose.title}</h2>
    ${chooseView({ take, example: () => void example(), source: (source) => take(now.files, source, true) })}
    <p role="status" class=${isBusy ? 'busy' : nothing}>${status}</p>
    ${isBusy ? html`<button type="button" @click=${halt}>${words.stop}</button>` : nothing}
    <div role="alert">${wrong.map((sentence) => html`<p class="wrong">${sentence}</p>`)}</div>
  </section>
  ${list ? html`<section aria-labelledby="report"><h2 id="report" tabindex="-1">${words.report.title}</h2>${reportView(list.report)}</section>` : nothing}
  ${list && list.report.kept > 0 ? [look(list, hasPreview), save(list)] : list ? saveReport(list) : nothing}
`;

const look = ({ url, bytes, flow }: Opened, hasPreview: boolean): TemplateResult => html`
  <section aria-labelledby="look">
    <h2 id="look">${words.look.title}</h2>
    <p>${words.look.hint}</p>
    ${bytes > BIG ? html`<p class="quiet">${words.look.big(bytes)}</p>` : nothing}
    ${
      hasPreview
        ? html`<div class="preview"><signpost-chat offers=${url} offers-from="json" .flowDocument=${flow}></signpost-chat></div>`
        : html`<button type="button" @click=${() => void preview()}>${words.look.open}</button>`
    }
  </section>
`;

const save = (list: Opened): TemplateResult => html`
  <section aria-labelledby="save">
    <h2 id="save">${words.save.title}</h2>
    <p><a class="go" href=${list.url} download="offers.json">${words.save.offers(list.bytes)}</a> ${saveReport(list)}</p>
    <p class="quiet">${words.save.hint}</p>
  </section>
`;

const saveReport = ({ pageUrl }: Opened): TemplateResult =>
  html`<a class="button" href=${pageUrl} download="report.html">${words.save.report}</a>`;

/** Reads files, in place of what was read before. Where it reads them again, somebody is still writing: the focus stays. */
function take(files: readonly File[], source = now.source, isAgain = false): void {
  stop();
  for (const url of now.list ? [now.list.url, now.list.pageUrl] : []) URL.revokeObjectURL(url);
  become({ files, source, list: undefined, hasPreview: false, wrong: [], status: '', isBusy: false });
  const wrong = files.flatMap(({ name, size }) =>
    size > MOST_BYTES ? [words.tooBig(name, size)] : READS.includes(endingOf(name)) ? [] : [words.wrongKind(name)],
  );
  const fit = files.filter(({ name, size }) => size <= MOST_BYTES && READS.includes(endingOf(name)));
  become({ wrong });
  if (fit.length === 0) return;
  become({ isBusy: true, status: words.reading(fit[0]?.name ?? '') });
  stop = startReading(
    { files: fit, source, today: today() },
    (answer) => heard(answer, isAgain),
    () => become({ isBusy: false, status: '', wrong: [...now.wrong, words.gaveUp] }),
  );
}

function heard(answer: Answer, isAgain: boolean): void {
  if (answer.is === 'reading') return become({ status: words.reading(answer.name) });
  if (answer.is === 'joining') return become({ status: words.joining });
  if (answer.is === 'failed') {
    const why = answer.why.map(({ why: sentence }) => sentence);
    return become({ isBusy: false, status: '', wrong: [...now.wrong, ...why] });
  }
  const { list } = answer;
  const flow = previewFlow(list.needs, glossary.needs);
  const [url, pageUrl] = [URL.createObjectURL(list.file), URL.createObjectURL(list.page)];
  const opened = { ...list, url, pageUrl, bytes: list.file.size, flow };
  become({ isBusy: false, status: words.done(list.report.read, list.report.kept), list: opened });
  if (!isAgain) document.querySelector<HTMLElement>('#report')?.focus();
}

function halt(): void {
  stop();
  become({ isBusy: false, status: words.stopped });
  document.querySelector<HTMLElement>('#files')?.focus();
}

async function example(): Promise<void> {
  const response = await fetch('example.csv');
  take([new File([await response.blob()], 'example.csv')]);
}

async function preview(): Promise<void> {
  await loadWidget();
  become({ hasPreview: true });
  document.querySelector<HTMLElement>('#look')?.scrollIntoView();
}

// A file that is dropped beside the box must not take the page away.
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());
main.textContent = '';
become({});
