import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';

/** One request to another house: never followed elsewhere, never longer or slower than this says. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** From the first byte to the last, connecting included. */
  readonly milliseconds: number;
  /** Bytes of the answer. */
  readonly longest: number;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer came, or one that is too long. Its message says nothing of what was asked. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  constructor(readonly code: 'no_answer' | 'answer_too_long') {
    super('A request to another server failed.');
  }
}

/**
 * Asks another server over TLS. Whatever status it answers is given back; a redirect is not
 * followed, so that nothing goes to a house that nobody approved.
 *
 * @throws NetworkError
 */
export function askHttps(asked: Asked): Promise<Told> {
  return new Promise((resolve, reject) => {
    const failed = () => {
      // Without the cause: it names the address, and with it a conversation.
      reject(new NetworkError('no_answer'));
    };
    const { method, url, headers = {}, body, milliseconds } = asked;
    const asking = request(url, { method, headers, signal: AbortSignal.timeout(milliseconds) });
    asking.on('error', failed);
    asking.on('response', (response) => {
      readAnswer(response, asked.longest).then(resolve, reject);
    });
    asking.end(body);
  });
}

function readAnswer(response: IncomingMessage, longest: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= longest) {
        chunks.push(chunk);
        return;
      }
      reject(new NetworkError('answer_too_long'));
      response.destroy();
    });
    response.on('error', () => {
      reject(new NetworkError('no_answer'));
    });
    response.on('close', () => {
      reject(new NetworkError('no_answer'));
    });
    response.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      resolve({ status: response.statusCode ?? 0, headers: single(response.headers), body });
    });
  });
}

function single(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
