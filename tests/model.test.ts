import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { CHANNELS } from '../services/understanding/model/evidence.js';
import { BUCKETS, featuresOf } from '../services/understanding/model/features.js';
import { blank, scoresOf } from '../services/understanding/model/linear.js';
import { packed, unpacked } from '../services/understanding/model/pack.js';
import { train } from '../services/understanding/model/train.js';
import { TASKS } from '../services/understanding/model/topicModel.js';
import {
  isKeptApart,
  trainedOn,
  trainingTexts,
} from '../services/understanding/model/trainingTexts.js';

describe('the models of grounds, areas of life and conduct', () => {
  const labels = ['cat', 'dog'];
  const example = (text: string, ...gold: string[]) => ({
    features: featuresOf(text.split(' ')),
    evidence: new Float64Array(labels.length * CHANNELS),
    gold,
    part: 1,
  });
  const examples = [
    example('it purrs on the sofa', 'cat'),
    example('purring and whiskers', 'cat'),
    example('it barks at the postman', 'dog'),
    example('barking all night', 'dog'),
    example('the weather is fine'),
  ];

  it('learns what words go with what', () => {
    const [cat = 0, dog = 0] = scoresOf(train(examples, labels), example('it purred'));
    expect(cat).to.be.above(dog);
  });

  it('is the same whenever it is trained on the same texts', () => {
    expect(packed(train(examples, labels))).to.equal(packed(train(examples, labels)));
  });

  it('says nearly the same packed', () => {
    const model = train(examples, labels);
    const text = example('a barking dog');
    const loose = scoresOf(model, text);
    scoresOf(unpacked(packed(model)), text).forEach((score, label) => {
      expect(score).to.be.closeTo(loose[label] ?? 0, 0.5);
    });
    expect(() => unpacked('{}\n')).to.throw();
  });

  it('goes by the word lists when it knows nothing', () => {
    const evidence = new Float64Array(labels.length * CHANNELS);
    evidence[CHANNELS] = 1;
    const [cat = 0, dog = 0] = scoresOf(blank(labels), { ...example('x'), evidence });
    expect(dog).to.be.above(cat);
  });

  it('takes a number for its size', () => {
    expect(featuresOf(['57']).words).to.deep.equal(featuresOf(['52']).words);
    expect(featuresOf(['57']).words).not.to.deep.equal(featuresOf(['17']).words);
    for (const feature of featuresOf(['rolstoel']).pieces) expect(feature).to.be.below(BUCKETS);
  });

  it('has texts of several authors, a fifth of them kept apart', () => {
    const texts = trainingTexts();
    const long = texts.filter(({ id }) => /^T\d/.test(id));
    expect(long.length).to.be.at.least(1100);
    expect(long.filter(isKeptApart).length / long.length).to.be.within(0.15, 0.25);
    expect(new Set(texts.map(({ id }) => id)).size).to.equal(texts.length);
  });

  for (const task of ['grounds', 'domains', 'conduct'] as const) {
    it(`is committed as training gives it for ${task}`, function () {
      this.timeout(180_000);
      const file = new URL(`../services/understanding/model/${task}.txt`, import.meta.url);
      const committed = readFileSync(file, 'utf8');
      expect(packed(trainedOn(trainingTexts(), task)) === committed).to.equal(true);
      expect(committed.length).to.be.below(300_000);
      expect(unpacked(committed).labels).to.deep.equal(TASKS[task].labels);
    });
  }
});
