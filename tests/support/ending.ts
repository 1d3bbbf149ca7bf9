import process from 'node:process';

/**
 * Milliseconds for what is still closing when the last test has ended: clients of the database
 * driver have seven seconds (`ENDING` in services/storage/mongoClient.ts).
 */
const LONGEST = 15_000;

/**
 * Called by mocha when all tests have ended: a run that does not end after them is ended, with the
 * status that they earned, and says what kept it awake. Clients of the database driver can get stuck
 * for ever (`Link` in services/storage/mongoLink.ts); bots/main.ts does the same for the program.
 */
export function mochaGlobalTeardown(): void {
  setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(', ');
    process.stdout.write(`  The run was ended: something kept it awake (${open}).\n`);
    // Mocha gives its status as this is heard.
    process.exit();
  }, LONGEST).unref();
}
