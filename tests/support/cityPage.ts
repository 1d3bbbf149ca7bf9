import { createServer } from 'node:http';

/** The page of a city, on another origin than the chat, served by this test. */
export interface CityPage {
  readonly origin: string;
  /** What stands in its body. */
  body: string;
  close(): Promise<void>;
}

export async function serveCityPage(): Promise<CityPage> {
  let body = '';
  const server = createServer((request, response) => {
    const isHome = request.url === '/';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="nl"><title>Stad</title><body>${isHome ? '<p>Thuis</p>' : body}`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    // Not `localhost`, where the chat is: another origin, as in real life.
    origin: `http://127.0.0.1:${port}`,
    get body() {
      return body;
    },
    set body(words: string) {
      body = words;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
