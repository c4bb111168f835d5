export const KINDS: readonly string[];
export interface Noise {
  readonly seed?: number;
  /** Chance that any one word is spoilt: 0.1 light, 0.3 heavy phone typing. */
  readonly level?: number;
  readonly kinds?: readonly string[];
}
/** The text with slips of fingers, spellings by sound and txt-speak; the same for the same seed. */
export function noise(text: string, how?: Noise): string;
