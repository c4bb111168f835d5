import { paperStyles } from './paper.styles.ts';

const MARK = 'data-signpost-print';
/** A4, less its margins, in millimetres. A shadow root's own rules can't say what paper is like. */
const [WIDE, HIGH, MARGIN] = [186, 273, 12];
const pageRules = `
@page { size: A4; margin: ${MARGIN}mm }
@media screen { [${MARK}] { display: none } }
@media print {
  html, body { display: block !important; block-size: auto !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; background: none !important }
  body > :not([${MARK}]) { display: none !important }
}`;

/** Sizes of the letters, in points, the first of which fits one page is used. Nothing is smaller than the last. */
const SIZES = [11, 10.5, 10, 9.5, 9];

/** The print window has closed, or the page goes: a page that is kept for Back must not keep a plan. */
const OVER = ['afterprint', 'pagehide'] as const;

/** Takes the last copy away: some browsers never say that their print window has closed. */
let putBackLast = (): void => undefined;

export interface Printing {
  /** The shadow root whose styles it is printed in; that of the part unless given. */
  readonly root?: ShadowRoot;
  /** `page` makes the letters smaller until it fits one page, if it can; `large` is for people who need large print. */
  readonly size?: 'page' | 'large';
  readonly print?: () => void;
}

/**
 * Prints one paper and nothing of the page around it: a copy stands alone at the end of the page while the print window
 * is open. Nothing external is opened, and the page is as before afterwards.
 *
 * @param part What to print: a part of the shadow root, or something drawn for it.
 * @returns Takes the copy away; called by itself when the print window closes.
 */
export function printAlone(
  part: Element,
  { root = part.getRootNode() as ShadowRoot, size = 'page', print = () => window.print() }: Printing = {},
): () => void {
  putBackLast();
  const page = root.ownerDocument;
  const copy = page.createElement('div');
  copy.setAttribute(MARK, '');
  const shadow = copy.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheetOf(paperStyles.cssText)];
  const wrapper = root.querySelector('.signpost')?.cloneNode(false) ?? page.createElement('section');
  const sheet = page.createElement('div');
  sheet.className = `sheet ${size}`;
  sheet.append(part.cloneNode(true));
  wrapper.appendChild(sheet);
  shadow.append(wrapper);
  const rules = sheetOf(pageRules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, ...rules];
  page.body.append(copy);
  if (size === 'page') fit(copy, sheet);

  const putBack = () => {
    copy.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => !rules.includes(each));
    for (const over of OVER) removeEventListener(over, putBack);
    putBackLast = () => undefined;
  };
  putBackLast = putBack;
  for (const over of OVER) addEventListener(over, putBack);
  print();
  return putBack;
}

function sheetOf(rules: string): CSSStyleSheet[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return [sheet];
}

/** Lays the sheet out unseen, as wide as on paper, and takes the largest letters with which it is no higher than a page. */
function fit(copy: HTMLElement, sheet: HTMLElement): void {
  copy.style.cssText = `display:block;position:fixed;visibility:hidden;inline-size:${WIDE}mm`;
  const most = (HIGH * copy.offsetWidth) / WIDE;
  const size = SIZES.find((points) => {
    sheet.style.fontSize = `${points}pt`;
    return copy.offsetHeight <= most;
  });
  sheet.style.fontSize = size === undefined ? '' : `${size}pt`;
  copy.style.cssText = '';
}
