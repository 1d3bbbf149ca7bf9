import type { Server } from 'node:http';

/** Milliseconds that requests under way get to end. */
const PATIENCE = 10_000;

/** Takes no more requests, lets those under way end, and cuts what is left. */
export async function drained(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, PATIENCE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
