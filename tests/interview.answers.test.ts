import { expect } from 'chai';
import { cityAt, everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

describe('an answer to a list', () => {
  for (const [typed, value] of [
    ['2', 'education'],
    [' 2. ', 'education'],
    ['nummer 2', 'education'],
    ['education', 'education'],
    ['OP HET WERK of bij het solliciteren', 'work'],
    ['op straat of in de buurt!', 'public_space'],
    ['\u200b3\u0007', 'housing'],
  ] as const) {
    it(`can be the number, the words or the id: ${JSON.stringify(typed)}`, () => {
      const talk = at('domain').say(typed);
      expect(answersOf(talk)['domain']).to.deep.equal({ is: 'told', value });
    });
  }

  for (const typed of ['0', '17', '99', '1.5', '1, 2', 'blauw', '😀', 'ja', 'nee', '\u0000']) {
    it(`is not guessed at: ${JSON.stringify(typed)}`, () => {
      const talk = at('domain').say(typed);
      expect(answersOf(talk)).not.to.have.property('domain');
      expect(talk.open).to.equal('domain');
    });
  }

  for (const [typed, values] of [
    ['1, 3 en 5', ['origin', 'nationality', 'disability']],
    ['1 3 5', ['origin', 'nationality', 'disability']],
    ['1,1', ['origin']],
    ['handicap en leeftijd', ['disability', 'age']],
    ['2, ziekte of gezondheid', ['race', 'health']],
    ['zwangerschap, bevalling of borstvoeding', ['pregnancy']],
    ['1, 21', ['none']],
  ] as const) {
    it(`can be several: ${typed}`, () => {
      const talk = at('grounds').say(typed);
      expect(answersOf(talk)['grounds']).to.deep.equal({ is: 'told', value: values });
    });
  }

  for (const typed of [
    '1, 3 en 99',
    '1, of niet',
    'het gaat niet om leeftijd',
    'niet 3',
    'geen 1',
  ]) {
    it(`is never a part of what was said: ${typed}`, () => {
      const talk = at('grounds').say(typed);
      expect(answersOf(talk)).not.to.have.property('grounds');
    });
  }

  it('is never the ground that somebody denies', () => {
    for (const typed of ['het gaat niet om leeftijd', 'niet leeftijd', 'leeftijd? nee']) {
      const talk = at('grounds').say(typed);
      const offered = talk.prompt()?.choices.map(({ value }) => value) ?? [];
      expect(answersOf(talk), typed).not.to.have.property('grounds');
      const isDidYouMean = offered.includes('none_of_these');
      expect(isDidYouMean && offered.includes('age') && typed.startsWith('het'), typed).to.equal(
        false,
      );
    }
  });

  it('that could be meant is asked, and taken only after a yes', () => {
    const talk = at('domain').say('mijn baas');
    expect(talk.keys).to.include('said.did_you_mean');
    expect(answersOf(talk)).not.to.have.property('domain');
    expect(talk.open).to.equal('domain');
    talk.say('ja');
    expect(answersOf(talk)['domain']).to.deep.equal({ is: 'told', value: 'work' });
  });

  it('that was not meant is asked again with the whole list', () => {
    const list = at('domain').prompt()?.choices.length;
    for (const no of ['2', 'nee', 'geen van deze']) {
      const talk = at('domain').say('mijn baas', no);
      expect(talk.prompt()?.choices, no).to.have.length(list ?? 0);
      expect(answersOf(talk), no).not.to.have.property('domain');
    }
    const other = at('domain').say('mijn baas', 'op straat of in de buurt');
    expect(answersOf(other)['domain']).to.deep.equal({ is: 'told', value: 'public_space' });
  });

  it('may be a word that is a command elsewhere', () => {
    const talk = at('schoolLanguage').say('Nederlands');
    expect(answersOf(talk)['schoolLanguage']).to.deep.equal({ is: 'told', value: 'nl' });
  });

  it('is taken by its words at every question', () => {
    for (const [id, state] of everyQuestion()) {
      for (const language of ['nl', 'en']) {
        const talk = new Talk({ state }).press(`!language:${language}`);
        for (const { label, value } of talk.prompt()?.choices ?? []) {
          const start = { state: talk.state, opened: false };
          const typed = new Talk(start).say(label);
          const pressed = new Talk({ state: talk.state }).press(value);
          expect(answersOf(typed), `${id}: ${label}`).to.deep.equal(answersOf(pressed));
          expect(typed.open, `${id}: ${label}`).to.equal(pressed.open);
        }
      }
    }
  });

  it('is yes or no only when that is asked', () => {
    for (const id of ['care', 'scheme', 'sport', 'role', 'employer']) {
      const talk = at(id).say('ja');
      expect(answersOf(talk), id).not.to.have.property(id);
    }
    expect(answersOf(at('voicemail').say('liever niet'))['voicemail']).to.deep.equal({
      is: 'withheld',
    });
  });
});

describe('an age', () => {
  for (const [typed, value] of [
    ['15', '12_17'],
    ['15 jaar', '12_17'],
    ['67 jaar oud', '65_plus'],
    ['11', 'under_12'],
    ['18', '18_25'],
  ] as const) {
    it(`is taken as a number of years: ${typed}`, () => {
      expect(answersOf(at('age').say(typed))['age']).to.deep.equal({ is: 'told', value });
    });
  }

  for (const typed of ['jonger dan 18', 'het was 20 minuten geleden', '16 of 17', '0015', '200']) {
    it(`is not made up: ${typed}`, () => {
      expect(answersOf(at('age').say(typed))).not.to.have.property('age');
    });
  }

  it('in a sentence is confirmed', () => {
    const talk = at('age').say('ik ben 15');
    expect(answersOf(talk)).not.to.have.property('age');
    expect(answersOf(talk.say('ja'))['age']).to.deep.equal({ is: 'told', value: '12_17' });
  });
});

describe('a place', () => {
  for (const [typed, nis] of [
    ['Aalst', '41002'],
    ['9300', '41002'],
    ['Ixelles', '21009'],
    ['elsene', '21009'],
    ['in Gent', '44021'],
  ] as const) {
    it(`is understood as people write it: ${typed}`, () => {
      const talk = at('municipality').say(typed);
      expect(answersOf(talk)['municipality'], talk.open).to.deep.equal({ is: 'told', value: nis });
    });
  }

  it('that is misspelt is confirmed first', () => {
    const talk = at('municipality').say('Antwerpn');
    expect(talk.open).to.equal('municipality');
    expect(answersOf(talk)).not.to.have.property('municipality');
    expect(answersOf(talk.say('ja'))['municipality']).to.deep.equal({ is: 'told', value: '11002' });
  });

  it('that was not meant is asked again', () => {
    const talk = at('municipality').say('Antwerpn', 'nee');
    expect([talk.open, talk.prompt()?.choices.length]).to.deep.equal(['municipality', 0]);
  });

  it('with a postcode that several share is asked', () => {
    const talk = at('municipality').say('1040');
    const several = talk.prompt()?.choices.length ?? 0;
    if (several > 0) expect(several).to.be.at.least(3);
    expect(talk.open === 'municipality').to.equal(several > 0);
  });

  it('may be only a part of the country', () => {
    const talk = at('municipality').say('Wallonië');
    expect(answersOf(talk)['region']).to.deep.equal({ is: 'told', value: 'wallonia' });
    expect(answersOf(talk)['municipality']).to.deep.equal({ is: 'unknown' });
  });
});

describe('somebody who is not understood', () => {
  it('hears it, then another way to put it, then how to reach a person', () => {
    const talk = at('domain').say('blauw');
    expect(talk.keys).to.include('said.not_understood');
    talk.say('blauw');
    expect(talk.keys).to.include('q.domain.again');
    talk.say('blauw');
    expect(talk.keys).to.include.members(['q.domain.again', 'said.talk_instead', 'line.1712.how']);
    expect(talk.open).to.equal('domain');
  });

  it('begins anew at the next question', () => {
    const talk = at('domain').say('blauw', 'blauw', '1', 'blauw');
    expect(talk.keys).to.include('said.not_understood');
  });

  it('is offered another language once', () => {
    const offers = Array.from({ length: 4 }).map(() => 'My boss said that I am too old for this.');
    const talk = new Talk().say('1');
    const heard = offers.map((words) => talk.say(words).keys.includes('offer.en'));
    expect(heard).to.deep.equal([true, false, false, false]);
  });
});

describe('a button', () => {
  it('of an old question changes nothing', () => {
    const talk = new Talk();
    const old = talk.prompt()?.id ?? '';
    talk.press('witness').pressOld(old, 'victim');
    expect(talk.keys).to.include('said.stale');
    expect(answersOf(talk)['role']).to.deep.equal({ is: 'told', value: 'witness' });
    expect(talk.open).to.equal('account');
  });

  it('that was pressed twice counts once', () => {
    for (const [id, stored] of everyQuestion()) {
      const talk = new Talk({ state: stored });
      const prompt = talk.prompt();
      const value = prompt?.choices[0]?.value;
      if (prompt === undefined || value === undefined || id === 'after') continue;
      const once = talk.press(value).state;
      const twice = talk.pressOld(prompt.id, value);
      const isOpenStill = new Talk({ state: once }).prompt()?.id === prompt.id;
      if (isOpenStill) continue;
      expect(twice.keys, id).to.include('said.stale');
      expect(answersOf(twice), id).to.deep.equal(answersOf(new Talk({ state: once })));
    }
  });

  it('with a value that is not on it is not understood', () => {
    const talk = at('domain').press('hovercraft');
    expect(answersOf(talk)).not.to.have.property('domain');
  });

  it('may be a command, also an old one, and then it is asked once', () => {
    const talk = at('domain').pressOld('role#old', '!delete');
    expect(talk.keys).to.deep.equal(['said.sure_delete']);
    expect(talk.forgotten).to.equal(0);
  });
});

describe('words that look like a command', () => {
  it('are an answer where any words are', () => {
    const talk = at('hope').say('veranderen van school');
    expect(answersOf(talk)['hope']).to.deep.equal({ is: 'told', value: 'veranderen van school' });
    const account = new Talk().say('1', 'Veranderen wou ik niet.');
    expect(interviewOf(account).account).to.deep.equal(['Veranderen wou ik niet.']);
  });
});

function at(question: string): Talk {
  return new Talk({ state: everyQuestion().get(question), city: cityAt(question) });
}
