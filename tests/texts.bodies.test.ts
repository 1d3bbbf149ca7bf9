import { expect } from 'chai';
import { LONGEST_SENTENCE as LONGEST } from '../bots/commands/texts/checks.js';
import { sentencesOf, wordsOf } from '../bots/commands/texts/sentences.js';
import { because as enBecause } from '../dialogs/text/en/because.js';
import { bodies as enBodies } from '../dialogs/text/en/bodies.js';
import { labels as enLabels } from '../dialogs/text/en/labels.js';
import { lines as enLines } from '../dialogs/text/en/lines.js';
import { because as frBecause } from '../dialogs/text/fr/because.js';
import { because as nlBecause } from '../dialogs/text/nl/because.js';
import { bodies as frBodies } from '../dialogs/text/fr/bodies.js';
import { bodies as nlBodies } from '../dialogs/text/nl/bodies.js';
import { labels as frLabels } from '../dialogs/text/fr/labels.js';
import { labels as nlLabels } from '../dialogs/text/nl/labels.js';
import { lines as frLines } from '../dialogs/text/fr/lines.js';
import { lines as nlLines } from '../dialogs/text/nl/lines.js';
import { DIRECTORY_OF_BODIES } from '../services/domain/bodies.js';
import { ALWAYS } from '../services/domain/directory/hours.js';
import { bodySources, type TextSource } from '../services/domain/bodySources.js';
import { SERVICE_MODELS } from '../services/domain/city.js';
import * as ids from '../services/domain/ids.js';
import { lineSources } from '../services/domain/lineSources.js';
import * as report from '../services/domain/report.js';
import { ROWS } from '../services/domain/rules/index.js';

type Texts = Readonly<Record<string, string>>;
const LANGUAGES: {
  language: string;
  bodies: Texts;
  lines: Texts;
  because: Texts;
  labels: Texts;
}[] = [
  { language: 'Dutch', bodies: nlBodies, lines: nlLines, because: nlBecause, labels: nlLabels },
  { language: 'French', bodies: frBodies, lines: frLines, because: frBecause, labels: frLabels },
  { language: 'English', bodies: enBodies, lines: enLines, because: enBecause, labels: enLabels },
];
const BODIES = [...ids.BODIES, ...ids.PARTNERS];

/** Periods a page gives: the only numbers that a sentence about a body may hold. */
const PERIODS = /\b(60|30|10) (dagen|jours|days)\b|\b15 (minuten|minutes)\b/g;
const HOURS = /\b\d{1,2} (tot|à|to) \d{1,2} (uur|heures|hours)\b/g;
const AGES = /\b12 (tot|à|to) 25 (jaar|ans|years)\b/g;
const HOST = /\b(?:[a-z0-9-]+\.)+(?:be|eu|brussels)\b/g;
const DAY_AND_NIGHT = /dag en nacht|jour et nuit|day and night/;
const FORBIDDEN = [
  /€|\beuro\b/i,
  /\bartikel\b|\bart\.|\barticle \d/i,
  /\b(is|was|zijn|c’est) (de la )?discriminat/i,
  /garand|garant|guarant/i,
  /\b(zal|zult|zullen) (winnen|krijgen)\b|\bwill (win|get)\b|\bvous (allez )?(gagner|recevr)/i,
];

for (const { language, bodies, lines, because, labels } of LANGUAGES) {
  describe(`What a person reads about bodies and lines, in ${language}`, () => {
    it('finds for every body its name, what it does and what happens next', () => {
      for (const code of BODIES) {
        for (const part of ['name', 'short', 'does', 'next']) {
          expect(bodies[`body.${code}.${part}`], `body.${code}.${part}`).to.match(/\S/);
        }
      }
    });

    it('finds for every line its name, for whom it is and how to reach it', () => {
      for (const code of ids.LINES) {
        for (const part of ['name', 'how']) {
          expect(lines[`line.${code}.${part}`], `line.${code}.${part}`).to.match(/\S/);
        }
      }
    });

    it('finds the reason for every row of the routing table', () => {
      const numbered = Array.from({ length: 36 }, (_, index) => `because.row${index + 1}`);
      const named = ['because.R12', 'because.R14', 'because.R15', 'because.noBody.work'];
      for (const key of [...numbered, ...named, ...ROWS.map((row) => row.because)]) {
        expect(because[key], key).to.match(/\S/);
      }
    });

    it('finds an everyday label for every answer there is', () => {
      for (const key of labelKeys()) expect(labels[key], key).to.match(/\S/);
      expect(Object.keys(labels)).to.have.members(labelKeys());
    });

    it('finds no two answers of one question in the same words', () => {
      const byQuestion = new Map<string, string[]>();
      for (const [key, label] of Object.entries(labels)) {
        const question = key.slice(0, key.lastIndexOf('.'));
        byQuestion.set(question, [...(byQuestion.get(question) ?? []), label]);
      }
      for (const [question, words] of byQuestion) {
        expect(new Set(words).size, question).to.equal(words.length);
      }
    });

    it(`reads no sentence of more than ${LONGEST} words`, () => {
      for (const [key, text] of Object.entries({ ...bodies, ...lines, ...because, ...labels })) {
        for (const sentence of sentencesOf(text)) {
          expect(wordsOf(sentence), `${key}: ${sentence}`).to.have.length.at.most(LONGEST);
        }
      }
    });

    it('reads no amounts of money, no article numbers, no verdict and no promise', () => {
      for (const [key, text] of Object.entries({ ...bodies, ...lines, ...because, ...labels })) {
        for (const pattern of FORBIDDEN) expect(text, key).not.to.match(pattern);
      }
    });

    it('reads no number about a body that no page backs', () => {
      for (const [key, text] of Object.entries({ ...bodies, ...because })) {
        expect(text.replace(HOST, '').replace(PERIODS, ''), key).not.to.match(/\d/);
      }
    });

    it('reads no telephone number that the directory does not hold', () => {
      const known = ids.LINES.flatMap(numbersOf);
      for (const code of ids.LINES) {
        for (const part of ['name', 'how']) {
          const text = lines[`line.${code}.${part}`] ?? '';
          const left = known.reduce(
            (rest: string, number) =>
              rest.replaceAll(new RegExp(`\\b${number}\\b(?!\\.be)`, 'g'), ''),
            text.replace(AGES, '').replace(HOST, ''),
          );
          expect(left, `line.${code}.${part}`).not.to.match(/\d/);
        }
      }
    });

    it('finds every number of a line in its words', () => {
      for (const code of ids.LINES) {
        for (const number of numbersOf(code)) {
          expect(lines[`line.${code}.how`], code).to.include(number);
        }
      }
    });

    it('reads "day and night" only where a page says so; other hours come from the directory', () => {
      for (const code of ids.LINES) {
        const how = lines[`line.${code}.how`] ?? '';
        const { phone, ways = [] } = DIRECTORY_OF_BODIES[code];
        const always = [phone?.hours, ...ways.map((way) => way.hours)].some(
          (hours) => hours?.open === ALWAYS && hours.status === 'V',
        );
        expect(DAY_AND_NIGHT.test(how), code).to.equal(always);
        expect(how, code).not.to.match(HOURS);
      }
    });

    it('is sent only to sites that the data name', () => {
      for (const code of BODIES) {
        const known = Object.values(bodySources[code] ?? {}).map(
          ({ source }: TextSource) => source,
        );
        for (const part of ['does', 'next', 'anonymous']) {
          expectKnownHosts(bodies[`body.${code}.${part}`] ?? '', known);
        }
      }
      for (const code of ids.LINES) {
        const known = [DIRECTORY_OF_BODIES[code].link ?? '', lineSources[code]?.source ?? ''];
        expectKnownHosts(lines[`line.${code}.how`] ?? '', known);
      }
    });
  });
}

describe('What an officer can check about bodies and lines', () => {
  it('finds a page, its standing and a day for every sentence', () => {
    for (const [key, source] of sourcedSentences()) {
      expect(source?.source, key).to.match(/^https:\/\/\S+$/);
      expect(source?.status, key).to.be.oneOf(['verified', 'to_check']);
      expect(source?.checkedOn, key).to.match(/^2026-11-\d\d$/);
      expect(source?.sourceDate ?? '2026', key).to.match(/^\d{4}(-\d\d){0,2}$/);
    }
  });

  it('finds no source without its sentence', () => {
    for (const code of BODIES) {
      for (const part of Object.keys(bodySources[code] ?? {})) {
        expect(nlBodies, code).to.have.property(`body.${code}.${part}`);
      }
    }
  });
});

describe('The checks on these texts', () => {
  it('see a long sentence, also when a short one stands before it', () => {
    const long = 'Kort. Dit is een zin die met al deze woorden echt veel te lang is voor iemand.';
    expect(sentencesOf(long).map((sentence) => wordsOf(sentence).length)).to.deep.equal([1, 16]);
  });

  it('count a site and a number as one word', () => {
    expect(wordsOf('Bel 116000 of kijk op 1712.be.')).to.have.length(6);
  });

  it('see money, an article and a verdict', () => {
    for (const text of ['Je krijgt 650 euro.', 'Zie artikel 28.', 'Dit is discriminatie.']) {
      expect(
        FORBIDDEN.some((pattern) => pattern.test(text)),
        text,
      ).to.equal(true);
    }
  });
});

function numbersOf(code: (typeof ids.LINES)[number]): string[] {
  return DIRECTORY_OF_BODIES[code].phone?.number.split(' · ') ?? [];
}

function sourcedSentences(): [string, TextSource | undefined][] {
  const ofBodies = Object.keys(nlBodies).flatMap((key): [string, TextSource | undefined][] => {
    const [, code, part] = key.split('.');
    const body = BODIES.find((known) => known === code);
    const sources = body === undefined ? undefined : bodySources[body];
    if (part === 'does' || part === 'next' || part === 'anonymous') return [[key, sources?.[part]]];
    return [];
  });
  return [
    ...ofBodies,
    ...ids.LINES.map((code): [string, TextSource | undefined] => [code, lineSources[code]]),
  ];
}

function expectKnownHosts(text: string, known: readonly string[]): void {
  const hosts = known.map((url) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/.*$/, ''));
  for (const host of text.match(HOST) ?? []) expect(hosts, text).to.include(host);
}

function labelKeys(): string[] {
  const kinds: Record<string, readonly string[]> = {
    ground: ids.GROUNDS,
    domain: ids.DOMAINS,
    detailName: ids.DETAIL_NAMES,
    region: ids.REGIONS,
    conduct: ids.CONDUCTS,
    pattern: ['incident', 'repeated', 'policy'],
    role: ids.ROLES,
    relation: report.RELATIONS,
    age: ids.AGES,
    wish: ids.WISHES,
    name: ids.NAMES,
    otherParty: report.OTHER_PARTIES,
    evidence: report.EVIDENCE,
    fear: report.FEARS,
    contactChannel: report.CONTACT_CHANNELS,
    serviceModel: SERVICE_MODELS,
    anonymity: ids.ANONYMITY,
  };
  const byDomain: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
    ids.DETAILS;
  const details = Object.values(byDomain).flatMap((names) =>
    Object.entries(names).flatMap(([name, values]) =>
      values.map((value) => `detail.${name}.${value}`),
    ),
  );
  const others = Object.entries(kinds).flatMap(([kind, all]) => all.map((id) => `${kind}.${id}`));
  return [...new Set([...others, ...details, 'detail.unknown'])];
}
