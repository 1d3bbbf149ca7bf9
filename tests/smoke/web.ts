import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Caller } from '../support/directLine.js';
import { openWebHouse } from '../support/webHouse.js';

/**
 * The web chat from its first page to a referral, without a browser: for trying a Node that the tests
 * themselves do not run on. Status 1 when it does not get there.
 */
const house = await openWebHouse();
try {
  const page = await fetch(`${house.url}/chat`);
  const person = await new Caller(house.url).start();
  await person.press('victim');
  await person.say('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek');
  for (const value of ['done', 'yes', 'signal', 'send', 'no']) await person.press(value);
  await house.app.worker.drain();
  const sent = readdirSync(join(house.folder, 'referrals'));
  const isWell = page.status === 200 && person.open === 'after' && sent.length === 1;
  process.stdout.write(
    `${process.version}: ${isWell ? 'a report arrived' : 'no report arrived'}\n`,
  );
  process.exitCode = isWell ? 0 : 1;
} finally {
  await house.close();
}
