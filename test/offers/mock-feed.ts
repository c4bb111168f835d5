import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request, or leaves it to the next by returning false. */
export type Handler = (url: URL, response: ServerResponse, request: IncomingMessage) => boolean | void;

export interface Feed {
  readonly address: string;
  /** Paths with their queries, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A server on this machine's own loopback that answers as it is told. */
export async function feed(...handlers: Handler[]): Promise<Feed> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(url.pathname + url.search);
    if (handlers.some((handler) => handler(url, response, request) !== false)) return;
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

export const json = (response: ServerResponse, body: unknown, type = 'application/json'): void =>
  void response
    .writeHead(200, { 'content-type': type })
    .end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));

export const services = (
  count: number,
  from = 1,
): { id: string; name: string; status: string; phones: { number: string }[] }[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${from + index}`,
    name: `Service ${from + index}`,
    status: 'active',
    phones: [{ number: `0161 000 ${String(1000 + from + index)}` }],
  }));

/** The usual pages: `all` in pages of at most `size`, whatever size was asked for. */
export function paged(
  all: readonly unknown[],
  size: number,
  envelope: (page: { number: number; pages: number; last: boolean; records: readonly unknown[] }) => unknown,
): Handler {
  return (url, response) => {
    if (url.pathname !== '/services') return false;
    const number = Number(url.searchParams.get('page') ?? 1);
    const pages = Math.max(1, Math.ceil(all.length / size));
    json(
      response,
      envelope({ number, pages, last: number >= pages, records: all.slice((number - 1) * size, number * size) }),
    );
    return true;
  };
}
export const v3: Parameters<typeof paged>[2] = ({ number, pages, last, records }) => ({
  total_pages: pages,
  page_number: number,
  size: records.length,
  first_page: number === 1,
  last_page: last,
  empty: records.length === 0,
  contents: records,
});
