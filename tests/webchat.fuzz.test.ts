import { expect } from 'chai';
import fc from 'fast-check';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import { Answer } from './support/directLine.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const RUNS = { activities: 1_000, forms: 600, starts: 400 };

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\ud800', 'a\0b', '\u202eomgekeerd', ' '.repeat(2_000), '1 '.repeat(500), ''),
  fc.constantFrom('ja', 'nee', 'terug', 'stop', 'help', 'gisteren', 'Gent', '<img src=x>', '!stop'),
  fc.constantFrom('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek'),
  fc.string({ maxLength: 17_000 }),
);
const meant = fc.oneof(
  fc.constantFrom('!back', '!skip', '!unknown', '!withhold', '!why', '!repeat', '!help', '!person'),
  fc.constantFrom('!danger', '!summary', '!change:domain', '!change:x', '!language:en', '!x', '!'),
  fc.constantFrom('victim', 'done', 'yes', 'no', 'send', 'signal', 'origin,religion', ',', 'true'),
  words,
);
const anything = fc.jsonValue({ maxDepth: 4 });

/** `open` stands for the prompt that stands open: the test puts its id there. */
const OPEN = '(open)';
const activity = fc.record(
  {
    type: fc.oneof({ weight: 8, arbitrary: fc.constant('message') }, words, anything),
    name: fc.oneof(fc.constant('webchat/join'), anything),
    text: fc.oneof({ weight: 4, arbitrary: words }, anything),
    value: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          p: fc.oneof({ weight: 4, arbitrary: fc.constant(OPEN) }, words),
          v: meant,
        }),
      },
      anything,
    ),
    attachments: fc.oneof(fc.array(anything, { maxLength: 3 }), anything),
    channelData: fc.oneof(fc.record({ clientActivityID: words }), anything),
    from: anything,
  },
  { requiredKeys: ['type'] },
);
const form = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('text'), words),
    fc.tuple(fc.constantFrom('v', 'c', 'many', 'say'), meant),
    fc.tuple(fc.constantFrom('p', 'l', 'new', 'campagne', 'm', 't', '__proto__', 'x'), words),
  ),
  { maxLength: 6 },
);
const start = fc.record(
  {
    language: anything,
    locale: words,
    campaign: words,
    proof: words,
    token: words,
    user: anything,
  },
  { requiredKeys: [] },
);

describe('anything at all that somebody sends', () => {
  let house: WebHouse;
  let token = '';
  let prompt = '';
  let watermark = '';

  before(async () => {
    house = await openWebHouse();
  });
  after(async () => {
    expect((await fetch(`${house.url}/healthz`)).status).to.equal(200);
    await house.close();
  });

  async function begin(json: unknown = { token: Sessions.newToken() }): Promise<number> {
    const response = await fetch(`${house.url}/chat/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(json),
    });
    const answer = Answer.parse(await response.json());
    if (response.status === 201) {
      token = answer.token ?? '';
      prompt = promptOf(answer) ?? '';
      watermark = answer.watermark ?? '';
    }
    return response.status;
  }
  const promptOf = ({ activities = [] }: Answer) =>
    activities.flatMap(({ channelData }) => channelData?.prompt?.id ?? []).at(-1);

  it('as a message is taken or refused, and breaks nothing', async () => {
    await begin();
    const seen: number[] = [];
    await fc.assert(
      fc.asyncProperty(activity, async (given) => {
        const conversation = Sessions.conversationOf(token) ?? '';
        const response = await fetch(
          `${house.url}/v3/directline/conversations/${conversation}/activities?watermark=${watermark}`,
          {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              prefer: 'return=representation',
            },
            body: JSON.stringify(given).replaceAll(JSON.stringify(OPEN), JSON.stringify(prompt)),
          },
        );
        const answer = Answer.parse(await response.json());
        seen.push(response.status);
        expect([200, 400, 403, 404, 413]).to.include(response.status);
        prompt = promptOf(answer) ?? prompt;
        watermark = answer.watermark ?? watermark;
        // A conversation that grows all the time would only be slower.
        if (response.status === 403 || response.status === 404 || seen.length % 40 === 0) {
          await begin();
        }
      }),
      { numRuns: RUNS.activities },
    );
    expect([...seen])
      .to.include(200)
      .and.to.include(400);
  }).timeout(60_000);

  it('as a form is a page or a refusal, and breaks nothing', async () => {
    const page = { t: Sessions.newToken(), m: 0 };
    await fc.assert(
      fc.asyncProperty(form, async (fields) => {
        const body = new URLSearchParams([
          ['t', page.t],
          ['new', '1'],
          ['m', `${(page.m += 1)}`],
          ...fields,
        ]);
        const response = await fetch(`${house.url}/chat`, { method: 'POST', body });
        const html = await response.text();
        expect([200, 400, 413]).to.include(response.status);
        if (response.status !== 200) return;
        expect(html)
          .to.match(/^<!doctype html>/)
          .and.not.to.match(/<img src=x|undefined</);
        expect(html).not.to.include('role="alert"><p>');
        if (!html.includes(page.t) || page.m % 40 === 0) page.t = Sessions.newToken();
      }),
      { numRuns: RUNS.forms },
    );
  }).timeout(60_000);

  it('to begin with is taken or refused, and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(start, anything), async (given) => {
        expect([201, 400, 413]).to.include(await begin(given));
      }),
      { numRuns: RUNS.starts },
    );
  }).timeout(60_000);
});
