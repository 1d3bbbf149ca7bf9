import { expect } from 'chai';
import { LONGEST_TEXT } from '../bots/widget/shared/limits.js';
import { Sessions } from '../bots/channels/webchat/Sessions.js';
import { call } from './support/directLine.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const PAGE = { accept: 'text/html,application/xhtml+xml' };

describe('a person who runs into something, without script', () => {
  let house: WebHouse;

  before(async () => {
    house = await openWebHouse();
  });
  after(async () => {
    await house.close();
  });

  it('comes to an address that is not there, and reads where to go', async () => {
    const answer = await fetch(`${house.url}/kanariegeel`, { headers: PAGE });
    expect(answer.status).to.equal(404);
    const text = await answer.text();
    expect(text).to.include('href="/chat?taal=nl"').and.to.include('<h1>');
    expect(text).not.to.include('kanariegeel');
    expect(answer.headers.get('content-security-policy')).to.include("default-src 'none'");
  });

  it('is a program that asks whether the page is there, and hears that it is', async () => {
    const answer = await fetch(`${house.url}/`, { method: 'HEAD' });
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.equal('');
  });

  it('is a program, and reads a code', async () => {
    const answer = await fetch(`${house.url}/kanariegeel`);
    expect(answer.status).to.equal(404);
    expect(await answer.json()).to.deep.equal({ error: { code: 'not_found' } });
  });

  it('sends a form that is none of ours, and reads it in words', async () => {
    const answer = await fetch(`${house.url}/chat`, {
      method: 'POST',
      headers: PAGE,
      body: new URLSearchParams({ x: 'kanariegeel' }),
    });
    expect(answer.status).to.equal(400);
    const text = await answer.text();
    expect(text).to.include('<h1>').and.not.to.include('kanariegeel');
  });

  it('came by a link with a code that is none, and is let in all the same', async () => {
    const code = 'x'.repeat(60);
    const page = await (await fetch(`${house.url}/chat?campagne=${code}&taal=${code}`)).text();
    const next = await post(page, { new: '1', campagne: code, l: code, v: 'victim' });
    expect(next).to.include('name="p" value="account#');
    const token = Sessions.newToken();
    const begun = await call(`${house.url}/chat/session`, {
      json: { token, campaign: code, language: code },
    });
    expect(begun.status).to.equal(201);
  });

  it('stops a page, writes other words in it and sends it again: both are kept', async () => {
    const first = await (await fetch(`${house.url}/chat`)).text();
    const page = await post(first, { new: '1', v: 'victim' });
    await post(page, { text: 'Er riep iemand iets in de winkel' });
    await post(page, { text: 'Er riep iemand iets heel lelijks in de winkel' });
    const shown = await post(page, { v: '!summary' });
    expect(shown).to.include('iets in de winkel').and.to.include('heel lelijks');
  });

  it('tells a long story in a script that takes more room, and it is kept', async () => {
    const first = await (await fetch(`${house.url}/chat`)).text();
    const page = await post(first, { new: '1', v: 'victim' });
    const story = 'قصتي '.repeat(3_000);
    const next = await post(page, { text: story });
    expect(next).to.include('name="p" value="account#').and.not.to.include('role="alert"');
  });

  it('tells a story that is too long for one message, and finds all of it in the field', async () => {
    const first = await (await fetch(`${house.url}/chat`)).text();
    const story = 'woord '.repeat(LONGEST_TEXT / 4);
    const text = await post(first, { new: '1', text: story });
    expect(text).to.include(story.trim());
    expect(text).to.include('role="alert"');
    expect(first, 'a field that cuts off what is pasted').not.to.include('maxlength');
  });

  /** Sends the form of a page, with other fields where they are given. */
  async function post(page: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const answer = await fetch(`${house.url}/chat`, {
      method: 'POST',
      headers: { ...PAGE, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ t: field('t'), m: field('m'), p: field('p'), ...fields }),
    });
    expect(answer.status).to.equal(200);
    return await answer.text();
  }
});
