import { expect } from 'chai';
import {
  isInFamily,
  isNotSaidYet,
  NOT_SAID_YET,
  saidBy,
  sources,
} from '../bots/commands/texts/keys.js';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import {
  CATALOGUES,
  commandWords,
  LANGUAGES,
  type Language,
  webWords,
} from '../dialogs/text/catalogue.js';
import { commands as enCommands } from '../dialogs/text/en/commands.js';
import { commands as frCommands } from '../dialogs/text/fr/commands.js';
import { commands as nlCommands } from '../dialogs/text/nl/commands.js';
import { plain } from '../dialogs/interview/readers.js';
import { unneeded, type Exceptions } from './support/exceptions.js';

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set<string>(Object.values(nlCommands).flat()),
  fr: new Set<string>(Object.values(frCommands).flat()),
  en: new Set<string>(Object.values(enCommands).flat()),
};

/** What stands in quotes, or what a text tells people to type, although it is no command. */
const TYPED_ANSWERS: Exceptions = {
  'een verhuurder': 'an example of a role, in the privacy statement',
  'a landlord': 'an example of a role, in the privacy statement',
  'nog niets': 'an answer in words to the question about steps',
  'nothing yet': 'an answer in words to the question about steps',
  'un propriétaire': 'an example of a role, in the privacy statement',
  'encore rien': 'an answer in words to the question about steps',
};

describe('Every question of the conversation', () => {
  it('can be put, explained, put in other words, and named in the summary', () => {
    for (const { id } of QUESTIONS) {
      const parts = partsOf(id);
      expect(
        parts.some((part) => /^ask(_|$)/.test(part)),
        `${id} has no words to ask it`,
      ).to.equal(true);
      expect(parts, id).to.include.members(['why', 'again', 'label']);
    }
  });

  it('is there for every text of a question', () => {
    const ids = QUESTIONS.map(({ id }) => id);
    for (const key of textKeys().filter((known) => known.startsWith('q.'))) {
      expect(ids, key).to.include(key.split('.')[1]);
    }
  });

  it('has its own id', () => {
    const ids = QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe('Every text', () => {
  it('is said somewhere', () => {
    const isSaid = saidBy(sources());
    const unused = textKeys().filter((key) => !isSaid(key) && !isNotSaidYet(key));
    expect(unused).to.deep.equal([]);
    const needed = (family: string): boolean =>
      textKeys().some((key) => isInFamily(key, family) && !isSaid(key));
    expect(unneeded(NOT_SAID_YET, needed)).to.deep.equal([]);
  });

  it('that is said nowhere is found', () => {
    const isSaid = saidBy("say({ key: 'said.fine' }); `q.${id}.why`; toldLabel('wish', wish)");
    expect(['said.fine', 'q.age.why', 'wish.talk'].filter(isSaid)).to.have.length(3);
    expect(['said.fin', 'q.age.ask', 'q.age', 'name.named'].filter(isSaid)).to.have.length(0);
  });
});

describe('Every command word', () => {
  it('means one thing in all languages together', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { id, about, word } of commandWords()) {
      const meaning = about === undefined ? id : `${id} ${about}`;
      meanings.set(plain(word), (meanings.get(plain(word)) ?? new Set()).add(meaning));
    }
    for (const [word, meant] of meanings) expect([...meant], word).to.have.length(1);
  });

  it('can be typed as it is written', () => {
    for (const { word } of commandWords()) expect(plain(word)).to.equal(word);
  });
});

describe('What a text tells people to type', () => {
  for (const language of LANGUAGES) {
    it(`is a command that they can read in the same language (${language})`, () => {
      for (const [key, text] of written(language)) {
        for (const typed of toldToType(key, text)) {
          const isKnown = typed in TYPED_ANSWERS || isCommand(typed, language);
          expect(isKnown, `${key}: ${typed}`).to.equal(true);
        }
      }
    });
  }

  it('needs every exception', () => {
    const all = LANGUAGES.flatMap((language) =>
      written(language).flatMap(([key, text]) => toldToType(key, text)),
    );
    expect(unneeded(TYPED_ANSWERS, (typed) => all.includes(typed))).to.deep.equal([]);
  });

  it('is found in quotes, after a colon and in a list', () => {
    expect(toldToType('x', 'Typ "wis alles". Of typ: overslaan.')).to.deep.equal([
      'wis alles',
      'overslaan',
    ]);
    expect(toldToType('help.more', 'Ook dit kan: praten, stop.')).to.deep.equal(['praten', 'stop']);
  });

  it('is no command when it is one of another language or none', () => {
    expect(isCommand('summary', 'nl')).to.equal(false);
    expect(isCommand('overzichtje', 'nl')).to.equal(false);
    expect(isCommand('wijzig 2', 'nl')).to.equal(true);
    expect(isCommand('overzicht 2', 'nl')).to.equal(false);
    expect(isCommand('English', 'nl')).to.equal(true);
  });
});

/** What the bot says and what stands on the pages around it. */
function written(language: Language): [string, string][] {
  return Object.entries({ ...CATALOGUES[language], ...webWords(language) });
}

function textKeys(): string[] {
  return Object.keys(CATALOGUES.nl);
}

function partsOf(id: string): string[] {
  const prefix = `q.${id}.`;
  return textKeys().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

/** Words in quotes, words after "typ:", and the words of the help, which is a list of commands. */
function toldToType(key: string, text: string): string[] {
  const quoted = [...text.matchAll(/"([^"]+)"/g)].map(([, typed = '']) => typed);
  const after = [...text.matchAll(/\b(?:type?|tapez)\s?: ([^.]+)\./gi)].map(
    ([, typed = '']) => typed,
  );
  const lists = ['help.commands', 'help.more'].includes(key)
    ? [...text.matchAll(/: ([^.]+)\./g)].flatMap(([, list = '']) => list.split(', '))
    : [];
  return [...quoted, ...(lists.length > 0 ? lists : after)];
}

/** A command of this language, the number after one that takes a number, or the name of any language. */
function isCommand(typed: string, language: Language): boolean {
  const { word, place } =
    /^(?<word>.*?)(?: (?<place>\d+|\p{L}))?$/u.exec(plain(typed))?.groups ?? {};
  return commandWords().some((command) => {
    const fits = place === undefined || takesPlace(command.id, place);
    return command.word === word && fits && isOf(command, language);
  });
}

/** Answers have numbers, pieces of a preview have letters. */
function takesPlace(command: string, place: string): boolean {
  return /\d/.test(place) ? command === 'change' : ['hide', 'show'].includes(command);
}

function isOf({ id, word }: { id: string; word: string }, language: Language): boolean {
  return id === 'language' || WORDS[language].has(word);
}
