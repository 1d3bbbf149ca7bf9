/** Writes deployment/referral.schema.json from the schema in the code. Run by hand after changing it: `npm run -s build && node deployment/write-referral-schema.mjs`. */
import { writeFileSync } from 'node:fs';
import { referralJsonSchema } from '../dist/services/referral/schema.js';

const path = new URL('./referral.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(referralJsonSchema(), undefined, 2)}\n`);
