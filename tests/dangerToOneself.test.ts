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
