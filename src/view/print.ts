const MARK = 'data-signpost-print';
const pageRules = `
@media screen { [${MARK}] { display: none } }
@media print {
  html, body { display: block !important; block-size: auto !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; background: none !important }
  body > :not([${MARK}]) { display: none !important }
}`;

/**
 * Prints one part of a shadow root and nothing of the page around it: a copy of the part stands alone at the end of the
 * page while the print window is open. Nothing external is opened, and the page is as before afterwards.
 *
 * @returns Takes the copy away; called by itself when the print window closes.
 */
export function printAlone(part: Element, print: () => void = () => window.print()): () => void {
  const root = part.getRootNode() as ShadowRoot;
  const page = part.ownerDocument;
  const copy = page.createElement('div');
  copy.setAttribute(MARK, '');
  const shadow = copy.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = root.adoptedStyleSheets;
  const wrapper = part.closest('.signpost')?.cloneNode(false) ?? page.createElement('section');
  wrapper.appendChild(part.cloneNode(true));
  shadow.append(wrapper);
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, rules];
  page.body.append(copy);

  const putBack = () => {
    copy.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    removeEventListener('afterprint', putBack);
  };
  addEventListener('afterprint', putBack);
  print();
  return putBack;
}
