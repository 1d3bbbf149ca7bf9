import { expect } from 'chai';
import type { DangerKind } from '../services/domain/ids.js';
import { understand } from '../services/understanding/understand.js';

describe('danger: somebody is in danger and says so in their own way', () => {
  const acute: [DangerKind, string[]][] = [
    [
      'self_harm',
      [
        'Ik wil er niet meer zijn',
        'het hoeft voor mij allemaal niet meer',
        'ik ga er een einde aan maken',
        'iedereen is beter af zonder mij',
        'ik heb pillen genomen',
        'ik wil dood',
        'I want to die',
        'je veux mourir',
        'Ich will nicht mehr leben',
      ],
    ],
    [
      'acute_danger',
      [
        'Mijn huisbaas staat nu aan mijn deur te roepen',
        'he is outside my door',
        'we zitten verstopt in de badkamer',
        'hij heeft een mes getrokken',
      ],
    ],
    [
      'threat',
      [
        'hij heeft mij met een mes bedreigd',
        'mijn vader zegt dat hij mij doodmaakt',
        'ik krijg doodsbedreigingen',
        'they will burn my house down',
      ],
    ],
    [
      'sexual_violence',
      ['ik ben verkracht', 'ik ben verkragt geweest', 'he raped me', "Il m'a violée"],
    ],
    [
      'confinement',
      [
        'mijn man laat mij niet buiten gaan',
        'Ik moet trouwen met mijn neef',
        'he locked me in the room',
        'hij heeft mijn kamer op slot gedaan',
      ],
    ],
    ['violence', ['hij wurgde mij', 'hij slaat mij nu']],
    [
      'sexual_exploitation_minor',
      [
        "iemand vraagt mij om naaktfoto's, ik ben 14",
        "Een jongen heeft blote foto's van mij doorgestuurd aan heel de klas",
      ],
    ],
  ];
  for (const [kind, texts] of acute) {
    for (const text of texts) {
      it(`sees acute ${kind} in "${text}"`, () => {
        const { danger } = understand(text);
        expect(danger?.level).to.equal('acute');
        expect(danger?.kinds).to.include(kind);
      });
    }
  }

  const soft: [DangerKind, string][] = [
    ['child', 'Mijn dochter van 9 komt thuis met blauwe plekken'],
    ['child', 'mijn papa slaat mij'],
    ['child', 'Ik ben 14 en hij heeft mij geslagen'],
    ['partner_violence', 'mijn vriend heeft mij geslagen'],
    ['partner_violence', 'my husband hits me when he drinks'],
    ['partner_violence', 'mon mari me frappe'],
    ['sexual_violence', 'Mijn baas heeft aan mijn borsten gezeten'],
    ['violence', 'Ze hebben mij in elkaar geslagen'],
    ['threat', 'Mijn buurman bedreigt mij'],
    ['self_harm', 'ik kan niet meer'],
  ];
  for (const [kind, text] of soft) {
    it(`sees ${kind} in "${text}" without calling it acute`, () => {
      const { danger } = understand(text);
      expect(danger?.level).to.equal('soft');
      expect(danger?.kinds).to.include(kind);
    });
  }

  it('takes what is long past for soft, and what goes on for acute', () => {
    expect(understand('Vorig jaar bedreigde hij mij met een mes').danger?.level).to.equal('soft');
    expect(understand('Hij slaat mij elke dag').danger?.level).to.equal('acute');
  });

  it('sees it in the language of the text whatever the conversation speaks', () => {
    expect(understand('ik wil er niet meer zijn', 'fr').danger?.kinds).to.deep.equal(['self_harm']);
  });

  it('sees it at the end of four thousand characters, in capitals, and with hidden signs in it', () => {
    expect(understand(`${'Het was op de bus. '.repeat(205)}ik wil dood`).danger?.level).to.equal(
      'acute',
    );
    expect(understand('IK WIL DOOD!!!').danger?.level).to.equal('acute');
    expect(understand('ik wil do\u200bod').danger?.level).to.equal('acute');
  });

  it('does not call pictures of an adult those of a minor', () => {
    const { danger, conduct } = understand("Ik ben 34 en mijn ex deelt naaktfoto's van mij");
    expect(danger?.kinds ?? []).not.to.include('sexual_exploitation_minor');
    expect(conduct).to.include('intimate_images');
  });

  it('still shows the line when somebody says not to think of suicide', () => {
    expect(understand('Ik denk niet aan zelfmoord').danger).to.deep.equal({
      level: 'soft',
      kinds: ['self_harm'],
    });
  });

  const calm = [
    'De huisbaas wou mij niet omdat ik een vreemde naam heb',
    'Ik mocht de bus niet op met mijn rolstoel',
    'Ik werd geweigerd in de discotheek',
    'Mijn job is in gevaar',
    'Ik wil niet meer werken voor dat bedrijf',
    'Ik kan niet meer slapen van de stress',
    'hij sloeg mij niet',
    'er was geen geweld',
    'de bloedtest was verplicht',
    'Ik slaagde voor mijn examen maar kreeg de job niet',
    'Wij mochten niet trouwen in het stadhuis op zaterdag',
    'Ze lachen met mijn accent',
    'They refused to rent me the flat because I am black',
    "Je n'ai pas eu l'appartement à cause de mon nom",
    'Mijn collega noemt mij aap',
    'Ik ben bang dat ik mijn werk verlies',
  ];
  for (const text of calm) {
    it(`raises no alarm for "${text}"`, () => {
      expect(understand(text).danger).to.equal(null);
    });
  }
});
