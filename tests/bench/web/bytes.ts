import { gzipSync } from 'node:zlib';
import { readAsset } from '../../../bots/channels/webchat/assets.js';
import { webWords } from '../../../dialogs/text/catalogue.js';
import { scriptOf } from '../../support/WebChatPage.js';
import { startOurServer } from './ourServer.js';
import { say } from './say.js';

/** Bytes of all that a city's page and the chat load, and of the first page. */
const MOST_IN_ALL = 30 * 1024;
const MOST_IN_FIRST_PAGE = 8 * 1024;

/** What goes over the line, as `gzip -9` makes it; beside it what Web Chat needs. */
export async function benchBytes(): Promise<void> {
  const server = await startOurServer('free');
  try {
    const client = zipped(readAsset('chat.js'));
    const style = zipped(readAsset('chat.css'));
    const words = zipped(JSON.stringify(clientWords()));
    const loader = zipped(await text(`${server.url}/embed.js`));
    const all = client + style + words + loader;
    const page = zipped(await text(`${server.url}/chat?taal=nl`));
    say(
      'bytes',
      'client, loader, style, words of one language',
      [client, loader, style, words].map(grouped).join(', '),
    );
    say('bytes', 'together', `${grouped(all)} (bar ${grouped(MOST_IN_ALL)})`);
    say(
      'bytes',
      'first page, style and words and question in it',
      `${grouped(page)} (bar ${grouped(MOST_IN_FIRST_PAGE)})`,
    );
    for (const bundle of ['webchat-minimal.js', 'webchat.js'] as const) {
      const theirs = zipped(scriptOf(bundle));
      say('bytes', bundle, `${grouped(theirs)}, ${(theirs / all).toFixed(1)} times ours`);
    }
  } finally {
    await server.close();
  }
}

/** Those of the catalogue that go to the browser. */
function clientWords(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(webWords('nl')).filter(([key]) => key.startsWith('client.')),
  );
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}

function zipped(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

function grouped(bytes: number): string {
  return bytes.toLocaleString('en');
}
