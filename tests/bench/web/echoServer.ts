import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import { once } from 'node:events';
import { createServer, plugins, type Request, type Response } from 'restify';
import { z } from 'zod';
import { serveParent } from './process.js';

/**
 * The SDK's sample 02.echo-bot: restify, CloudAdapter, an ActivityHandler that says back what it
 * hears. Without an app id nobody's signature is checked, as with the Emulator, so that it does less
 * than it would in a real channel; what it answers goes through a connector all the same.
 */
class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const said = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(said, said));
      await next();
    });
  }
}

const Body = z.record(z.string(), z.unknown());

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(asSdk(request), response, (context) => bot.run(context));
});
server.listen(0, 'localhost');
await once(server.server, 'listening');
const address = z.object({ port: z.number() }).parse(server.server.address());

serveParent({
  url: `http://localhost:${address.port}`,
  close: () =>
    new Promise((resolve) => {
      server.server.closeAllConnections();
      server.close(resolve);
    }),
});

/** A restify request does not fit the SDK's own type of one under strict rules. */
function asSdk({ body, headers, method }: Request) {
  return { body: Body.parse(body), headers, ...(method === undefined ? {} : { method }) };
}
