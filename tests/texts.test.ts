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
import { plain } from '../dialogs/interview/readers.js';
import { LONGEST_SENTENCE as LONGEST } from '../bots/commands/texts/checks.js';
import { withoutNames } from '../bots/commands/texts/names.js';
import { placeholdersOf, sentencesOf, wordsOf } from '../bots/commands/texts/sentences.js';
import { unneeded, type Exceptions } from './support/exceptions.js';
import { FORBIDDEN, FUNCTION_WORDS } from './support/textRules.js';

/** All that people read: what the bot says, and the words of the pages and buttons around it. */
const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { ...CATALOGUES.nl, ...webWords('nl') },
  fr: { ...CATALOGUES.fr, ...webWords('fr') },
  en: { ...CATALOGUES.en, ...webWords('en') },
};

/** A no-break space, which French has before these marks; old telephones have no thin one. */
const BEFORE_A_MARK = /\u00a0(?=[?!:;])/g;

/** Texts that may hold a longer sentence, each with its reason. */
const LONG_SENTENCES: Exceptions = {};

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
      expect(text.replaceAll(BEFORE_A_MARK, ''), `${language} ${key}`).to.match(/^\S+( \S+)*$/);
    });
  });

  it('never begins a line with a mark: French has a space that does not break before it', () => {
    eachText((text, key, language) => {
      for (const sentence of sentencesOf(text)) {
        if (languageOf(key, sentence, language) !== 'fr') continue;
        expect(sentence, `${language} ${key}`).not.to.match(/ [?!:;]/);
        expect(sentence, `${language} ${key}`).not.to.match(
          /[^\s\u00a0][?!;](?=\s|$)|[^\s\u00a0]:(?=\s|$)/,
        );
      }
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

describe('What a person reads in French', () => {
  // Services in Belgium say "vous" to adults, and to a young person it is polite, never cold.
  it('says "vous", never "tu"', () => {
    for (const key of keys()) {
      const found = (TEXTS.fr[key] ?? '').toLowerCase().split(/[^\p{L}]+/u);
      expect(found, key).not.to.include.oneOf(['tu', 'te', 'toi', 'ton', 'ta', 'tes', 't']);
    }
  });

  it('guesses nobody’s gender: no word in two forms, no "seul", "prêt", "sûr" of the person', () => {
    for (const key of keys()) {
      const text = TEXTS.fr[key] ?? '';
      expect(text, key).not.to.match(/·|\(e\)|\(ne\)/);
      expect(text, key).not.to.match(
        /vous (êtes|serez|étiez) (pas )?(seul|prêt|sûr|certain|puni|content|victime)/i,
      );
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
      'a verdict': [
        'Dit is discriminatie.',
        'That was racism.',
        'De dader wordt gestraft.',
        'C’est de la discrimination.',
        'C’est illégal.',
      ],
      'a promise': [
        'Je blijft volledig anoniem.',
        'You will win.',
        'Niemand kan jou vinden.',
        'Vous allez gagner.',
        'C’est garanti.',
        'Vous restez totalement anonyme.',
      ],
      'an amount of money': ['Dat kost € 5.', 'Vous recevez 650 euros.'],
      'an article of a law': ['Zie artikel 28.', 'See article 4.', 'Voir l’article 3.'],
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

  it('see a word of another language in a French sentence, and a French one elsewhere', () => {
    const found = (text: string, language: Language): string[] =>
      wordsOf(text).filter((word) => FUNCTION_WORDS[language].includes(word));
    expect(found('Tapez niet votre nom.', 'nl')).to.deep.equal(['niet']);
    expect(found('Vraag het aan votre commune.', 'fr')).to.deep.equal(['votre']);
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
  const offered = LANGUAGES.find((language) => key === `offer.${language}`);
  return offered ?? invitedTo(sentence) ?? catalogue;
}

/** The language whose command ends the sentence: "For English, type: English." */
function invitedTo(text: string): Language | undefined {
  const last = plain(/: (\p{L}+)\.$/u.exec(text)?.[1] ?? '');
  const command = commandWords().find(({ id, word }) => id === 'language' && word === last);
  return LANGUAGES.find((language) => language === command?.about);
}
