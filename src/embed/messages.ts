/** What a page says to the frames that it hopes are ours: nothing but that it listens. */
export interface Hello {
  readonly signpost: 'hello';
}
/** What the embed page answers to the page that said hello: how high its content is, in CSS pixels. */
export interface Height {
  readonly signpost: 'height';
  readonly height: number;
}

/** Higher than any step is, and lower than what a browser cannot draw. */
const MOST = 20_000;

const signOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'signpost' in data ? data.signpost : undefined;

export const isHello = (data: unknown): data is Hello => signOf(data) === 'hello';

export const isHeight = (data: unknown): data is Height => {
  const { height } = (signOf(data) === 'height' ? data : {}) as Partial<Height>;
  return typeof height === 'number' && height > 0 && height <= MOST;
};
