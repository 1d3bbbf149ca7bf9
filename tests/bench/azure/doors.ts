import { fileURLToPath } from 'node:url';
import { joinMicrosoft, type Way } from '../../support/microsoft/smallMicrosoft.js';
import { type ServerProcess, startServer } from '../web/process.js';

const PORT = 'BENCH_MICROSOFT_PORT';
const CERTIFICATE = 'BENCH_MICROSOFT_CERTIFICATE';

/** A server of the bench that reaches the small Microsoft of this process and nothing else. */
export async function startDoor(name: string, { port, ca }: Way): Promise<ServerProcess> {
  process.env[PORT] = `${port}`;
  process.env[CERTIFICATE] = ca;
  return startServer(fileURLToPath(new URL(`${name}.js`, import.meta.url)));
}

/** In the server's process, before anything asks for anything. */
export function joinParent(): void {
  const [port, ca] = [process.env[PORT], process.env[CERTIFICATE]];
  if (port === undefined || ca === undefined) throw new Error('started by a bench only');
  joinMicrosoft({ port: Number(port), ca });
}
