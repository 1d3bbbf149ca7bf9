import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { Caller } from './support/directLine.js';
import { Ear } from './support/Ear.js';
import { Guest } from './support/Guest.js';
import { controlsOf, focusedIn, isInView } from './support/measures.js';
import { meet, type Meeting, MEETINGS } from './support/meetings.js';
import { STORY, VAGUE, walkTo } from './support/walk.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const WHERE = 'document.activeElement';

describe('a person who does not use a mouse, or not their eyes', function () {
  this.timeout(120_000);
  let house: WebHouse;
  let browser: Browser;
  let guest: Guest;

  before(async () => {
    house = await openWebHouse();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    guest = await Guest.come(browser, house.url, { reducedMotion: 'reduce' });
  });
  afterEach(async () => {
    await guest.leave();
  });

  it('hears each message of the bot exactly once, and never their own words', async () => {
    const ear = await Ear.at(guest.page);
    await guest.open();
    await guest.hasScript();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.say(STORY);
    await guest.isAsked('nog iets');
    await guest.press('Dit is alles');
    await guest.isAsked('Klopt dit');
    await guest.press('Mijn antwoorden');
    await guest.press('Ja, dit klopt');
    await guest.press(/^Laten tellen zonder naam/);
    await guest.press('Ja, verstuur dit');
    await guest.reads(/^Je melding .*ligt klaar/);
    await guest.press('Nee');
    await guest.isAsked('Wil je nog iets doen?');
    expect(ear.said.length).to.be.above(20);
    const { bot, other } = await ear.heard();
    expect(bot.sort()).to.deep.equal([...ear.said].sort());
    expect(other.filter((words) => words !== 'Verstuurd')).to.deep.equal([]);
    const shown = await guest.page.locator('.log .bot').count();
    // The open question stands below, not in the log.
    expect(shown).to.equal(ear.shownByPage + ear.said.length - 1, 'each is shown once');
  });

  it('hears after a reload that they are back, and not everything again', async () => {
    const person = await walkTo(await new Caller(house.url).start(), 'consent', {
      account: STORY,
      choice: 'signal',
    });
    const ear = await Ear.at(guest.page);
    await guest.resume(person);
    const { bot } = await ear.heard();
    const welcomes = bot.filter((words) => words.startsWith('Welkom terug'));
    const previews = bot.filter((words) => words.includes('Melding via Spreekerover'));
    expect([welcomes.length, previews.length]).to.deep.equal([1, 1]);
    expect(bot.filter((words) => words.startsWith('Dag. Ik ben'))).to.deep.equal([]);
  });

  it('stays where they were while they type, whatever arrives', async () => {
    const elsewhere = await sharedConversation();
    await guest.type('een halve zin');
    await guest.page.evaluate(`${WHERE}.setSelectionRange(4, 9)`);
    await elsewhere.say('help');
    await guest.reads(/^Je kan altijd typen/);
    const state = await guest.page.evaluate(
      `[${WHERE}.id, ${WHERE}.value, ${WHERE}.selectionStart, ${WHERE}.selectionEnd]`,
    );
    expect(state).to.deep.equal(['text', 'een halve zin', 4, 9]);
  });

  it('stays where they were while they read elsewhere, whatever arrives', async () => {
    const elsewhere = await sharedConversation();
    await guest.page.setViewportSize({ width: 1280, height: 300 });
    await guest.page.locator('#foot summary').focus();
    await guest.page.evaluate('scrollTo(0, 0)');
    await elsewhere.say('help');
    await guest.button('Nieuwe berichten hieronder').waitFor();
    expect(await guest.page.evaluate(`${WHERE}.textContent.trim()`)).to.equal('Hoe dit werkt');
    expect(await guest.page.evaluate('scrollY')).to.equal(0);
  });

  it('is left at the question when the button under the keyboard is replaced', async () => {
    const elsewhere = await sharedConversation();
    await guest.page.locator('.choices button').first().focus();
    await elsewhere.say('help');
    await guest.reads(/^Je kan altijd typen/);
    expect(await guest.page.evaluate(`${WHERE}.id`)).to.equal('answer');
  });

  it('answers from the keyboard, and the next Tab is in the next question', async () => {
    await guest.open();
    await guest.hasScript();
    await guest.button('ik zag of hoorde het').focus();
    await guest.page.keyboard.press('Enter');
    await guest.isAsked('Vertel');
    expect(await guest.page.evaluate(`${WHERE}.id`)).to.equal('answer');
    await guest.page.keyboard.press('Tab');
    expect(await guest.page.evaluate(`${WHERE}.id`)).to.equal('text');
  });

  for (const name of [
    'several grounds, as boxes',
    'what was understood, with a button beside each line',
    'what would leave, with pieces to show',
    'that their conversation will be erased soon',
  ]) {
    it(`comes by everything with Tab, sees where they are, and is trapped nowhere: ${name}`, async () => {
      const visitor = await meet(browser, house.url, meetingNamed(name), {
        viewport: { width: 320, height: 480 },
      });
      const { page } = visitor;
      const controls = await controlsOf(page);
      await page.locator('.skip').focus();
      const forth = [await whereIs(page)];
      while (forth.length < controls.length) forth.push(await step(page, 'Tab'));
      expect(forth).to.deep.equal(controls);
      await page.keyboard.press('Tab');
      expect(await focusedIn(page), 'past the end').not.to.deep.equal([controls.at(-1)]);
      await page.locator('#foot a').last().focus();
      const back = [await whereIs(page)];
      while (back.length < controls.length) back.push(await step(page, 'Shift+Tab'));
      expect(back.reverse()).to.deep.equal(controls);
      await visitor.leave();
    });
  }

  it('goes into the chat on the page of a city and out of it, and Escape ends nothing', async () => {
    const { page } = guest;
    const chat = page.frameLocator('iframe');
    await page.goto(`${house.url}/`);
    await page.locator('a[data-spreekerover]').focus();
    await page.keyboard.press('Enter');
    await chat.locator('#news').waitFor({ state: 'attached' });
    await chat.getByRole('button', { name: 'het gebeurde met mij' }).press('Enter');
    await chat.locator('legend').filter({ hasText: 'Vertel' }).waitFor();
    const seen = new Set<unknown>();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      seen.add(await page.evaluate(`${WHERE}.localName`));
    }
    expect([...seen]).to.include.members(['iframe', 'a']);
    await chat.locator('#text').focus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(`'spreekerover' in ${WHERE}.dataset`)).to.equal(true);
    await page.keyboard.press('Enter');
    await chat.locator('legend').filter({ hasText: 'Vertel' }).waitFor();
  });

  it('hears each language in its own voice, also after a change of language and a reload', async () => {
    await guest.open();
    await guest.hasScript();
    expect(await voiceOf('English')).to.equal('en');
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.page.locator('[data-language=en]').click();
    await guest.page.locator('html[lang=en]').waitFor();
    const expectVoices = async () => {
      expect(await voiceOf('Nederlands')).to.equal('nl');
      expect(await voiceOf('Vertel in je eigen woorden')).to.equal('nl');
      expect(await voiceOf('Tell in your own words')).to.equal('en');
      expect(await guest.page.evaluate('document.documentElement.lang')).to.equal('en');
    };
    expect(await guest.page.locator('#news p[lang=en]').count()).to.be.above(0);
    await expectVoices();
    await guest.page.reload();
    await guest.reads(/^Welcome back/);
    await guest.page.locator('html[lang=en]').waitFor();
    await expectVoices();
  });

  it('is warned before everything is erased, and puts that off by one press, ten times and more', async () => {
    const { page } = guest;
    await page.clock.install();
    await guest.open();
    await guest.hasScript();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    for (let times = 0; times < 11; times += 1) {
      await page.clock.fastForward('49:00');
      expect(await guest.button('Ik ben er nog').count()).to.equal(0);
      await page.clock.fastForward('01:10');
      await guest.reads(/^Nog 10 minuten\./);
      await guest.button('Ik ben er nog').press('Enter');
      await guest.reads('Goed. Dit gesprek blijft nog 60 minuten.');
    }
    expect(await page.locator('#status').getAttribute('role')).to.equal('status');
    await page.clock.fastForward('01:00:10');
    await guest.reads('Dit gesprek is gewist. Je kan een nieuw gesprek beginnen.');
    expect(await page.evaluate('sessionStorage.length')).to.equal(0);
    expect(await page.locator('.log li').count()).to.equal(0);
  });

  /** A conversation in the page that somebody else can speak in too, so that messages come by themselves. */
  async function sharedConversation(): Promise<Caller> {
    await guest.open();
    await guest.hasScript();
    await guest.press('het gebeurde met mij');
    await guest.isAsked('Vertel');
    await guest.say(VAGUE);
    await guest.press('Dit is alles');
    await guest.page.locator('.choices button').nth(5).waitFor();
    const token = String(await guest.page.evaluate('sessionStorage.spreekerover'));
    return Object.assign(new Caller(house.url), { token, conversation: token.split('.')[0] });
  }

  /** The language in which a screen reader says the last place that begins with these words. */
  async function voiceOf(words: string): Promise<unknown> {
    return guest.page.evaluate(`[...document.querySelectorAll('body *')]
      .filter((one) => one.closest('#news') === null && one.textContent.startsWith(${JSON.stringify(words)}) && one.checkVisibility())
      .at(-1)?.closest('[lang]').lang`);
  }
});

function meetingNamed(name: string): Meeting {
  const meeting = MEETINGS[name];
  if (meeting === undefined) throw new Error(`no meeting is called ${name}`);
  return meeting;
}

async function step(page: Page, keys: string): Promise<string> {
  await page.keyboard.press(keys);
  return whereIs(page);
}

/** Where the keyboard is; it must be where the person can see it. */
async function whereIs(page: Page): Promise<string> {
  const [focused = ''] = await focusedIn(page);
  expect(await isInView(page), `in view: ${focused}`).to.equal(true);
  return focused;
}
