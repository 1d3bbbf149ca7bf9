import { expect } from 'chai';
import fc from 'fast-check';
import { referral as en } from '../dialogs/text/en/referral.js';
import { referral as nl } from '../dialogs/text/nl/referral.js';
import type { Report } from '../services/domain/report.js';
import { buildReferral } from '../services/referral/build.js';
import { renderText, WIDTH } from '../services/referral/render.js';
import { cityWith, FULL_REPORT, requestWith } from './referralSamples.js';

const OWN_FILE = { recipient: 'own_file', name: 'keep' } as const;

describe('a referral as people read it', () => {
  it('has the labels of the recipient and the account as it was told', () => {
    const named = buildReferral(requestWith({ name: 'named' }));
    for (const words of [nl, en]) {
      const text = renderText(named, words);
      expect(text).to.contain(words.groups.facts).and.to.contain(words.fields.contact.name);
      expect(text).to.contain(words.otherParties.school).and.to.contain(words.grounds.religion);
      for (const message of FULL_REPORT.account) expect(unfolded(text)).to.contain(message);
    }
  });

  it('shows everything that the document holds', () => {
    const text = unfolded(renderText(buildReferral(requestWith(OWN_FILE)), nl));
    const told = [
      ...[
        'Samira Benhaddou',
        'Zwaluw',
        'samira.b@example.org',
        'na 18 uur',
        'Arabisch',
        'rustige kamer',
      ],
      ...[
        'Nele Wouters',
        'lokaal 4 van Atheneum',
        'Karel Vandeputte',
        'de directeur van de tweede graad',
      ],
      ...['dossier 4711', 'sorry zegt', '12 maart 2026', 'Gent', 'Roeselare', 'R5/10'],
    ];
    for (const piece of told) expect(text).to.contain(piece);
  });

  it('has the words of both languages for every value', () => {
    expect(shapeOf(en)).to.deep.equal(shapeOf(nl));
  });

  it('says above and below that the recipient is a demonstration, and never elsewhere', () => {
    for (const own of [{}, { name: 'named' }, OWN_FILE] as const) {
      const demonstration = unfolded(renderText(buildReferral(requestWith(own)), nl));
      expect(demonstration.split(nl.demonstration)).to.have.length(3);
    }
    const request = requestWith();
    const meta = { ...request.meta, city: cityWith({ demonstration: false }) };
    const real = renderText(buildReferral({ ...request, meta }), nl);
    expect(real).not.to.contain(nl.demonstration);
  });

  it('tells "I do not know" from "I would rather not say", and leaves out what was never asked', () => {
    const report: Report = {
      ...FULL_REPORT,
      age: { is: 'unknown' },
      pattern: { is: 'withheld' },
      hope: undefined,
    };
    const text = renderText(buildReferral(requestWith({ report })), nl);
    expect(text).to.contain(`${nl.fields.who.age}: ${nl.notTold.unknown}\n`);
    expect(text).to.contain(`${nl.fields.conduct.pattern}: ${nl.notTold.withheld}\n`);
    expect(text).not.to.contain(nl.fields.wishes.hope);
  });

  it('says that no body was found when there is none', () => {
    const { route } = requestWith();
    const without = { ...route, primary: [], also: [], noBody: true };
    expect(renderText(buildReferral(requestWith({ route: without })), nl)).to.contain(nl.nobody);
  });

  it('marks every line of the account, so that it cannot pose as ours', () => {
    const forged = `eerste regel\n\n${nl.groups.consent}\r\n${nl.fields.consent.recipient}: iedereen\u2028x\u0085y\vz`;
    const report = { ...FULL_REPORT, account: [forged] };
    const lines = renderText(buildReferral(requestWith({ report, name: 'named' })), nl).split('\n');
    expect(lines)
      .to.include(`> ${nl.groups.consent}`)
      .and.to.include(`> ${nl.fields.consent.recipient}: iedereen`);
    expect(lines.filter((line) => line === nl.groups.consent)).to.have.length(1);
    for (const letter of 'xyz') expect(lines).to.include(`> ${letter}`);
  });

  it('makes control characters and switches of the reading direction visible', () => {
    const hostile = 'a\u202eb\u0007c\u001b[31md\u200be\u2066f\ud800g\ufeff';
    const told = { is: 'told', value: hostile } as const;
    const report = { ...FULL_REPORT, account: [hostile], organisation: told, contactName: told };
    const text = renderText(buildReferral(requestWith({ report, name: 'named' })), nl);
    const shown = 'a‹U+202E›b‹U+0007›c‹U+001B›[31md‹U+200B›e‹U+2066›f‹U+D800›g‹U+FEFF›';
    expect(text.split(shown)).to.have.length(4);
  });

  it('keeps a right-to-left answer apart from the label beside it', () => {
    const report = { ...FULL_REPORT, organisation: { is: 'told', value: 'مدرسة' } } as const;
    const text = renderText(buildReferral(requestWith({ report, name: 'named' })), nl);
    expect(text).to.contain(`${nl.fields.otherParty.organisation}: \u2068مدرسة\u2069\n`);
  });

  it('is never wider than 100 characters and has nothing invisible, whatever was typed', () => {
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
    const typed = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(typed, typed, (account, organisation) => {
        const told = { is: 'told', value: organisation } as const;
        const report: Report = {
          ...FULL_REPORT,
          account: [account],
          organisation: told,
          hope: told,
        };
        const text = renderText(buildReferral(requestWith({ report, name: 'named' })), nl);
        for (const line of text.split('\n')) {
          expect(Array.from(line).length).to.be.at.most(WIDTH);
          expect(line).not.to.match(
            /[\p{Cc}\p{Cs}\p{Co}\u202a-\u202e\u2066\u2067\u200b\u2028\u2029]/u,
          );
        }
      }),
      { seed, numRuns: 150 },
    );
  });
});

/** The text with its wrapped lines put together again. */
function unfolded(text: string): string {
  return text.replace(/\n(?:> | {4})?(?=\S)/g, ' ').replace(/ {2,}/g, ' ');
}

function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'text';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value)
    .map(([key, inner]) => [key, shapeOf(inner)])
    .sort();
}
