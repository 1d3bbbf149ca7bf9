import { randomInt } from 'node:crypto';
import type { Config } from '../services/config.js';
import type { App } from './app.js';
import type { Limits } from './limits/Limits.js';
import type { Route } from './http/exchange.js';

/** The door for Azure Bot Service. */
export interface AzureDoor {
  readonly routes: readonly Route[];
  /** Looks for news no more, and waits for what is being told; afterwards nothing but requests touches the store. */
  close(): Promise<void>;
}

/**
 * The routes of Azure Bot Service, by which Teams and Messenger reach us: none without configuration.
 * The SDK is loaded only where it is configured, so that nobody else waits for it.
 *
 * @param privateUrl The web chat of this city, where nobody of another company reads along.
 * @param limits How fast one conversation may go, shared with the web chat.
 * @throws StorageError
 */
export async function azureRoutes(
  app: App,
  config: Config,
  privateUrl: string,
  limits: Pick<Limits, 'pass'>,
): Promise<AzureDoor> {
  if (config.azure === undefined) return { routes: [], close: () => Promise.resolve() };
  const { openAzure } = await import('./channels/azure/openAzure.js');
  const { store, runner, clock, logger } = app;
  const { azure, keepMinutes, language: defaultLanguage } = config;
  const { chat, rounds, route } = await openAzure({
    azure,
    ...{ store, runner, clock, logger, limits, keepMinutes, defaultLanguage, privateUrl },
    random: () => randomInt(2 ** 32) / 2 ** 32,
  });
  app.onNews((document) => {
    rounds.tell(document);
  });
  // What another process delivered: whoever knows the way to the person tells it, and one of them only.
  rounds.listen(app.shared?.engine);
  return {
    routes: [route],
    close: async () => {
      await rounds.stop();
      await chat.close();
    },
  };
}
