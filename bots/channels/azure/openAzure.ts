import type { Language } from '../../../dialogs/text/catalogue.js';
import type { AzureConfig } from '../../../services/config.js';
import type { Logger } from '../../../services/logger.js';
import type { SealedStore } from '../../../services/storage/sealed.js';
import type { Route } from '../../http/exchange.js';
import type { TurnRunner } from '../../turn/TurnRunner.js';
import { AzureChat } from './AzureChat.js';
import { Claims } from './Claims.js';
import { Connector } from './Connector.js';
import { Guard } from './Guard.js';
import { Identities } from './Identities.js';
import { Lines } from './Lines.js';
import { Mentions } from './Mentions.js';
import { messagesRoute } from './messagesRoute.js';
import { Mouth } from './Mouth.js';
import { News } from './News.js';
import { Recall } from './Recall.js';
import { Rounds } from './Rounds.js';
import { SigningKeys } from './SigningKeys.js';
import { Urgent } from './Urgent.js';

interface AzureParts {
  readonly azure: AzureConfig;
  readonly store: SealedStore;
  readonly runner: Pick<TurnRunner, 'run' | 'newsOf' | 'keeps'>;
  readonly limits: { pass(conversation: string): Promise<number> };
  readonly keepMinutes: number;
  readonly defaultLanguage: Language;
  readonly privateUrl: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly logger: Logger;
}

/** Puts the parts of this channel together. @throws StorageError */
export async function openAzure(
  parts: AzureParts,
): Promise<{ readonly chat: AzureChat; readonly rounds: Rounds; readonly route: Route }> {
  const { azure, store, runner, limits, privateUrl, defaultLanguage, clock, logger } = parts;
  const { appId, channels } = azure;
  const identities = await Identities.open(store);
  const claims = new Claims({ store, clock });
  const connector = new Connector(azure);
  const mouth = new Mouth({ connector, privateUrl, random: parts.random, logger });
  const lines = new Lines({ clock, keepMinutes: parts.keepMinutes });
  const chat = new AzureChat({
    ...{ runner, identities, limits, defaultLanguage, mouth, lines },
    mentions: new Mentions({ mouth, privateUrl, clock }),
    news: new News({ runner, identities, claims, clock, logger }),
    recall: new Recall({ runner, defaultLanguage }),
    urgent: new Urgent(),
  });
  const keys = new SigningKeys({ clock, logger });
  const guard = new Guard({ appId, channels, keys, clock });
  const rounds = new Rounds({ lines, chat, store, clock, logger });
  const route = messagesRoute({ guard, chat, longestText: LONGEST_TEXT, logger });
  return { chat, rounds, route };
}

/** In characters, as in the web chat: more than anybody types at once. */
const LONGEST_TEXT = 16_000;
