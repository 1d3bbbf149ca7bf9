import { expect } from 'chai';
import { LONGEST_TEXT } from '../bots/widget/shared/limits.js';
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

  it('tells a story that is too long for one message, and finds all of it in the field', async () => {
    const first = await (await fetch(`${house.url}/chat`)).text();
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(first)?.[1] ?? '';
    const story = 'woord '.repeat(LONGEST_TEXT / 4);
    const answer = await fetch(`${house.url}/chat`, {
      method: 'POST',
      headers: { ...PAGE, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({
        t: field('t'),
        m: field('m'),
        p: field('p'),
        new: '1',
        text: story,
      }),
    });
    expect(answer.status).to.equal(200);
    const text = await answer.text();
    expect(text).to.include(story.trim());
    expect(text).to.include('class="notice"');
    expect(first, 'a field that cuts off what is pasted').not.to.include('maxlength');
  });
});
