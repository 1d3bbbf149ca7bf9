import { expect } from 'chai';
import { DOMAINS, type Domain } from '../services/domain/ids.js';
import { Referral } from '../services/referral/schema.js';
import { Talk } from './support/Talk.js';

/** What people write who say where it was; the words of a first message, not of a form. */
const ACCOUNTS: Readonly<Record<Domain, readonly string[]>> = {
  work: [
    'Mijn baas in een bedrijf in Aalst zegt dat ik te oud ben voor de job. Ik werk er in de fabriek.',
    'My boss at a factory in Ghent makes jokes about my skin colour every day at work.',
  ],
  education: [
    'Op de Nederlandstalige school van mijn dochter van 8 in Gent mag ze niet mee op uitstap omdat ze in een rolstoel zit.',
    'De leerkracht op school in Hasselt lacht met mijn hoofddoek. Ik ben 16.',
  ],
  housing: [
    'Ik wou een appartement huren in Gent. De eigenaar zei dat hij niet aan buitenlanders verhuurt.',
    'I wanted to rent a flat in Antwerp. The landlord said he does not rent to Africans.',
  ],
  commerce: [
    'In een restaurant in Leuven mocht ik niet binnen met mijn blindengeleidehond.',
    'In een winkel in Oostende volgde de bewaker mij omdat ik zwart ben.',
  ],
  health: [
    'In het ziekenhuis in Genk wou de dokter geen tolk gebarentaal laten komen. Ik ben doof.',
    'Het rusthuis in Mechelen weigert mijn oma een maaltijd zonder varken. Ze is moslim.',
  ],
  transport: [
    'Op de bus van De Lijn in Gent riep de chauffeur iets over mijn hoofddoek.',
    'The train conductor of NMBS in Bruges shouted at me because I am black.',
  ],
  leisure: [
    'In de sportclub in Leuven mag mijn zoon van 10 niet meedoen omdat hij autisme heeft.',
    'In het gemeentelijk zwembad in Aalst mocht ik niet binnen met mijn boerkini. Ik ben 30.',
  ],
  media: [
    'In de krant in Antwerpen stond een artikel dat moslims allemaal dieven noemt.',
    'Een reclame op tv lacht met mensen met een handicap. Ik zag het in Gent.',
  ],
  online: [
    'Op Facebook schrijft iemand uit Kortrijk dat alle homo’s dood moeten. Ik ben 34.',
    'Someone from Ghent wrote on Instagram that people like me should go back to Africa. I am 34.',
  ],
  public_space: [
    'Op straat in Mechelen riep een man dat ik terug moet naar mijn land omdat ik zwart ben.',
    'A man on the street in Leuven spat at me because I wear a headscarf.',
  ],
  police: [
    'De politie in Antwerpen hield mij tegen omdat ik zwart ben. Ik ben 19.',
    'The police in Ghent stopped me because I am black. I am 25.',
  ],
  justice: ['In de gevangenis in Brugge krijg ik geen aanpassing voor mijn rolstoel.'],
  social_security: [
    'Het ziekenfonds in Gent weigert mijn aanvraag omdat ik geen Belg ben.',
    'De dienst van het Groeipakket in Hasselt hielp mij niet omdat ik doof ben.',
  ],
  public_service: [
    'Aan het loket van de gemeente Torhout hielpen ze mij niet omdat ik doof ben.',
    'At the town hall of Ostend they refused to help me because I am from Syria.',
  ],
  migration: [
    'De Dienst Vreemdelingenzaken in Brussel lachte met mijn geloof toen ik asiel vroeg.',
  ],
  private_sphere: [
    'Mijn ex-man thuis in Gent noemt mij lelijk omdat ik lesbisch ben. Ik ben 40.',
    'Mijn familie in Genk wil mij niet meer zien omdat ik homo ben. Ik ben 20.',
  ],
};

const MOST_ANSWERS = 7;
/** Questions that everybody meets on the shortest way; any other must be one that routing needs. */
const WAY: readonly string[] = ['role', 'account', 'understood', 'choice', 'consent'];

describe('the shortest way to an anonymous signal', () => {
  for (const domain of DOMAINS) {
    for (const account of ACCOUNTS[domain]) {
      it(`takes at most ${MOST_ANSWERS} answers: ${domain}, "${account.slice(0, 40)}…"`, () => {
        const { talk, messages, asked } = shortest(account, { domain });
        expect(messages, asked.join(' ')).to.be.at.most(MOST_ANSWERS);
        expect(talk.deliveries).to.have.length(1);
        expect(talk.deliveries[0]?.name).to.equal('anonymous');
        expect(documentOf(talk).domain.domain).to.deep.equal({ is: 'told', value: domain });
      });

      it(`asks further only what routing needs: ${domain}, "${account.slice(0, 40)}…"`, () => {
        const { asked } = shortest(account, { domain });
        for (const question of asked.filter((id) => !WAY.includes(id))) {
          expect(proposalsOver(question, account, domain), question).to.have.length.above(1);
        }
      });
    }
  }

  it('asks nothing of whoever witnessed it, or speaks for another, that it does not ask a victim', () => {
    for (const account of ACCOUNTS.transport) {
      const victim = shortest(account, { domain: 'transport' });
      for (const role of ['witness', 'for_other']) {
        const other = shortest(account, { domain: 'transport', role });
        expect(other.asked).to.deep.equal(victim.asked);
        expect(other.talk.deliveries).to.have.length(1);
      }
    }
  });

  it('is there for whoever tells nothing at all', () => {
    const talk = new Talk().say('1', 'overslaan');
    for (let step = 0; talk.open !== 'choice'; step += 1) {
      expect(step).to.be.lessThan(MOST_ANSWERS);
      talk.say('weet ik niet');
    }
    talk.say('signal', 'ja');
    expect(talk.deliveries).to.have.length(1);
  });
});

describe('before an anonymous signal leaves', () => {
  const story =
    'Op 3 maart mocht ik in restaurant Den Engel in Torhout niet binnen. Ik draag een hoofddoek.';
  const upToConsent = (): Talk => new Talk().say('1', story, 'klaar', 'ja', 'signal');

  it('the person hears that municipality, month and organisation could show who they are', () => {
    const talk = upToConsent().say('toon 1', 'toon 2');
    while (talk.open !== 'consent') talk.say('ja');
    expect(talk.keys).to.include('preview.risky');
  });

  it('they can make it coarser, and see what is left before they say yes', () => {
    const talk = upToConsent().say('coarser');
    expect(talk.open).to.equal('coarser');
    talk.say('1, 3');
    expect(talk.open).to.equal('consent');
    expect(talk.keys).to.include('preview.head');
    expect(talk.keys).not.to.include('preview.risky');
    talk.say('ja');
    const { facts } = documentOf(talk);
    expect(JSON.stringify(facts.municipality)).not.to.include('Torhout');
    expect(JSON.stringify(facts.when ?? {})).not.to.match(/"month"|"day"/);
    expect(JSON.stringify(facts.account)).not.to.match(/Torhout|3 maart/);
  });
});

/** Answers as shortly as possible, and counts every message after the opening until it is sent. */
function shortest(
  account: string,
  answers: Readonly<Record<string, string>>,
): { talk: Talk; messages: number; asked: string[] } {
  const talk = new Talk({ city: 'demo', language: /\b[Tt]he\b/.test(account) ? 'en' : 'nl' });
  const asked: string[] = [];
  const given: Readonly<Record<string, string>> = {
    role: '1',
    understood: 'ja',
    choice: 'signal',
    consent: 'ja',
    aboutCity: 'nee',
    ...answers,
  };
  while (talk.deliveries.length === 0 && asked.length < 3 * MOST_ANSWERS) {
    const { open = '' } = talk;
    const isTold = open === 'account' && asked.includes('account');
    asked.push(open);
    talk.say(open === 'account' ? (isTold ? 'klaar' : account) : (given[open] ?? '1'));
  }
  return { talk, messages: asked.length, asked };
}

/** Whom the referral names as competent, over all choices of one question. */
function proposalsOver(question: string, account: string, domain: Domain): string[] {
  const values: string[] = [];
  for (let step = 1; step <= 16; step += 1) {
    const { talk } = shortest(account, { domain, [question]: String(step) });
    if (talk.deliveries.length > 0) values.push(documentOf(talk).routing.proposed.join(' '));
  }
  return [...new Set(values)];
}

function documentOf(talk: Talk): Referral {
  return Referral.parse(JSON.parse(talk.deliveries.at(-1)?.document ?? ''));
}
