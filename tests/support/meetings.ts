import type { Browser, BrowserContextOptions } from 'playwright-core';
import { Caller } from './directLine.js';
import { Guest } from './Guest.js';
import { STORY, walkTo } from './walk.js';

/** What a person meets, and how far they told before: over the wire, and then by what they do. */
export interface Meeting {
  readonly question: string;
  readonly told?: Readonly<Record<string, string>>;
  /** Goes on until the page shows it. */
  readonly until: (guest: Guest) => Promise<void>;
}

export const MEETINGS: Readonly<Record<string, Meeting>> = {
  'a choice, after a reload': { question: 'role', until: (guest) => guest.isAsked('Voor wie') },
  'the question for their story': {
    question: 'account',
    until: (guest) => guest.isAsked('woorden'),
  },
  'the question whether there is more to tell': {
    question: 'account',
    until: async (guest) => {
      await guest.say(STORY);
      await guest.isAsked('nog iets');
    },
  },
  'what was understood, with a button beside each line': {
    question: 'understood',
    told: { account: STORY },
    until: (guest) => guest.isAsked('Klopt dit?'),
  },
  'where it happened, a long list of choices': {
    question: 'domain',
    until: (guest) => guest.isAsked(/./),
  },
  'advice with links, and what they can do with it': {
    question: 'choice',
    told: { account: STORY },
    until: (guest) => guest.isAsked('Wat wil je nu doen?'),
  },
  'several grounds, as boxes': {
    question: 'grounds',
    until: (guest) => guest.page.getByRole('checkbox').first().waitFor(),
  },
  'a date with suggestions': {
    question: 'when',
    told: { choice: 'keep', tellMore: 'ja' },
    until: (guest) => guest.button('gisteren').waitFor(),
  },
  'a question for yes or no': {
    question: 'tellMore',
    told: { choice: 'keep' },
    until: (guest) => guest.button('Ja').waitFor(),
  },
  'a question for some words': {
    question: 'organisation',
    told: { choice: 'keep', tellMore: 'ja' },
    until: (guest) => guest.isAsked(/./),
  },
  'the places that they may have meant': {
    question: 'municipality',
    told: { choice: 'keep', tellMore: 'ja' },
    until: async (guest) => {
      await guest.say('Antwerpn');
      await guest.button('Antwerpen').waitFor();
    },
  },
  'all their answers, with a button to change each': {
    question: 'choice',
    told: { account: STORY },
    until: async (guest) => {
      await guest.press('Mijn antwoorden');
      await guest.page.locator('.row').getByRole('button', { name: 'Wijzig' }).last().waitFor();
    },
  },
  'an answer that they change': {
    question: 'choice',
    told: { account: STORY },
    until: async (guest) => {
      await guest.press('Mijn antwoorden');
      await guest.pressBeside('Gemeente', 'Wijzig');
      await guest.button('Niet wijzigen').waitFor();
    },
  },
  'everything read back, with the file that they may keep': {
    question: 'review',
    told: { choice: 'keep', tellMore: 'nee' },
    until: (guest) => guest.page.locator('.doc').last().waitFor(),
  },
  'what would leave, with pieces to show': {
    question: 'consent',
    told: { account: STORY, choice: 'signal' },
    until: (guest) => guest.page.locator('.row').last().waitFor(),
  },
  'what comes after': {
    question: 'after',
    told: { account: STORY, choice: 'signal', consent: 'send', countConsent: 'nee' },
    until: async (guest) => {
      await guest.press('Mijn eigen verslag om te bewaren');
      await guest.page.getByRole('link', { name: 'Bewaar als bestand' }).waitFor();
    },
  },
  'an answer to danger': {
    question: 'role',
    until: async (guest) => {
      await guest.say('help hij staat nu voor de deur met een mes');
      await guest.page.locator('.log .call').last().waitFor();
    },
  },
  'that there was nothing to send': {
    question: 'account',
    until: async (guest) => {
      await guest.press('Stuur');
      await guest.reads('Typ eerst iets, of kies een antwoord.');
    },
  },
  'that there is no connection': {
    question: 'account',
    until: async (guest) => {
      await guest.page.context().setOffline(true);
      await guest.say(STORY);
      await guest.reads(/Er is geen verbinding/);
    },
  },
  'that their conversation will be erased soon': {
    question: 'account',
    until: async (guest) => {
      await guest.page.clock.fastForward('51:00');
      await guest.button('Ik ben er nog').waitFor();
    },
  },
  'that they stopped': {
    question: 'account',
    until: async (guest) => {
      await guest.say('stop');
      await guest.button('Begin een nieuw gesprek').waitFor();
    },
  },
  'that their conversation is gone': {
    question: 'account',
    until: async (guest) => {
      await guest.page.clock.fastForward('01:01:00');
      await guest.button('Begin een nieuw gesprek').waitFor();
    },
  },
  'the same in another language': {
    question: 'choice',
    told: { account: STORY },
    until: async (guest) => {
      await guest.page.locator('[data-language=en]').click();
      await guest.page.locator('html[lang=en]').waitFor();
    },
  },
};

/**
 * Brings somebody there. The clock of their page is the test's: it stands still for nobody, but it can
 * be put forward.
 */
export async function meet(
  browser: Browser,
  base: string,
  { question, told, until }: Meeting,
  options: BrowserContextOptions = {},
): Promise<Guest> {
  const person = await walkTo(await new Caller(base).start(), question, told);
  const guest = await Guest.come(browser, base, options);
  await guest.page.clock.install();
  await guest.resume(person);
  await until(guest);
  return guest;
}
