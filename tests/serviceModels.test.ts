import { expect } from 'chai';
import type { City } from '../services/domain/city.js';
import { cityWarnings } from '../services/domain/cityWarnings.js';
import { previewIn } from './support/atConsent.js';
import { tell } from './support/everyQuestion.js';
import { answersOf } from './support/logOf.js';
import { ANSWERS, cityOf, met, PARTNERS, STORY, toChoice } from './support/modelCity.js';
import { directory } from './support/routing.js';
import { Talk } from './support/Talk.js';

describe('A point that gave its hours', () => {
  const point = cityOf('contact_point', {
    localPoint: {
      name: 'Meldpunt Ergens',
      contact: { phone: '02 000 00 00' },
      hours: 'Mo-Fr 09:00-12:00; PH off',
    },
  });
  const asked = (moment: string) =>
    new Talk({ city: point, now: new Date(moment) }).say('praten').keys;

  it('says whether somebody is there now', () => {
    expect(asked('2026-11-26T09:00:00Z')).to.include.members(['person.local', 'open.until']);
    expect(asked('2026-11-26T14:00:00Z')).to.include('open.tomorrow');
    expect(asked('2026-11-27T14:00:00Z')).to.include('open.on_day');
  });
});

describe('The same story in each service model', () => {
  it('is offered a partner nearby or a body, and no mailbox of the city, in a partner network', () => {
    const { choices, said } = met('roeselare', { choice: 'nothing' });
    expect(choices[0]).to.equal('together');
    expect(choices).to.include('named');
    expect(choices).not.to.include.oneOf(['signal', 'pseudonym']);
    expect(said).to.include('advice.partners');
  });

  it('is never for the city itself in a partner network, also with a name', () => {
    const { talk, asked } = met(cityOf('partner_network', { receivers: PARTNERS }), {
      choice: 'named',
      consent: 'ja',
    });
    expect(asked).not.to.include('recipients');
    expect(talk.deliveries).to.deep.equal([]);
    const consent: unknown = answersOf(talk)['consent'];
    expect(JSON.stringify(consent)).to.include('UNIA').and.not.to.include('LOKAAL');
  });

  it('is short in a contact point: nothing more is asked unless the person wants it', () => {
    const named = { choice: 'pseudonym', appointment: 'nee' };
    const short = met('brugge', named);
    const long = met('leuven', named);
    expect(short.asked).to.include('appointment');
    expect(short.asked).not.to.include('tellMore');
    expect(long.asked).to.include('tellMore').and.not.to.include('appointment');
    expect(short.choices).to.include('more');
    const shortest = new Set(met('brugge', { choice: 'keep' }).asked);
    expect(
      [...shortest].filter((id) => !['countConsent', 'after'].includes(id)),
    ).to.have.length.at.most(7);
  });

  it('is heard first by the warm point, which goes slower and uses a name', () => {
    const warm = met('sint-niklaas', { choice: 'pseudonym', preferredName: 'Zon' });
    expect(warm.asked.indexOf('preferredName')).to.be.lessThan(warm.asked.indexOf('account'));
    expect(warm.asked).not.to.include('alias');
    expect(warm.said).to.include.members([
      ...['said.hello_name', 'warm.account', 'warm.understood', 'warm.contactChannel'],
      'advice.point_first',
    ]);
    expect(warm.said.indexOf('point.warm_point.does')).to.be.lessThan(
      warm.said.indexOf('body.UNIA.does'),
    );
    const preview = JSON.stringify(answersOf(warm.talk));
    expect(preview).to.include('Zon');
    for (const other of ['brugge', 'leuven', 'roeselare', 'gent']) {
      const { said, asked } = met(other, { choice: 'nothing' });
      expect(asked, other).not.to.include('preferredName');
      expect(
        said.filter((key) => key.startsWith('warm.')),
        other,
      ).to.deep.equal([]);
    }
  });

  it('goes to the warm point first also with a name, and to a body with a yes of its own', () => {
    const talk = new Talk({ city: 'sint-niklaas' });
    talk.say('1', 'Zon', STORY, 'klaar', 'ja', 'named');
    expect(talk.open).to.equal('recipients');
    expect(talk.prompt()?.choices.map(({ value }) => value)).to.deep.equal(['LOKAAL', 'UNIA']);
  });

  it('goes nowhere but to the bodies where there is no point', () => {
    for (const city of ['antwerpen', 'gent', 'genk', 'mechelen', 'turnhout', 'hoeilaart']) {
      const { choices, said } = met(city, { choice: 'named', consent: 'ja' });
      expect(choices, city).to.include('named').and.not.to.include.oneOf(['signal', 'pseudonym']);
      expect(said, city).not.to.include('advice.local_point');
      expect(said, city).to.include('said.ready');
    }
  });
});

describe('An expertise point', () => {
  it('asks first whether somebody comes for an organisation', () => {
    expect(new Talk({ city: 'leuven' }).keys).to.include('q.role.ask_organisation');
    expect(new Talk({ city: 'brugge' }).keys).to.include('q.role.ask');
  });

  it('gives an organisation the law, training and tools, and makes no file', () => {
    const expertise = {
      training: { email: 'vorming@voorbeeld.example' },
      guideUrl: 'https://voorbeeld.example/gids',
    };
    const talk = new Talk({ city: cityOf('expertise_point', { expertise }) });
    toChoice(talk.say('professional', STORY, 'klaar', 'ja'));
    for (const [choice, key] of [
      ['frame', 'organisation.frame'],
      ['training', 'organisation.training'],
      ['tools', 'organisation.tools'],
    ] as const) {
      talk.press(choice);
      expect(talk.keys).to.include(key);
      expect(talk.open).to.equal('choice');
    }
    expect(talk.text).to.include('voorbeeld.example/gids');
    expect(talk.say('nothing').open).to.equal('after');
    expect(talk.deliveries).to.deep.equal([]);
  });

  it('offers that to nobody else', () => {
    for (const role of ['victim', 'witness', 'for_other']) {
      const { choices } = met('leuven', { role, choice: 'nothing' });
      expect(choices).not.to.include.oneOf(['frame', 'training', 'tools']);
    }
  });

  it('speaks of support afterwards only where it is arranged', () => {
    const speaksOfIt = (city: string | City) =>
      met(city, { choice: 'nothing' }).said.includes('point.aftercare');
    expect(speaksOfIt('leuven')).to.equal(true);
    for (const city of ['brugge', 'sint-niklaas', 'roeselare', 'gent', 'demo']) {
      expect(speaksOfIt(city), city).to.equal(false);
    }
  });
});

describe('Whoever wants an appointment', () => {
  const appointment = { choice: 'keep', appointment: 'ja' };

  it('is told where, or sent to the town hall', () => {
    expect(met('brugge', appointment).said).to.include('appointment.unknown');
    const appointments = { url: null, phone: '050 00 00 00' };
    const localPoint = { name: 'Punt', contact: null, appointments };
    expect(met(cityOf('contact_point', { localPoint }), appointment).said).to.include(
      'appointment.how',
    );
  });

  it('is not asked who only lets it be counted, or does nothing', () => {
    for (const choice of ['signal', 'nothing']) {
      expect(met('brugge', { choice, consent: 'ja' }).asked, choice).not.to.include('appointment');
    }
  });
});

describe('The name by which a warm point speaks to somebody', () => {
  it('is any name, and never a yes or the number of a button', () => {
    for (const words of ['ja', '1']) {
      const talk = new Talk({ city: 'sint-niklaas' }).say('1', words);
      expect(talk.open, words).to.equal('preferredName');
      expect(talk.keys, words).not.to.include('said.hello_name');
    }
    expect(new Talk({ city: 'sint-niklaas' }).say('1', 'Zon').keys).to.include('said.hello_name');
  });
});

describe('A call at a safe moment', () => {
  const localPoint = { name: 'Punt', contact: { phone: '03 000 00 00' }, callBack: true };
  const city = cityOf('warm_point', { localPoint });

  it('is offered where somebody calls, and asks for number and moment', () => {
    const { asked } = met(city, { choice: 'pseudonym', callBack: 'ja' });
    expect(asked).to.include.members(['callBack', 'contactValue', 'safeMoment', 'voicemail']);
    expect(asked).not.to.include('contactChannel');
  });

  it('stands in what the point gets, with the name and the safe moment', () => {
    const states: string[] = [];
    tell(
      {
        ...ANSWERS,
        tellMore: 'nee',
        choice: 'pseudonym',
        preferredName: 'Zon',
        safeMoment: 'na 9',
      },
      (now, open) => {
        if (open === 'consent') states.push(previewIn(now) ?? '');
      },
      city,
    );
    expect(states[0])
      .to.include('Zon')
      .and.to.include('na 9')
      .and.to.include('Wil gebeld worden: ja');
  });

  it('is offered nowhere else', () => {
    for (const place of ['sint-niklaas', 'dds', 'leuven', 'brugge']) {
      expect(met(place, { choice: 'pseudonym' }).asked, place).not.to.include('callBack');
    }
  });
});

describe('A warm point of several municipalities', () => {
  it('asks which one it was, by a list that anything else may be typed beside', () => {
    const talk = new Talk({ city: 'dds' }).say('1', 'overslaan', STORY, 'klaar', 'ja');
    expect(talk.open).to.equal('municipality');
    expect(talk.prompt()?.choices).to.have.length(8);
    const start = talk.state;
    expect(answersOf(talk.say('Dendermonde'))['municipality']).to.deep.equal({
      is: 'told',
      value: '42006',
    });
    const other = new Talk({ city: 'dds', state: start }).say('Aalst');
    expect(answersOf(other)['municipality']).to.deep.equal({ is: 'told', value: '41002' });
  });
});

describe('A city that can be used but lacks something', () => {
  it('is told which field, and works all the same', () => {
    const about = (id: string) =>
      cityWarnings(directory.cities.get(id) ?? cityOf('none')).join('\n');
    expect(about('roeselare')).to.include('"receivers"');
    expect(about('brugge')).to.include('"localPoint.contact"').and.to.include('appointments');
    expect(about('sint-niklaas')).to.include('"localPoint.callBack"');
    expect(about('hoeilaart')).to.include('"receivers.0.contact"');
    expect(about('gent')).to.equal('');
    expect(about('leuven')).not.to.include('"expertise" is null');
  });
});
