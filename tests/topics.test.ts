import { expect } from 'chai';
import { read } from '../services/understanding/lexicon.js';
import { groundWords } from '../services/understanding/passingMentions.js';
import { findConduct, findDomains, findGrounds } from '../services/understanding/topics.js';
import { growth, LINEAR } from './hostileTexts.js';

const grounds = (text: string, ...languages: string[]) =>
  findGrounds(read(text), new Set(languages));
const domains = (text: string, ...languages: string[]) =>
  findDomains(read(text), new Set(languages));
const conduct = (text: string, ...languages: string[]) =>
  findConduct(read(text), new Set(languages));

describe('topics: what an account is about', () => {
  const reasons: [string, string, string][] = [
    ['nl', 'ze namen mij niet omdat ik zwanger ben', 'pregnancy'],
    ['nl', 'door mijn rolstoel mocht ik niet mee', 'disability'],
    ['nl', 'wegens mijn vakbondswerk kreeg ik de nachtshift', 'trade_union'],
    ['nl', 'ik werd uitgelachen om mijn accent', 'language'],
    ['nl', 'omdat we niet getrouwd zijn kregen we het huis niet', 'civil_status'],
    ['fr', 'on m a refusé parce que je suis enceinte', 'pregnancy'],
    ['fr', 'à cause de ma couleur de peau', 'race'],
    ['en', 'they said no because of my wheelchair', 'disability'],
    ['en', 'because I am gay they cancelled our room', 'sexual_orientation'],
    ['de', 'weil ich ein Kopftuch trage', 'religion'],
  ];
  for (const [language, text, ground] of reasons) {
    it(`names the reason that "${text}" gives`, () => {
      expect(grounds(text, language).grounds[0]).to.equal(ground);
    });
  }

  it('names every ground that is stated outright', () => {
    const told = grounds('omdat ik zwanger ben en om mijn geloof en om mijn leeftijd', 'nl');
    expect(told.grounds).to.include.members(['pregnancy', 'religion', 'age']);
  });

  const things = [
    'De buurman zijn zwarte kat zit elke nacht op mijn auto',
    'Mijn oude auto is weggesleept en de syndicus antwoordt niet',
    "C'est écrit noir sur blanc dans le contrat",
    'Le syndic ne répare pas le mur aveugle',
    'He painted the fence black and my dog hates it',
  ];
  for (const text of things) {
    it(`takes no thing for a person in "${text}"`, () => {
      expect(groundWords(read(text), new Set()).hits).to.deep.equal([]);
    });
  }

  const denials: [string, string, string][] = [
    ['nl', 'Het gaat niet om mijn leeftijd maar om mijn huidskleur', 'age'],
    ['nl', 'het heeft niks met mijn geloof te maken', 'religion'],
    ['nl', "'t is niet omdat ik zwart ben", 'race'],
    ['nl', 'er is geen sprake van racisme', 'origin'],
    ['nl', 'mijn leeftijd speelde geen rol', 'age'],
    ['fr', "mon origine n'a rien à voir", 'origin'],
    ['fr', "ce n'est pas à cause de mon foulard", 'religion'],
    ['en', 'it is not because of my religion', 'religion'],
    ['en', 'my age has nothing to do with it', 'age'],
    ['en', "I use a wheelchair but that wasn't the issue", 'disability'],
    ['nl', 'Ik ben trans. Daar ging het niet om.', 'gender_identity'],
    ['nl', 'aan mijn Nederlands ligt het niet', 'language'],
    ['nl', 'ik ben zwanger maar dat wist hij niet', 'pregnancy'],
    ['nl', 'Los van mijn afkomst: hij betaalt gewoon niet', 'origin'],
    ['nl', 'nie omdak turk ben zenne', 'origin'],
    ['fr', "Ce n'est pas mon foulard qui les dérange", 'religion'],
    ['fr', 'Je ne pense pas que ce soit lié à mes origines', 'origin'],
    ['en', "I'm gay but he didn't even know", 'sexual_orientation'],
  ];
  for (const [language, text, ground] of denials) {
    it(`hears in "${text}" what it is not about`, () => {
      const told = grounds(text, language);
      expect(told.notGrounds).to.include(ground);
      expect(told.grounds).not.to.include(ground);
    });
  }

  const noDenials: [string, string, string][] = [
    ['nl', 'ik kreeg de job niet vanwege mijn hoofddoek', 'religion'],
    ['nl', 'ze wilden mij niet omdat ik te oud ben', 'age'],
    ['fr', "je n'ai pas été prise à cause de mon voile", 'religion'],
    ['en', 'I was not hired because of my headscarf', 'religion'],
  ];
  for (const [language, text, ground] of noDenials) {
    it(`takes "${text}" for a reason, not for a denial`, () => {
      expect(grounds(text, language)).to.deep.include({ notGrounds: [] });
      expect(grounds(text, language).grounds[0]).to.equal(ground);
    });
  }

  it('says nothing about what has no ground in it', () => {
    for (const text of ['hallo', 'Het was niet eerlijk', 'dank u wel', 'bonjour', '', '...']) {
      expect(grounds(text), text).to.deep.equal({ grounds: [], notGrounds: [] });
      expect(domains(text), text).to.deep.equal([]);
    }
  });

  it('does not take a word for another that begins like it', () => {
    const told = (text: string) => grounds(text, 'nl').grounds;
    expect(told('De agent op het politiekantoor luisterde niet')).not.to.include(
      'political_belief',
    );
    expect(told('Ze lachen met mijn stem aan de telefoon')).not.to.include('political_belief');
    expect(told('Mijn vrouw mag niet zwemmen in haar boerkini')[0]).to.equal('religion');
    expect(told('Mijn vrouw mag niet zwemmen in haar boerkini')).not.to.include('social_position');
    expect(told('Mijn ouders zijn kwaad omdat ik met jongens wil daten')[0]).to.equal(
      'sexual_orientation',
    );
    expect(told('Geen gebarentolk in het ziekenhuis, ik ben doof')).not.to.include('language');
  });

  it('hears that nobody minds what comes first, and what they do mind', () => {
    const told = grounds('Dat ik op mannen val, daar lachen ze niet mee', 'nl');
    expect(told.notGrounds).to.include('sexual_orientation');
  });

  it('leaves out where somebody was going and to whom it was reported since', () => {
    const spat = 'Op weg naar mijn school spuwde een voorbijganger naar mij.';
    expect(domains(spat, 'nl')).to.deep.equal(domains(spat.replace('mijn school', 'huis'), 'nl'));
    expect(domains('Naast het gemeentehuis riep een voorbijganger naar mij', 'nl')[0]).to.equal(
      'public_space',
    );
    expect(
      domains('Ons huis is beklad door de buren. De politie heeft het geregistreerd.', 'nl'),
    ).not.to.include('police');
  });

  it('never names more than two areas of life', () => {
    const text = 'op de bus naar school zei mijn baas van de winkel in het ziekenhuis iets';
    expect(domains(text, 'nl').length).to.be.within(1, 2);
  });

  it('knows peoples and beliefs in the spellings people use', () => {
    for (const word of ['Marokkaan', 'marocain', 'Moroccan', 'Congolees', 'Roemeense', 'Koerd']) {
      expect(grounds(`omdat ik ${word} ben`, 'nl').grounds, word).to.include('origin');
    }
    for (const word of ['hidjab', 'hijab', 'hoofdoek', 'keppeltje', 'niqab']) {
      expect(grounds(`ze lachen met mijn ${word} op het werk`, 'nl').grounds, word).to.include(
        'religion',
      );
    }
  });

  it('understands the Dutch of West Flanders and Limburg', () => {
    expect(grounds('z èn mie nie gepakt om myn achternoame', 'nl').grounds).to.include('origin');
    expect(grounds('omda k in nen rolstoel zitte', 'nl').grounds).to.include('disability');
  });

  it('leaves language alone where nothing else is told', () => {
    for (const text of [
      'De slager hielp mij niet verder omdat ik Frans sprak',
      'La vendeuse refuse de me servir parce que je parle français',
      "The baker refused to serve me because I don't speak Dutch",
    ]) {
      expect(grounds(text).grounds, text).to.deep.equal(['language']);
    }
  });

  it('lets a teacher in a school tell of work, and somebody whom the police stopped of the police', () => {
    expect(domains('Ik ben leerkracht in een school', 'nl')[0]).to.equal('work');
    expect(domains('the police stopped me because I am black', 'en')[0]).to.equal('police');
  });

  const deeds: [string, string, string][] = [
    ['nl', 'ze hebben mij uitgescholden', 'harassment'],
    ['nl', 'plots was het appartement al verhuurd', 'refusal'],
    ['nl', 'ik werd bedreigd', 'threat'],
    ['nl', 'ik word elke dag gepest in de klas', 'bullying'],
    ['nl', 'er is geen tolk gebarentaal en geen aanpassing', 'no_accommodation'],
    ['nl', 'hij legde zijn hand op mijn billen', 'sexual_harassment'],
    ['fr', "on m'a insultée dans la rue", 'harassment'],
    ['fr', 'comme par hasard le logement était déjà loué', 'refusal'],
    ['en', 'they called me names', 'harassment'],
    ['nl', 'zij gaven mij een duw op de trap', 'violence'],
    ['fr', "il m'a donné une gifle", 'violence'],
    ['nl', 'we weten waar ge woont, zei hij', 'threat'],
    ['en', 'the flat was already taken', 'refusal'],
  ];
  for (const [language, text, deed] of deeds) {
    it(`hears in "${text}" what was done`, () => {
      expect(conduct(text, language)).to.include(deed);
    });
  }

  it('hears nothing done where nothing was', () => {
    for (const text of ['hallo', 'dank u wel', 'ik heb een vraag over mijn huur', '']) {
      expect(conduct(text, 'nl'), text).to.deep.equal([]);
    }
  });

  it('takes hands at a headscarf for violence', () => {
    expect(conduct('en ze trok aan mijn hoofddoek', 'nl')).to.include('violence');
    expect(conduct('elle m a arraché mon foulard', 'fr')).to.include('violence');
    expect(conduct('he pulled off my hijab', 'en')).to.include('violence');
  });

  it('gives the same answer every time', () => {
    const text = 'de huisbaas wou geen gezin met vier kinderen en een uitkering';
    expect(grounds(text, 'nl')).to.deep.equal(grounds(text, 'nl'));
  });

  it('suggests no area of life to who tells nothing', () => {
    for (const words of [
      'er is niks gebeurd, ik wil gewoon info',
      'In mei belde ik An. An zei dat ze ook ging.',
      'rijksregister 85.07.30-033.28',
    ])
      expect(domains(words, 'nl'), words).to.deep.equal([]);
  });

  it('is done in time with whatever somebody types', () => {
    const hostile = [
      ' '.repeat(4000),
      '1 '.repeat(2000),
      '('.repeat(4000),
      'a'.repeat(4000),
      'oa'.repeat(2000),
      'is niet om '.repeat(363),
      'niet om mijn hoofddoek '.repeat(174),
      'niet met mijn leeftijd te maken '.repeat(125),
      'vrouw kinderen naam school werk '.repeat(125),
      'est pas a cause de mon nom '.repeat(148),
      Array.from({ length: 900 }, (_, n) => `w${(n * 7919).toString(36)}`).join(' '),
    ];
    for (const text of hostile) {
      const all = (longer: string) => [
        ...[grounds(longer, 'nl'), domains(longer, 'nl'), conduct(longer, 'nl')],
      ];
      expect(growth(all, text), text.slice(0, 30)).to.be.below(LINEAR);
    }
  });
});
