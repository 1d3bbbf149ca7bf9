import { connect } from 'node:net';

/** What came back to bytes that somebody wrote on a connection, well formed or not. */
export interface RawAnswer {
  /** Of the first answer; 0 when the connection was only closed, or nothing came. */
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
  readonly isClosed: boolean;
}

/** Milliseconds after which nobody waits for the rest of an answer. */
const PATIENCE = 2_000;

/**
 * Writes to the server what no client library would, and reads until the answer is whole or the
 * connection is closed. `endless` is written again and again until then.
 */
export function writeRaw(
  port: number,
  bytes: string | Uint8Array,
  endless?: string,
  patience = PATIENCE,
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const began = Date.now();
    const socket = connect(port, 'localhost');
    let text = '';
    const ended = (isClosed: boolean) => {
      clearTimeout(timer);
      clearInterval(more);
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, milliseconds: Date.now() - began, isClosed });
    };
    const timer = setTimeout(() => {
      ended(false);
    }, patience);
    const more = setInterval(() => {
      if (endless !== undefined) socket.write(endless);
    }, 2);
    socket.on('data', (data) => {
      text += data.toString('latin1');
      if (endless === undefined && isWhole(text)) ended(false);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      ended(true);
    });
    socket.write(bytes);
  });
}

function isWhole(text: string): boolean {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return length !== undefined && rest.join('\r\n\r\n').length >= Number(length);
}
