import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';
import type { Poster } from './poster.js';
import type { Talk } from './talk.js';

/** A channel as the Bot Framework has them: the bot's answer comes to it by a call of its own. */
export interface EchoChannel {
  begin(base: string, says: readonly string[], poster: Poster): Talk;
  close(): Promise<void>;
}

const Reply = z.object({ type: z.literal('message'), text: z.string() });
const CONVERSATION = /^\/v3\/conversations\/(c\d+)\/activities/;

/** The connector that bots answer through: it takes an activity and gives it an id. */
export async function openEchoChannel(): Promise<EchoChannel> {
  const heard = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const reply = Reply.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      const conversation = CONVERSATION.exec(request.url ?? '')?.[1];
      if (conversation !== undefined) heard.set(conversation, reply.text);
      const body = JSON.stringify({ id: `${heard.size}` });
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': body.length,
      });
      response.end(body);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  let begun = 0;
  return {
    begin: (base, says, poster) => {
      const id = `c${(begun += 1)}`;
      let said = 0;
      return {
        next: async () => {
          const text = says[said];
          if (text === undefined) return false;
          said += 1;
          const activity = activityOf(id, `${said}`, text, `http://localhost:${port}`);
          const { status } = await poster.post(`${base}/api/messages`, activity);
          // A bot answers before it is done with the message.
          if (status !== 200 || heard.get(id) !== `Echo: ${text}`) {
            throw new Error(`a message got ${status}, and ${heard.get(id) ?? 'nothing'}`);
          }
          if (said === says.length) heard.delete(id);
          return true;
        },
      };
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

/** As the Emulator sends one. */
function activityOf(conversation: string, id: string, text: string, serviceUrl: string) {
  const now = new Date().toISOString();
  return {
    type: 'message',
    id: `${conversation}-${id}`,
    timestamp: now,
    localTimestamp: now,
    channelId: 'emulator',
    serviceUrl,
    conversation: { id: conversation },
    from: { id: 'user', name: 'User', role: 'user' },
    recipient: { id: 'bot', name: 'Bot', role: 'bot' },
    locale: 'nl-BE',
    textFormat: 'plain',
    text,
    channelData: { clientActivityID: `${conversation}${id}` },
  };
}
