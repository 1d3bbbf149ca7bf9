import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = new URL('../../fixtures/activities/', import.meta.url);

const Account = z.looseObject({ id: z.string() });
const Payload = z.strictObject({
  /** What happened in the channel. */
  what: z.string(),
  /** Where it is documented so: page or source text. Names, words and ids are ours. */
  source: z.string().regex(/https:\/\//),
  activity: z.looseObject({
    type: z.string(),
    id: z.string(),
    channelId: z.enum(['msteams', 'facebook']),
    serviceUrl: z.string(),
    from: Account,
    recipient: Account,
    conversation: Account,
    channelData: z.looseObject({
      message: z.looseObject({}).optional(),
      postback: z.looseObject({}).optional(),
    }),
  }),
});
export type Payload = z.infer<typeof Payload>;

/** Activities as Teams and Messenger are documented to send them through Azure, by name of file. */
export const PAYLOADS: ReadonlyMap<string, Payload> = new Map(
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => [
      file.replace(/\.json$/, ''),
      Payload.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    ]),
);

/** The activity of this name; sent again with the same id it is the same activity. */
export function payload(name: string): Payload['activity'] {
  const found = PAYLOADS.get(name);
  if (found === undefined) throw new Error(`no payload ${name}`);
  return found.activity;
}
