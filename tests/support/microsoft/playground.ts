import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Answer, Client } from './connector.js';
import { SERVICE_URLS, type SmallMicrosoft } from './smallMicrosoft.js';

const ROOT = new URL('../../../..', import.meta.url);
const CLI = fileURLToPath(new URL('node_modules/.third-party/playground/cli.js', ROOT));

const Posted = z.looseObject({ serviceUrl: z.string() });
const Taken = z.object({ id: z.string() });

/** What the Playground posted to the bot, and what the bot's door said to it. */
export interface Passed {
  readonly activity: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/**
 * The Microsoft 365 Agents Playground as Teams, and the part of Azure Bot Service between it and the
 * bot: without a client id the Playground sends no token, so that this bridge gives what it posts the
 * serviceUrl and the signature that Azure would have given it, and hands what the bot sends to the
 * Playground's own connector, whose answers are the answers. The bot's door is the one of every day.
 */
export class Playground {
  /** In order; a test can hold that the door took each. */
  readonly passed: Passed[] = [];
  /** What the Playground refused to show, as it answered. */
  readonly refused: Answer[] = [];

  private constructor(
    /** Where a browser finds it. */
    readonly url: string,
    private readonly process: ChildProcess,
    private readonly bridge: Bridge,
    private readonly folder: string,
  ) {}

  /** `bot` is the origin of the program. */
  static async start(microsoft: SmallMicrosoft, bot: string): Promise<Playground> {
    if (!existsSync(CLI)) throw new Error('no Agents Playground: run npm test');
    const bridge = await Bridge.start(microsoft, bot);
    const folder = await mkdtemp(join(tmpdir(), 'playground-'));
    const child = spawn(
      process.execPath,
      [
        ...['--import', new URL('guest.js', import.meta.url).href, CLI, 'start'],
        ...['--app-endpoint', `http://127.0.0.1:${bridge.port}/api/messages`],
        ...['--channel-id', 'msteams', '--port', '0', '--disable-telemetry'],
      ],
      // A folder of its own, as it writes where it stands; and no setting of ours.
      { cwd: folder, env: { HOME: folder }, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    const url = `http://localhost:${await portOf(child)}`;
    const playground = new Playground(url, child, bridge, folder);
    bridge.playground = playground;
    return playground;
  }

  async close(): Promise<void> {
    const isGone = this.process.exitCode !== null || this.process.signalCode !== null;
    const gone = isGone ? undefined : once(this.process, 'exit');
    this.process.kill();
    await gone;
    await this.bridge.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

class Bridge {
  playground: Playground | undefined;
  /** The Playground's own connector, as it names it in what it posts. */
  private connector = '';

  private constructor(
    private readonly server: Server,
    readonly port: number,
    private readonly microsoft: SmallMicrosoft,
    private readonly bot: string,
  ) {}

  static async start(microsoft: SmallMicrosoft, bot: string): Promise<Bridge> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const bridge = new Bridge(server, address.port, microsoft, bot);
    server.on('request', (request, response) => void bridge.toBot(request, response));
    microsoft.connector.client = bridge.toPlayground;
    return bridge;
  }

  async close(): Promise<void> {
    this.microsoft.connector.client = undefined;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async toBot(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    // It asks whether there is a bot before it posts.
    if (request.method !== 'POST') {
      response.writeHead(200);
      response.end();
      return;
    }
    const posted = Posted.parse(JSON.parse(body));
    this.connector = posted.serviceUrl.replace(/\/$/, '');
    // It knows American English alone; this person has Teams in Dutch.
    const activity = { ...posted, serviceUrl: SERVICE_URLS.msteams, locale: 'nl-BE' };
    const { status, text } = await this.microsoft.post(this.bot, activity);
    this.playground?.passed.push({ activity, status });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(text);
  }

  private readonly toPlayground: Client = async (asked) => {
    const { method, conversationId, activityId, activity } = asked;
    const path = ['v3', 'conversations', conversationId, 'activities', ...listed(activityId)];
    const response = await fetch(`${this.connector}/${path.map(encodeURIComponent).join('/')}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'DELETE' ? {} : { body: JSON.stringify(activity) }),
    });
    const text = await response.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    const answer = { status: response.status, body };
    if (!response.ok) {
      this.playground?.refused.push(answer);
      return answer;
    }
    const id = Taken.safeParse(body).data?.id ?? activityId;
    return id === undefined ? answer : { ...answer, id };
  };
}

function listed(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}

async function portOf(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('the Agents Playground says nothing');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const port = /^Listening on (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    // Whatever else it says is read and forgotten: a full pipe would stop it.
    child.stdout.resume();
    return Number(port);
  }
  throw new Error('the Agents Playground did not start');
}
