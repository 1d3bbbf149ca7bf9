import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Logger } from '../../../services/logger.js';
import { isOurs, type Place } from '../../http/place.js';
import type { WebChat } from './WebChat.js';

const STREAM = /^(\/[a-z-]{1,60})?\/v3\/directline\/conversations\/([\w-]{22})\/stream\?(.*)$/;

/** Clients only send an empty sign of life; whatever else they send is not read (security.md 2.6). */
const LARGEST_FRAME = 65_536;

/** Milliseconds for a client to say goodbye: one that sleeps must not hold up a restart. */
const GOODBYE = 3_000;

/** A city at one address. */
interface At {
  readonly chat: WebChat;
  readonly place: Place;
}

/** Opens a socket for whoever brings a ticket of that city, once, from a page that may use the chat. */
export function acceptSockets(server: Server, cities: readonly At[], logger: Logger): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
    ...{ closeTimeout: GOODBYE },
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {
      socket.destroy();
    });
    void admitted(request, cities)
      .then((opened) => {
        if (opened === undefined) {
          refuse(socket);
          return;
        }
        sockets.handleUpgrade(request, socket, head, (open) => {
          opened.chat.hub.attach(opened.conversation, open, opened.since);
        });
      })
      .catch((error: unknown) => {
        logger.error('socket.failed', {}, error);
        socket.destroy();
      });
  });
}

async function admitted(
  request: IncomingMessage,
  cities: readonly At[],
): Promise<{ chat: WebChat; conversation: string; since: number } | undefined> {
  const [, base = '', conversation, query] = STREAM.exec(request.url ?? '') ?? [];
  const at = cities.find(({ place }) => place.base === base);
  if (at === undefined || conversation === undefined || query === undefined) return undefined;
  const { chat, place } = at;
  const { origin, host } = request.headers;
  if (origin !== undefined && !isOurs(place, origin, host)) return undefined;
  const asked = new URLSearchParams(query);
  const session = await chat.sessions.useTicket(conversation, asked.get('t') ?? '');
  if (session === undefined) return undefined;
  if (session.origin !== undefined && origin !== undefined && origin !== session.origin) {
    return undefined;
  }
  const since = Number(/^\d{1,12}$/.exec(asked.get('watermark') ?? '')?.[0] ?? 0);
  return { chat, conversation, since };
}

/** Nothing watches a connection that asked for a socket: one that never ends by itself would stay for ever. */
function refuse(socket: Duplex): void {
  socket.once('finish', () => {
    socket.destroy();
  });
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
