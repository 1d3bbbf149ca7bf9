import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What came back, as text. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts JSON over connections that stay open, as browsers and channels do. As they do, it sends again
 * what met a connection that the server was just closing for want of use.
 */
export class Poster {
  readonly #agent: Agent;

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo' });
  }

  get(url: string, headers: Readonly<Record<string, string>>): Promise<Posted> {
    return this.#ask({ url, method: 'GET', headers, bytes: undefined });
  }

  post(
    url: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Posted> {
    const bytes = Buffer.from(JSON.stringify(body));
    const typed = {
      'Content-Type': 'application/json',
      'Content-Length': `${bytes.length}`,
      ...headers,
    };
    return this.#ask({ url, method: 'POST', headers: typed, bytes });
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(asked: Asked): Promise<Posted> {
    for (;;) {
      const posted = await this.#try(asked);
      if (posted !== undefined) return posted;
    }
  }

  /** Undefined when the connection had just been closed by the server. */
  #try({ url, method, headers, bytes }: Asked): Promise<Posted | undefined> {
    return new Promise((resolve, reject) => {
      const options = { agent: this.#agent, method, headers };
      const sending = request(url, options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const came = Buffer.concat(chunks);
          const isZipped = answer.headers['content-encoding'] === 'gzip';
          const text = (isZipped ? gunzipSync(came) : came).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, text });
        });
      });
      sending.on('error', (error) => {
        const isStale = sending.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
        if (isStale) resolve(undefined);
        else reject(error);
      });
      sending.end(bytes);
    });
  }
}

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer | undefined;
}
