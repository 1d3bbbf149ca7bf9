import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Manifest = z.object({
  id: z.string(),
  manifestVersion: z.string(),
  $schema: z.string(),
  name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.object({ short: z.string().max(80), full: z.string().max(4_000) }),
  bots: z.array(z.looseObject({ botId: z.string(), scopes: z.array(z.string()) })).length(1),
});

/** What stands beside the bot and opens it to more than a person alone. */
const MORE = [
  'staticTabs',
  'configurableTabs',
  'composeExtensions',
  'permissions',
  'authorization',
];

describe('the app that a city puts in its Teams', () => {
  const file = new URL('../../deployment/teams/manifest.json', import.meta.url);
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));

  it('talks with one person alone, and asks for nothing else', () => {
    const { bots, id, manifestVersion, $schema } = Manifest.parse(parsed);
    expect(bots.map(({ scopes }) => scopes)).to.deep.equal([['personal']]);
    expect(bots.map(({ botId }) => botId)).to.deep.equal([id]);
    expect($schema).to.include(`/v${manifestVersion}/`);
    for (const more of MORE) expect(parsed).not.to.have.property(more);
  });

  it('says before it is added that nobody is anonymous there', () => {
    const { description } = Manifest.parse(parsed);
    for (const words of [description.short, description.full])
      expect(words).to.include('niet anoniem');
    expect(description.full).to.include('/chat');
  });
});
