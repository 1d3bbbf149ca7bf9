import { expect } from 'chai';
import {
  CATALOGUES,
  commandWords,
  LANGUAGES,
  type Language,
  type TextKey,
  fillIn,
  isTextKey,
  translate,
  webWords,
} from '../dialogs/text/catalogue.js';
import { LONGEST_SENTENCE as LONGEST } from '../bots/commands/texts/checks.js';
import { withoutNames } from '../bots/commands/texts/names.js';
import { placeholdersOf, sentencesOf, wordsOf } from '../bots/commands/texts/sentences.js';
import { unneeded, type Exceptions } from './support/exceptions.js';

/** All that people read: what the bot says, and the words of the pages and buttons around it. */
const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { ...CATALOGUES.nl, ...webWords('nl') },
  en: { ...CATALOGUES.en, ...webWords('en') },
};

/** Texts in the language that they lead to, each with its reason. */
const OF_THE_OTHER_LANGUAGE: Exceptions = {
  'statement.otherLanguage': 'a link for whoever does not read this language',
};

/** Texts that may hold a longer sentence, each with its reason. */
const LONG_SENTENCES: Exceptions = {};

/** Words of function that stand in one language only: none of them is a word, or part of a name, in another. */
const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: words(
    'aan als bij dat de deze dit een en er geen het hij hoe ik je jij jouw maar mag met mijn naar',
    'niet niets nog ook om te uit van voor waar wat wel wie wij zijn',
  ),
  en: words(
    'a about and are because but can do does for from how if it my nothing or that the their them',
    'they this to what where who with you your',
  ),
};

const FORBIDDEN: Readonly<Record<string, readonly RegExp[]>> = {
  'a verdict': [
    /\b(is|was|zijn|waren|dit|it|that) (geen |een |not |a )?(discriminat|racis|strafbaar|illegal)/i,
    /\b(dader|schuldig|misdrijf|onwettig|illegaal|strafbaar|guilty|culprit|offender|unlawful|illegal|crime)\b/i,
  ],
  'a promise': [
    /\b(garande|guarant|belo(of|ven)|promis)/i,
    /\b(altijd veilig|volledig anoniem|helemaal anoniem|100 ?%|(completely|fully) (safe|anonymous)|always safe)\b/i,
    /\b(zal|zult|zullen) (winnen|krijgen)\b|\bwill (win|get|solve)\b/i,
    /\b(niemand kan|nobody can|recht op|entitled|gelijk krijgen|komt goed|will be fine)\b/i,
  ],
  'an amount of money': [/€|\beuros?\b/i],
  'an article of a law': [/\b(artikels?|articles?|art\.) ?\d/i],
};

describe('What a person reads, in every language', () => {
  it('is there for every text of the reference', () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(TEXTS[language])).to.have.members(keys());
    }
  });

  it('has no name that is both said by the bot and written on a page', () => {
    expect(keys().filter((key) => key in CATALOGUES.nl && key in webWords('nl'))).to.deep.equal([]);
  });

  it('has the same things filled in', () => {
    eachText((text, key, language) => {
      expect(placeholdersOf(text), `${language} ${key}`).to.have.members(
        placeholdersOf(TEXTS.nl[key] ?? ''),
      );
    });
  });

  it('is never left with a hole when everything is filled in', () => {
    eachText((text, key, language) => {
      const params = Object.fromEntries(placeholdersOf(text).map((name) => [name, 'x']));
      const filled = isTextKey(key) ? translate(language, key, params) : fillIn(text, params);
      expect(filled, `${language} ${key}`).not.to.match(/[{}]/);
    });
  });

  it('is not empty, and has no space too many', () => {
    eachText((text, key, language) => {
      expect(text, `${language} ${key}`).to.match(/^\S+( \S+)*$/);
    });
  });

  it(`has no sentence of more than ${LONGEST} words`, () => {
    eachText((text, key, language) => {
      if (key in LONG_SENTENCES) return;
      for (const sentence of sentencesOf(text)) {
        expect(wordsOf(sentence), `${language} ${key}: ${sentence}`).to.have.length.at.most(
          LONGEST,
        );
      }
    });
    expect(unneeded(LONG_SENTENCES, isLong)).to.deep.equal([]);
  });

  it('is one language: no function word of another one', () => {
    eachText((text, key, language) => {
      for (const sentence of sentencesOf(text)) {
        const written = languageOf(key, sentence, language);
        const found = wordsOf(withoutNames(sentence)).map((word) => word.toLowerCase());
        for (const other of LANGUAGES.filter((known) => known !== written)) {
          const foreign = found.filter((word) => FUNCTION_WORDS[other].includes(word));
          expect(foreign, `${language} ${key}: ${sentence}`).to.deep.equal([]);
        }
      }
    });
  });

  for (const [what, patterns] of Object.entries(FORBIDDEN)) {
    it(`holds nowhere ${what}`, () => {
      eachText((text, key, language) => {
        for (const pattern of patterns) expect(text, `${language} ${key}`).not.to.match(pattern);
      });
    });
  }
});

describe('What a person reads in Dutch', () => {
  it('says "je", never "u"', () => {
    for (const key of keys()) {
      expect(wordsOf((TEXTS.nl[key] ?? '').toLowerCase()), key).not.to.include.oneOf([
        'u',
        'uw',
        'uzelf',
      ]);
    }
  });
});

describe('An offer to go on in another language', () => {
  it('is written in the language that it offers', () => {
    for (const language of LANGUAGES) {
      const offer: TextKey = `offer.${language}`;
      const texts = LANGUAGES.map((catalogue) => CATALOGUES[catalogue][offer]);
      expect(new Set(texts).size, offer).to.equal(1);
      expect(invitedTo(texts[0] ?? ''), offer).to.equal(language);
    }
  });

  it('stands at the end of the welcome for every other language', () => {
    for (const language of LANGUAGES) {
      const invited = sentencesOf(CATALOGUES[language]['welcome.commands']).map(invitedTo);
      const others = LANGUAGES.filter((other) => other !== language);
      expect(invited.filter((found) => found !== undefined)).to.deep.equal(others);
    }
  });
});

describe('The checks on texts', () => {
  it('see a long sentence, also between short ones', () => {
    const text =
      'Kort. Dit is een zin die met al deze woorden echt veel te lang is voor iemand. Ja?';
    expect(sentencesOf(text).map((sentence) => wordsOf(sentence).length)).to.deep.equal([1, 16, 1]);
  });

  it('count a site, a number and what is filled in as one word', () => {
    expect(wordsOf('Kijk op www.unia.be/nl of bel {name}: 0800 nu.')).to.have.length(8);
  });

  it('see a verdict, a promise, money and an article', () => {
    const samples = {
      'a verdict': ['Dit is discriminatie.', 'That was racism.', 'De dader wordt gestraft.'],
      'a promise': ['Je blijft volledig anoniem.', 'You will win.', 'Niemand kan jou vinden.'],
      'an amount of money': ['Dat kost € 5.'],
      'an article of a law': ['Zie artikel 28.', 'See article 4.'],
    };
    for (const [what, texts] of Object.entries(samples)) {
      for (const text of texts) {
        expect(
          FORBIDDEN[what]?.some((pattern) => pattern.test(text)),
          text,
        ).to.equal(true);
      }
    }
  });

  it('see a Dutch word in an English sentence, but not in an official name', () => {
    const found = (text: string): string[] =>
      wordsOf(withoutNames(text)).filter((word) => FUNCTION_WORDS.nl.includes(word));
    expect(found('Ask the Raad voor de Journalistiek.')).to.deep.equal([]);
    expect(found('Ask them voor help.')).to.deep.equal(['voor']);
  });
});

function eachText(check: (text: string, key: string, language: Language) => void): void {
  for (const language of LANGUAGES) {
    for (const key of keys()) check(TEXTS[language][key] ?? '', key, language);
  }
}

function keys(): string[] {
  return Object.keys(TEXTS.nl);
}

function isLong(key: string): boolean {
  return LANGUAGES.some((language) =>
    keys().some(
      (known) =>
        known === key &&
        sentencesOf(TEXTS[language][known] ?? '').some((part) => wordsOf(part).length > LONGEST),
    ),
  );
}

/** The language that a sentence is in: its catalogue's, unless it invites people to another language. */
function languageOf(key: string, sentence: string, catalogue: Language): Language {
  if (key in OF_THE_OTHER_LANGUAGE) {
    return LANGUAGES.find((language) => language !== catalogue) ?? catalogue;
  }
  const offered = LANGUAGES.find((language) => key === `offer.${language}`);
  return offered ?? invitedTo(sentence) ?? catalogue;
}

/** The language whose command ends the sentence: "For English, type: English." */
function invitedTo(text: string): Language | undefined {
  const last = /: (\p{L}+)\.$/u.exec(text)?.[1]?.toLowerCase();
  const command = commandWords().find(({ id, word }) => id === 'language' && word === last);
  return LANGUAGES.find((language) => language === command?.about);
}

function words(...lines: readonly string[]): string[] {
  return lines.join(' ').split(' ');
}
