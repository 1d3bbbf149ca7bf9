/**
 * Prints what Messenger shows around the conversation (greeting, Get Started, menu) for the web chat at
 * an address, ready for Meta's Messenger Profile API; how to send it: README.md beside this file.
 *
 *     npm run -s build && node deployment/messenger/profile.mjs https://meld.yourcity.be/chat
 */
import { messengerProfile } from '../../dist/bots/channels/azure/show/messengerProfile.js';

const [address = 'https://meld.example/chat'] = process.argv.slice(2);
if (!URL.canParse(address) || !address.startsWith('https://')) {
  process.stderr.write('give the https address of the web chat\n');
  process.exit(1);
}
process.stdout.write(`${JSON.stringify(messengerProfile(address), null, 2)}\n`);
