import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import { once } from 'node:events';
import { createServer, plugins, type Request, type Response } from 'restify';
import { z } from 'zod';
import { TEST_APP } from '../../support/microsoft/smallMicrosoft.js';
import { serveParent } from '../web/process.js';
import { joinParent } from './doors.js';

/** The SDK's sample 02.echo-bot as it is deployed: with an app id, so that its own authentication runs. */
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

joinParent();
// It writes a stack for each token that it refuses: that is not what is measured.
Object.defineProperty(console, 'error', { value: () => undefined });
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: TEST_APP.appId,
    MicrosoftAppPassword: TEST_APP.appPassword,
    MicrosoftAppTenantId: TEST_APP.tenantId,
  }),
);
const bot = new EchoBot();
const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  // A token whose fields it does not expect makes it throw; the sample would leave the request open.
  await adapter
    .process(asSdk(request), response, (context) => bot.run(context))
    .catch(() => {
      if (!response.headersSent) response.send(500);
    });
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
