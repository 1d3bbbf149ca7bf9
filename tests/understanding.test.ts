import { expect } from 'chai';
import fc from 'fast-check';
import { guessLanguage } from '../services/understanding/language.js';
import { understand } from '../services/understanding/understand.js';

describe('understanding: what an account spares the person from telling again', () => {
  it('hears the area of life and the detail that goes with it', () => {
    const bus = understand('De chauffeur van De Lijn liet mij niet opstappen met mijn rolstoel');
    expect(bus).to.deep.include({
      domains: ['transport'],
      details: { operator: 'de_lijn' },
      grounds: ['disability'],
    });
    const flat = understand('De huisbaas wou mij niet omdat ik een vreemde naam heb');
    expect(flat).to.deep.include({
      domains: ['housing'],
      details: { tenure: 'private_rental' },
      grounds: ['origin'],
    });
    const club = understand('The bouncer let my white friends in but not me');
    expect(club).to.deep.include({ domains: ['commerce'], details: { venue: 'nightlife' } });
    const care = understand('Mijn moeder zit in een rusthuis en krijgt geen halal eten');
    expect(care).to.deep.include({ details: { care: 'welfare' } });
    expect(care.grounds[0]).to.equal('religion');
    expect(understand('Mijn werkgever ontsloeg mij toen ik zwanger was').domains).to.deep.equal([
      'work',
    ]);
  });

  it('is silent when it is not sure', () => {
    expect(understand('Het was niet eerlijk')).to.deep.equal({
      domains: [],
      details: {},
      grounds: [],
      notGrounds: [],
      conduct: [],
      municipality: undefined,
      region: undefined,
      age: undefined,
      role: undefined,
      danger: null,
      language: 'nl',
      when: undefined,
    });
  });

  it('leaves a detail open when the words name two', () => {
    expect(understand('in de metro van de MIVB en de trein van NMBS').details).not.to.have.property(
      'operator',
    );
  });

  it('hears what it is not about', () => {
    const told = understand('Het gaat niet om mijn leeftijd maar om mijn huidskleur');
    expect(told).to.deep.include({ grounds: ['race'], notGrounds: ['age'] });
    expect(understand('It is not because of my religion').notGrounds).to.deep.equal(['religion']);
  });

  it('does not take "they did not take me because of" for a denial', () => {
    expect(understand('Ik mocht niet binnen vanwege mijn hoofddoek')).to.deep.include({
      grounds: ['religion'],
      notGrounds: [],
    });
  });

  it('hears what was done', () => {
    expect(understand('Ik werd uitgescholden en geslagen').conduct).to.deep.equal([
      'harassment',
      'violence',
    ]);
    expect(understand('They refused my son').conduct).to.deep.equal(['refusal']);
  });

  const staff: [string, string][] = [
    ['Ik werk in een fabriek en mijn chef vernedert mij', 'private'],
    ['Ik werk in een winkel in Leuven', 'private'],
    ['Ik solliciteerde bij een bedrijf', 'private'],
    ['Ik werk in de stad in een restaurant', 'private'],
    ['Ik werk bij de stad Gent', 'local_or_flemish'],
    ['ik werk voor het OCMW', 'local_or_flemish'],
    ['Ik ben militair', 'federal'],
    ["ik ben politieagent en mijn collega's pesten mij", 'federal'],
    ['Ik ben leerkracht in een school en mag geen hoofddoek dragen', 'education'],
    ['Ik werk in een school als poetsvrouw', 'education'],
    ['I work in a factory', 'private'],
    ['Je travaille dans une usine', 'private'],
  ];
  for (const [words, employer] of staff) {
    it(`hears who the employer is in "${words}"`, () => {
      const told = understand(words, 'nl');
      expect(told.domains[0]).to.equal('work');
      expect(told.details['employer']).to.equal(employer);
    });
  }

  it('takes a shop for an employer only when it is about work', () => {
    expect(understand('De kassierster in de winkel weigerde mij').details).to.deep.equal({
      venue: 'shop',
    });
    const both = understand('Ik werk bij de gemeente en mijn man werkt in een fabriek');
    expect(both.details).not.to.have.property('employer');
  });

  it('leaves a school to the pupil who tells of their teacher', () => {
    expect(understand('Ik ben bang van mijn leraar').domains).to.deep.equal(['education']);
    expect(
      understand('Ik ben leerkracht en een leerling van mij wordt gepest').domains,
    ).to.deep.equal(['education']);
  });

  it('hears the language of a school', () => {
    const language = (words: string) => understand(words, 'nl').details['schoolLanguage'];
    expect(language('Mijn dochter zit op een Nederlandstalige basisschool')).to.equal('nl');
    expect(language('op een Franstalige school in Brussel')).to.equal('fr');
    expect(language('Ik ben leraar in een Franstalige school')).to.equal('fr');
    expect(language('op de school van mijn zoon')).to.equal(undefined);
  });

  it('hears that it is about the municipality', () => {
    for (const words of [
      'Aan het loket van de gemeente hielp men mij niet',
      'op het stadhuis kreeg ik geen antwoord',
      'Ze gaven mij geen parkeervergunning in het gemeentehuis',
    ]) {
      expect(understand(words)).to.deep.include({
        domains: ['public_service'],
        details: { matter: 'municipal' },
      });
    }
    expect(understand('de belastingen van de fod').details).to.deep.equal({ matter: 'federal' });
  });

  it('tells an insult to a person from hate against a group', () => {
    const aimed = ['een vrouw zei: ga terug naar je land', 'Hij noemde mij makak', 'vuile Turk'];
    for (const words of aimed) {
      expect(understand(words).conduct, words).to.deep.equal(['harassment']);
    }
    const group = [
      'een man riep dat alle moslims weg moeten uit België',
      "Homo's moeten dood, stond er op de muur",
      'haatberichten op facebook',
    ];
    for (const words of group) {
      expect(understand(words).conduct, words).to.deep.equal(['hate_speech']);
    }
    expect(understand('mijn baas haat mij').conduct).to.deep.equal([]);
  });

  it('forgives a slip in a long word, but not one that makes another word', () => {
    expect(understand('door mijn rolstoeel en mijn hoofdoek').grounds).to.have.members([
      'disability',
      'religion',
    ]);
    expect(understand('De politie en Christine waren daar').grounds).to.deep.equal([]);
  });

  const places: [string, string | undefined][] = [
    ['in de tram in Gent', 'Gent'],
    ['in gent op de bus', 'Gent'],
    ['De Lijn Antwerpen', 'Antwerpen'],
    ['bij OCMW Mechelen', 'Mechelen'],
    ['Ik woon in Boom', 'Boom'],
    ['ik zat onder de boom', undefined],
    ['ik ben in mol geweest', 'Mol'],
    ['er zat een mol in de tuin', undefined],
    ['ik heb een dure lier', undefined],
    ['Jan Van Aalst zei dat', undefined],
    ['Sofie Beringen van de dienst', undefined],
    ['op de trein van Gent naar Brugge', undefined],
  ];
  for (const [words, name] of places) {
    it(`hears ${name ?? 'no municipality'} in "${words}"`, () => {
      expect(understand(words).municipality?.name).to.equal(name);
    });
  }

  it('hears a region, from the municipality or in so many words', () => {
    expect(understand('in de tram in Gent').region).to.equal('flanders');
    expect(understand('in Wallonië').region).to.equal('wallonia');
    expect(understand('op straat in Brussel').region).to.equal('brussels');
  });

  const ages: [string, string | undefined][] = [
    ['ik ben 15', '12_17'],
    ['ik ben vijftien', '12_17'],
    ['Ik ben 67 jaar', '65_plus'],
    ["j'ai 34 ans", '26_64'],
    ['mijn dochter van 8', 'under_12'],
    ['mijn 9-jarige zoon', 'under_12'],
    ['my son is 12', '12_17'],
    ['Ik ben 41 en mijn dochter van 8 mocht niet mee', 'under_12'],
    ['Ik ben 20 minuten te laat', undefined],
    ['wij zijn met 15', undefined],
  ];
  for (const [words, age] of ages) {
    it(`takes "${words}" for ${age ?? 'no age'}`, () => {
      expect(understand(words).age).to.equal(age);
    });
  }

  it('hears in which role somebody tells, only when it is plain', () => {
    expect(understand('Ik zag hoe een man werd uitgescholden').role).to.equal('witness');
    expect(understand('Mijn zoon werd gepest').role).to.equal('for_other');
    expect(understand('Ik werd geweigerd').role).to.equal('victim');
    expect(understand('Een client van mij kreeg geen woning').role).to.equal('professional');
    expect(understand('Het was op de bus').role).to.equal(undefined);
  });

  it('guesses the language of three words or more, and never of fewer', () => {
    expect(guessLanguage('Ik mocht niet binnen in het café')).to.equal('nl');
    expect(guessLanguage('They did not let me in')).to.equal('en');
    expect(guessLanguage("Je n'ai pas eu le logement")).to.equal('fr');
    expect(guessLanguage('Ich durfte nicht in den Zug')).to.equal('de');
    expect(guessLanguage('in de tram')).to.be.oneOf(['nl', 'und']);
    expect(guessLanguage('nein danke')).to.equal('und');
    expect(guessLanguage('مرحبا كيف حالك اليوم')).to.equal('ar');
  });

  it('answers the same for the same words, and never throws for anything typed', () => {
    const pieces = fc.constantFrom(
      'niet',
      'in Gent',
      '😀',
      '\u202e',
      "'",
      '/',
      '1/2',
      'mijn man',
      '\0',
      'é',
      'ﬁ',
      '.',
      ' ',
      '\ud800',
      'sint-',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(' ');
          expect(understand(text, 'nl')).to.deep.equal(understand(text, 'nl'));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('survives a wall of text', () => {
    for (const wall of [
      'a '.repeat(2000),
      'a'.repeat(4000),
      '😀'.repeat(2000),
      'niet meer '.repeat(400),
      'sint-'.repeat(800),
      'mijn man '.repeat(450),
      '"'.repeat(4000),
    ]) {
      expect(understand(wall).domains).to.be.an('array');
    }
  });
});
