/*
 * The build cuts these out of the whole files, so that little has to arrive before the first question. Unbundled code
 * gets the whole file under the same name, which holds all that these types promise.
 */
declare module '*/flow.json?opening' {
  const document: import('./flow/document.ts').FlowDocument;
  export default document;
}
declare module '*/what-matters/en-GB.json?opening' {
  const words: import('./flow/words.ts').FlowWords;
  export default words;
}
declare module '*/safety/en-GB.json?urgent' {
  const words: import('./safety/words.ts').SafetyWords;
  export default words;
}
declare module '*/contacts.json?always' {
  const file: { readonly contacts: readonly import('./safety/contact.ts').Contact[] };
  export default file;
}
