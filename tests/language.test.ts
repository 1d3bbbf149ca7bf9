import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { detectLanguage, guessLanguage } from '../services/understanding/language.js';
import { read } from '../services/understanding/lexicon.js';
import { understand } from '../services/understanding/understand.js';
import { growth, HOSTILE, LINEAR } from './hostileTexts.js';

const Row = z.strictObject({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  part: z.enum(['tune', 'unseen']),
});

const rows = readFileSync(new URL('./evaluation/dev/language.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));

describe('language: somebody writes a few words', () => {
  it('is right about 98 of 100 messages of one to eight words', () => {
    const missed = rows.filter(({ text, language }) => detectLanguage(text) !== language);
    expect(missed.length / rows.length, missed.map(({ id }) => id).join(' ')).to.be.at.most(0.02);
  });

  const messages: [string, string][] = [
    ['nee dank u', 'nl'],
    ['kga nie meer naar t werk', 'nl'],
    ["j'ose plus sortir", 'fr'],
    ['my boss hates me', 'en'],
    ['nein danke', 'de'],
    ['patronum beni kovdu', 'tr'],
    ['isten cikardilar beni', 'tr'],
    ['مرحبا', 'ar'],
    ['нас не пустили', 'ru'],
    ['мені потрібна допомога', 'uk'],
    ['کمک می‌خواهم', 'fa'],
    ['ሰላም', 'am'],
    ['nie wiem co robić', 'pl'],
  ];
  for (const [text, language] of messages) {
    it(`hears ${language} in "${text}"`, () => {
      expect(detectLanguage(text)).to.equal(language);
    });
  }

  it('says that it does not know where nothing speaks for a language', () => {
    for (const text of ['', ' ', 'ok', '😀', '0470 12 34 56', '?!', '...', 'hm', '\u0301', '\0']) {
      expect(detectLanguage(text), text).to.equal('und');
    }
  });

  it('keeps to the language that somebody wrote in before where the words fit both', () => {
    expect(detectLanguage('in', 'en')).to.equal('en');
    expect(detectLanguage('in', 'nl')).to.equal('nl');
    expect(understand('in', 'en').language).to.equal('en');
  });

  it('never asks to switch on two words, but for letters that no other language has', () => {
    for (const text of ['nein danke', 'thank you', 'merci beaucoup', 'ja', 'yes']) {
      expect(guessLanguage(text), text).to.equal('und');
    }
    expect(guessLanguage('شكرا')).to.equal('ar');
  });

  it('goes by the first 1,500 signs of a long text', () => {
    const long = 'Ik werd geweigerd aan de deur. '.repeat(60);
    expect(guessLanguage(long)).to.equal('nl');
    expect(guessLanguage(`${long}${'They did not let me in. '.repeat(60)}`)).to.equal('nl');
  });

  it('takes no longer for a text that was made to be slow', () => {
    detectLanguage('eerst laden');
    for (const piece of HOSTILE)
      expect(
        growth((text) => detectLanguage(text), piece),
        piece,
      ).to.be.below(LINEAR);
    expect(read('').tokens).to.deep.equal([]);
  });
});
