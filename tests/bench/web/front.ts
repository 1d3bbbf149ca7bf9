import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Bundle, pageOf, PATH, scriptOf } from '../../support/WebChatPage.js';

/** A server for browsers. */
export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

interface File {
  readonly type: string;
  readonly text: string;
}

/**
 * Our server, with the pages of Web Chat beside it under the same origin: both come over the same
 * line, zipped, and neither has to ask whether it may.
 */
export async function openFront(port: number, bundles: readonly Bundle[]): Promise<Front> {
  const files = new Map<string, File>(
    bundles.flatMap((bundle): [string, File][] => [
      [pathOf(bundle), { type: 'text/html; charset=utf-8', text: pageOf(bundle) }],
      [`${PATH}/${bundle}`, { type: 'text/javascript; charset=utf-8', text: scriptOf(bundle) }],
    ]),
  );
  return serve(files, port);
}

/** Where the page of a bundle is. */
export function pathOf(bundle: Bundle): string {
  return `${PATH}/${bundle}.html`;
}

/** A page of somebody else with our loader on it, under another origin. */
export async function openCityPage(embed: () => string): Promise<Front> {
  const page = {
    type: 'text/html; charset=utf-8',
    get text() {
      return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Stad</title>
<meta name="viewport" content="width=device-width"><h1>Stad</h1>
<script src="${embed()}" defer></script></html>`;
    },
  };
  return serve(new Map([['/', page]]));
}

/** @param behind Port of the server that gets every other request. */
async function serve(files: ReadonlyMap<string, File>, behind?: number): Promise<Front> {
  const zipped = new Map<string, Buffer>();
  const server = createServer((asked, answer) => {
    const file = files.get(asked.url ?? '');
    if (file !== undefined) {
      const body = zipped.get(asked.url ?? '') ?? gzipSync(file.text, { level: 9 });
      zipped.set(asked.url ?? '', body);
      answer.writeHead(200, {
        'Content-Type': file.type,
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
      });
      answer.end(body);
    } else if (behind === undefined) {
      answer.statusCode = 404;
      answer.end();
    } else {
      passOn(asked, answer, behind);
    }
  });
  server.on('upgrade', (asked: IncomingMessage, near: Duplex) => {
    if (behind === undefined) near.destroy();
    else passOnSocket(asked, near, behind);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url, headers } = asked;
  const far = request({ host: 'localhost', port, headers, method, path: url }, (came) => {
    answer.writeHead(came.statusCode ?? 502, came.headers);
    came.pipe(answer);
  });
  far.on('error', () => answer.destroy());
  asked.pipe(far);
}

function passOnSocket(asked: IncomingMessage, near: Duplex, port: number): void {
  const far = connect(port, 'localhost', () => {
    const lines = [`${asked.method ?? 'GET'} ${asked.url ?? '/'} HTTP/1.1`];
    for (let at = 0; at < asked.rawHeaders.length; at += 2) {
      lines.push(`${asked.rawHeaders[at] ?? ''}: ${asked.rawHeaders[at + 1] ?? ''}`);
    }
    far.write(`${lines.join('\r\n')}\r\n\r\n`);
    near.pipe(far).pipe(near);
  });
  far.on('error', () => near.destroy());
  far.on('close', () => near.destroy());
  near.on('error', () => far.destroy());
  near.on('close', () => far.destroy());
}
