/** Words of a flow's first question only: the build cuts them out of the whole file, unbundled code gets the whole file. */
declare module '*.json?opening' {
  const words: import('./flow/words.ts').FlowWords;
  export default words;
}
