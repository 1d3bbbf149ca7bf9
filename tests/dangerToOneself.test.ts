import { expect } from 'chai';
import { understand } from '../services/understanding/understand.js';

describe('somebody who speaks of harming themselves', () => {
  const cries = [
    ...['ik ga mezelf doodschieten', 'ik ga mezelf ophangen', 'ik doe mezelf nog iets aan'],
    ...['ik ga mijn eigen verhangen', 'i will kill myself', 'je vais me tuer'],
  ];
  for (const cry of cries) {
    it(`is heard as that, at once: ${cry}`, () => {
      const { danger } = understand(cry);
      expect(danger?.level).to.equal('acute');
      expect(danger?.kinds).to.include('self_harm');
    });
  }

  const thoughts = [
    ...['ik vind niks meer leuk en denk eraan om te springen', 'i keep thinking about jumping'],
    ...['je pense à sauter du pont', "j'en peux plus de vivre"],
    'ik wou dat ik morgen niet wakker werd',
  ];
  for (const thought of thoughts) {
    it(`is heard in a thought too: ${thought}`, () => {
      expect(understand(thought).danger?.kinds).to.include('self_harm');
    });
  }

  const harmless = [
    'mijn zoon mocht niet springen op het springkasteel',
    'ze sprongen van blijdschap',
  ];
  for (const words of harmless) {
    it(`is not heard in "${words}"`, () => {
      expect(understand(words).danger).to.equal(null);
    });
  }

  it('tells of no act of others in so few words', () => {
    expect(understand('ik wil niet meer leven').conduct).to.deep.equal([]);
    expect(understand('i will kill myself').conduct).to.deep.equal([]);
  });

  it('and of a threat by somebody else in the same breath: both', () => {
    const told = 'hij zei ik ga u doodschieten, ik doe mezelf nog iets aan';
    const { danger, conduct } = understand(told);
    expect(danger?.kinds).to.include.members(['self_harm', 'threat']);
    expect(conduct).to.include('threat');
  });
});

describe('somebody who is hurt by a person who is near', () => {
  for (const words of [
    'ik ben geslagen door mijn man ahmed, hij zit hiernaast',
    'my husband hits me, he is in the next room',
    'mon mari me frappe, il est à côté',
    'hij kan elk moment thuiskomen en dan slaat hij mij weer',
  ]) {
    it(`gets help before anything else: ${words}`, () => {
      expect(understand(words).danger?.level).to.equal('acute');
    });
  }
});
