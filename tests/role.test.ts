import { expect } from 'chai';
import type { Role } from '../services/domain/ids.js';
import { readRows } from '../services/domain/csv.js';
import { understand } from '../services/understanding/understand.js';

describe('role: for whom somebody tells', () => {
  const told: [Role | undefined, string][] = [
    ['for_other', 'Mijn zoon mag niet mee op schoolreis omdat hij in een rolstoel zit'],
    ['for_other', 'De school weigert onze dochter'],
    ['for_other', 'Een collega van mij krijgt alle rotklussen sinds ze zwanger is'],
    ['for_other', 'Een vriendin van mij is geweigerd in een club'],
    ['for_other', 'Mijn dochter weent elke avond. De trainer zei tegen mij dat ze te traag is'],
    ['for_other', 'Ik schrijf voor mijn buurvrouw, zij spreekt geen Nederlands'],
    ['for_other', "Mon fils est harcelé à l'école parce qu'il est noir"],
    ['for_other', 'A colleague of mine gets monkey noises every day'],
    ['witness', 'Wij zagen op de trein hoe een man in een rolstoel werd uitgelachen'],
    ['witness', 'Op de bus hoorde ik de chauffeur schelden op een meisje, ik stond erbij'],
    ['witness', 'I saw a man spit at a woman on the tram'],
    ['victim', 'Mijn baas zegt dat ik te oud ben'],
    ['victim', 'Mijn man en ik mochten niet binnen'],
    ['victim', 'Twee jongens scholden mij en mijn vriend uit'],
    ['victim', 'Mijn collega mocht wel komen kijken, ik kreeg het appartement niet'],
    ['victim', "On m'a refusé l'entrée à cause de mon foulard"],
    ['victim', 'The landlord told me it was gone when he heard my accent'],
    ['professional', 'Ik begeleid een gezin dat geen huis vindt'],
    [undefined, 'Mijn nicht mocht zo door. Op de bus werd er geroepen'],
    [undefined, 'Kan iemand helpen met een vraag?'],
    [undefined, 'Mijn moeder werd uitgescholden en ik werd geweigerd'],
  ];
  for (const [role, text] of told) {
    it(`takes whoever says "${text}" for ${role ?? 'nobody in particular'}`, () => {
      expect(understand(text).role).to.equal(role);
    });
  }

  it('weighs every cue from 1 to 3', () => {
    const file = new URL('../services/understanding/data/roles.csv', import.meta.url);
    for (const { weight, cue } of readRows(file)) expect(['1', '2', '3'], cue).to.include(weight);
  });
});
