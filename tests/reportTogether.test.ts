import { expect } from 'chai';
import { INTERMEDIARIES } from '../services/domain/intermediaries.js';
import { municipalityByNis } from '../services/domain/places.js';
import { Receiver } from '../services/domain/receiver.js';
import { previewIn } from './support/atConsent.js';
import { tell } from './support/everyQuestion.js';
import { ANSWERS, cityOf, met, PARTNERS, STORY, toChoice } from './support/modelCity.js';
import { Talk } from './support/Talk.js';

describe('Reporting together with somebody near', () => {
  const city = cityOf('partner_network', { receivers: PARTNERS });
  const together = { choice: 'together', receiver: 'Jeugdhuis De Kring' };

  it('lets the person choose, shows what they take along, and sends nothing', () => {
    const previews: string[] = [];
    const talk = tell(
      { ...ANSWERS, tellMore: 'nee', ...together },
      (now, open) => {
        if (open === 'consent') previews.push(previewIn(now) ?? '');
      },
      city,
    );
    expect(previews).to.have.length(1);
    expect(previews[0]).to.include('Jeugdhuis De Kring').and.to.include(STORY.slice(0, 40));
    const { said, asked } = met(city, together);
    expect(said).to.include.members([
      ...['q.receiver.ask_partner', 'together.ready', 'together.reach', 'together.bodies'],
      'finish.together',
    ]);
    expect(said).not.to.include.oneOf(['said.sent', 'said.leaving', 'said.ready']);
    expect(asked).not.to.include.oneOf(['contactName', 'contactChannel']);
    expect(talk.deliveries).to.deep.equal([]);
  });

  it('makes nothing ready after a no, or when nobody is chosen', () => {
    expect(met(city, { ...together, consent: 'nee' }).said).not.to.include('together.ready');
    const nobody = met(city, { ...together, receiver: 'overslaan' });
    expect(nobody.asked).not.to.include('consent');
    expect(nobody.said).not.to.include('together.ready');
  });

  it('asks for a new yes when it is somebody else, or the story changes', () => {
    const talk = toChoice(new Talk({ city }).say('1', STORY, 'klaar', 'ja'));
    talk.say('together', 'Jeugdhuis De Kring', 'nee');
    expect(talk.open).to.equal('consent');
    talk.say('wijzig receiver', 'Huis van de Buurt');
    expect(talk.open).to.equal('consent');
    expect(previewIn(talk)).to.include('Huis van de Buurt');
  });

  it('may be with somebody whom no list knows', () => {
    const { said } = met('roeselare', { choice: 'together', receiver: 'somebody_else' });
    expect(said).to.include.members(['together.ready', 'together.partners_unknown']);
  });

  it('speaks of whoever was chosen in the language of the person, or in Dutch', () => {
    const talk = new Talk({ city, language: 'en' }).say(
      '1',
      'In a shop they refused me.',
      'that is all',
    );
    toChoice(talk);
    talk.say('together');
    expect(talk.text).to.include('For young people.').and.to.include('Luistert en schrijft mee.');
  });

  it('is offered with a desk for tenants only to a tenant, and only where the desk is', () => {
    const offers = (place: string, domain: string, municipality: string): boolean =>
      met(place, {
        account: 'Er gebeurde iets naars.',
        ...{ domain, municipality, choice: 'nothing', region: 'flanders' },
      }).choices.includes('together');
    expect(offers('dds', 'housing', 'Wetteren')).to.equal(true);
    expect(offers('dds', 'housing', 'Zele')).to.equal(false);
    expect(offers('dds', 'commerce', 'Wetteren')).to.equal(false);
    expect(offers('leuven', 'housing', 'Herent')).to.equal(true);
    expect(offers('hoeilaart', 'housing', 'Hoeilaart')).to.equal(true);
    expect(offers('hoeilaart', 'housing', 'Gent')).to.equal(false);
  });

  it('is offered with the Transgender Infopunt where gender identity was told', () => {
    const told = met('gent', {
      account: 'Er gebeurde iets naars.',
      ...{ domain: 'commerce', grounds: 'gender_identity', choice: 'nothing' },
    });
    expect(told.choices).to.include('together');
  });
});

describe('Intermediaries that belong to no city', () => {
  it('are of a kind that a city may have, with a source, in municipalities that exist', () => {
    for (const one of INTERMEDIARIES) {
      expect(Receiver.parse(one)).to.deep.equal(one);
      expect(one.kind, one.id).to.equal('intermediary');
      expect(one.source, one.id).to.match(/^https:/);
      expect(one.checkedOn, one.id).to.equal('2026-11-21');
      for (const nis of one.municipalities) {
        expect(municipalityByNis(nis)?.region, nis).to.equal('flanders');
      }
    }
  });
});
