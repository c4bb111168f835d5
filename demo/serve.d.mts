export function serve(options?: {
  readonly port?: number;
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
