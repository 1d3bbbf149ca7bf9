import {
  type Activity,
  CloudAdapter,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';
import type { AzureConfig } from '../../../services/config.js';
import type { Address } from './Address.js';
import { connectorClient } from './connectorClient.js';

/** What can be done in a conversation: say something, or put something else in the place of what was said. */
export interface Voice {
  /** @returns the id under which it stands there, where the channel tells. */
  say(activity: Partial<Activity>): Promise<string | undefined>;
  replace(id: string, activity: Partial<Activity>): Promise<void>;
}

/**
 * The way to the channels: the SDK's CloudAdapter, which is given our own verdict on who may speak
 * and never a request, a token or an activity of somebody else. Its own validation is not there to
 * run, and what it reaches it reaches through `connectorClient`.
 */
export class Connector {
  readonly #adapter: CloudAdapter;
  readonly #verdict: AuthenticateRequestResult;

  constructor(config: AzureConfig) {
    const authentication = new NoAuthentication();
    this.#adapter = new CloudAdapter(authentication);
    const { AudienceClaim, AppIdClaim, ToChannelFromBotOAuthScope } = AuthenticationConstants;
    this.#verdict = {
      audience: ToChannelFromBotOAuthScope,
      claimsIdentity: new ClaimsIdentity([
        { type: AudienceClaim, value: config.appId },
        { type: AppIdClaim, value: config.appId },
      ]),
      connectorFactory: new Clients(config),
    };
  }

  /**
   * Speaks in one conversation.
   *
   * @throws whatever `talk` throws: ConnectorError, NetworkError, and errors of the SDK, whose texts
   * may quote what was sent and which nobody may be shown.
   */
  async speak<Outcome>(to: Address, talk: (voice: Voice) => Promise<Outcome>): Promise<Outcome> {
    const talks: Promise<Outcome>[] = [];
    await this.#adapter.processActivityDirect(this.#verdict, inboundOf(to), async (context) => {
      const talking = talk(voiceOf(context));
      talks.push(talking);
      // The adapter makes one text of an error and its stack: it gets none, the caller below does.
      await talking.catch(() => undefined);
    });
    const [talked] = talks;
    if (talked === undefined) throw new Error('the adapter did not speak');
    return talked;
  }
}

function voiceOf(context: TurnContext): Voice {
  return {
    say: async (activity) => (await context.sendActivity(activity))?.id,
    replace: async (id, activity) => {
      await context.updateActivity({ ...activity, id });
    },
  };
}

/** Just enough for the adapter to answer: nothing of what was said is in it. */
function inboundOf(to: Address): Activity {
  const { channel, serviceUrl, conversation, tenant, person, bot, replyTo } = to;
  return {
    type: 'message',
    ...(replyTo === undefined ? {} : { id: replyTo }),
    channelId: channel,
    serviceUrl,
    conversation: {
      id: conversation,
      name: '',
      isGroup: false,
      conversationType: 'personal',
      ...(tenant === '' ? {} : { tenantId: tenant }),
    },
    from: { id: person, name: '' },
    recipient: { id: bot, name: '' },
    text: '',
    callerId: '',
    label: '',
    valueType: '',
    listenFor: [],
    localTimezone: '',
  };
}

/** One client for each service address; there are few, and each has been approved. */
class Clients extends ConnectorFactory {
  readonly #clients = new Map<string, Promise<ConnectorClient>>();
  readonly #appId: string;
  readonly #credentials: ConfigurationServiceClientCredentialFactory;

  constructor({ appId, appPassword, tenantId }: AzureConfig) {
    super();
    this.#appId = appId;
    this.#credentials = new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppType: appPassword === undefined ? 'UserAssignedMsi' : 'SingleTenant',
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
    });
  }

  create(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl);
    if (known !== undefined) return known;
    if (this.#clients.size >= MOST_CLIENTS) this.#clients.clear();
    const made = this.#make(serviceUrl);
    this.#clients.set(serviceUrl, made);
    return made;
  }

  async #make(serviceUrl: string): Promise<ConnectorClient> {
    const { ToChannelFromBotOAuthScope: scope, ToChannelFromBotLoginUrlPrefix: login } =
      AuthenticationConstants;
    const credentials = await this.#credentials.createCredentials(this.#appId, scope, login, true);
    return connectorClient(serviceUrl, credentials);
  }
}

/** A tenant has an address of its own. */
const MOST_CLIENTS = 100;

/** The SDK's adapter wants somebody who validates. Ours has done so before: this one lets nobody in. */
class NoAuthentication extends BotFrameworkAuthentication {
  readonly #signsNobodyIn = new SignsNobodyIn();

  override authenticateRequest(): Promise<never> {
    return Promise.reject(unused());
  }

  override authenticateStreamingRequest(): Promise<never> {
    return Promise.reject(unused());
  }

  override createConnectorFactory(): never {
    throw unused();
  }

  /** Made for every turn, used only by those who let people sign in. */
  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(this.#signsNobodyIn);
  }
}

class SignsNobodyIn extends UserTokenClient {
  override getUserToken(): Promise<never> {
    return Promise.reject(unused());
  }

  override getSignInResource(): Promise<never> {
    return Promise.reject(unused());
  }

  override signOutUser(): Promise<never> {
    return Promise.reject(unused());
  }

  override getTokenStatus(): Promise<never> {
    return Promise.reject(unused());
  }

  override getAadTokens(): Promise<never> {
    return Promise.reject(unused());
  }

  override exchangeToken(): Promise<never> {
    return Promise.reject(unused());
  }
}

function unused(): Error {
  return new Error('our guard decides, not the SDK');
}
