const MARK = 'data-signpost-print';
const pageRules = `
@media screen { [${MARK}] { display: none } }
@media print {
  html, body { display: block !important; block-size: auto !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; background: none !important }
  body > :not([${MARK}]) { display: none !important }
}`;

/** The print window has closed, or the page goes: a page that is kept for Back must not keep a plan. */
const OVER = ['afterprint', 'pagehide'] as const;

/** Takes the last copy away: some browsers never say that their print window has closed. */
let putBackLast = (): void => undefined;

/**
 * Prints one paper and nothing of the page around it: a copy stands alone at the end of the page while the print window
 * is open. Nothing external is opened, and the page is as before afterwards.
 *
 * @param part What to print: a part of the shadow root, or something drawn for it.
 * @param root The shadow root whose styles it is printed in.
 * @returns Takes the copy away; called by itself when the print window closes.
 */
export function printAlone(
  part: Element,
  root: ShadowRoot = part.getRootNode() as ShadowRoot,
  print: () => void = () => window.print(),
): () => void {
  putBackLast();
  const page = root.ownerDocument;
  const copy = page.createElement('div');
  copy.setAttribute(MARK, '');
  const shadow = copy.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = root.adoptedStyleSheets;
  const wrapper = root.querySelector('.signpost')?.cloneNode(false) ?? page.createElement('section');
  wrapper.appendChild(part.cloneNode(true));
  shadow.append(wrapper);
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, rules];
  page.body.append(copy);

  const putBack = () => {
    copy.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    for (const over of OVER) removeEventListener(over, putBack);
    putBackLast = () => undefined;
  };
  putBackLast = putBack;
  for (const over of OVER) addEventListener(over, putBack);
  print();
  return putBack;
}
