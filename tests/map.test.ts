import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import { loadDirectory } from '../services/domain/routing/directory.js';
import { ROWS } from '../services/domain/rules/index.js';
import { boxesOf, pointsOf } from '../bots/commands/map/boxes.js';
import { routingGraph, stageGraph } from '../bots/commands/map/dot.js';
import { escaped } from '../bots/commands/map/html.js';
import { interviewStages, type MapStage } from '../bots/commands/map/interview.js';
import { changesAfterTable, linesInDanger, routingRows } from '../bots/commands/map/routing.js';
import { type MapFile, pagesOf } from '../bots/commands/map/theMap.js';

const directory = loadDirectory(fileURLToPath(new URL('../../deployment/cities', import.meta.url)));

describe('The map of the conversation', function () {
  this.timeout(240_000);
  let stages: MapStage[] = [];
  let files: MapFile[] = [];
  let page = '';
  before(async () => {
    stages = interviewStages(directory, QUESTIONS);
    files = await pagesOf(stages, routingRows());
    page = files.find(({ name }) => name === 'index.html')?.content ?? '';
  });
  const questions = () => stages.flatMap((stage) => stage.questions);

  it('has every question in its order, with its words, when it comes and what follows', () => {
    expect(questions().map(({ id }) => id)).to.deep.equal(QUESTIONS.map(({ id }) => id));
    for (const { id, asks, why, when, next, label } of questions()) {
      expect(asks, `${id} was never asked on the way`).not.to.be.empty;
      expect(
        [why, label, ...when, ...asks].every((words) => words !== ''),
        id,
      ).to.equal(true);
      expect(next, id).not.to.be.empty;
    }
  });

  it('says in words when a question is asked, as it was seen', () => {
    const when = (id: string) => questions().find((one) => one.id === id)?.when;
    expect(when('account')).to.deep.equal(['altijd']);
    expect(when('contactName')).to.have.length(1);
    expect(when('contactName')?.[0]).to.include('Melden met mijn naam');
    expect(when('age')).to.have.length(2);
    const next = questions().find(({ id }) => id === 'domain')?.next ?? [];
    expect(next.find(({ to }) => to === 'operator')?.answers).to.have.length(1);
  });

  it('loses a question that is asked no more, and shows a new way round it', () => {
    const fewer = QUESTIONS.filter(({ id }) => id !== 'countConsent');
    const left = interviewStages(directory, fewer, 'few').flatMap((stage) => stage.questions);
    expect(left.map(({ id }) => id)).not.to.include('countConsent');
    expect(left.flatMap(({ next }) => next.map(({ to }) => to))).not.to.include('countConsent');
  });

  it('holds in text all that the pictures hold', () => {
    for (const stage of stages) {
      for (const { id, label, asks, next, answers } of stage.questions) {
        expect(stageGraph(stage)).to.include(`"${id}" [label=`);
        expect(page).to.include(`id="question-${id}"`);
        for (const words of [label, ...asks, ...answers]) expect(page).to.include(escaped(words));
        for (const { to } of next) expect(page).to.include(`href="#question-${to}"`);
      }
    }
    for (const row of routingRows()) {
      const graph = routingGraph(row.domain, [row]);
      expect(graph).to.include(`"${row.id}" [label=`);
      for (const words of [...row.when, ...row.primary, ...row.also]) {
        expect(page, row.id).to.include(escaped(words));
      }
    }
  });

  it('gives each picture a name and a description', () => {
    const pictures = files.filter(({ name }) => name.endsWith('.svg'));
    expect(pictures.length).to.be.above(stages.length);
    for (const { name, content } of pictures) {
      expect(content, name).to.match(/^<svg [^>]*role="img"[^>]*><title [^>]*>[^<]+<\/title><desc/);
      expect(page, name).to.include(content);
    }
  });

  it('is the same every time', async () => {
    const walked = () => JSON.stringify(interviewStages(directory, QUESTIONS, 'few'));
    expect(walked()).to.equal(walked());
    expect(await pagesOf(stages, routingRows())).to.deep.equal(files);
  });

  it('loads nothing from elsewhere and runs nothing', () => {
    expect(page).not.to.match(/<script|<link|<img|src=|@import|url\(/);
  });
});

describe('The map of the routing', () => {
  it('has every row of the table, with its condition, its source and its day', () => {
    const rows = routingRows();
    expect(rows.map(({ id }) => id)).to.deep.equal(ROWS.map(({ id }) => id));
    for (const { id, when, sources, checkedOn, because } of rows) {
      expect(when, id).not.to.be.empty;
      expect(when.join(), `${id} has a condition without words`).to.match(/\S/);
      expect(sources, id).not.to.be.empty;
      expect(checkedOn, id).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(because, id).to.match(/ /);
    }
    expect(rows.flatMap(({ also }) => also).join(), 'a body that is never named').not.to.include(
      '()',
    );
  });

  it('says conditions that are written as code in words', () => {
    const when = (id: string) =>
      routingRows()
        .find((row) => row.id === id)
        ?.when.join(' / ') ?? '';
    expect(when('housing.brussels.inspection-first')).to.match(/ik zag of hoorde het.*advertentie/);
    expect(when('education.german')).to.match(/Duits.*niet bekend.*Duitstalige/);
  });

  it('has the rules that come after the table, and the lines for each kind of danger', () => {
    const rules = changesAfterTable().map(({ rule }) => rule);
    expect(rules).to.include.members(['R15', 'R12', 'R2/27']);
    for (const { kind, lines } of linesInDanger()) expect(lines, kind).not.to.be.empty;
  });
});

describe('A condition in boxes', () => {
  const axes = { a: ['1', '2', '3'], b: ['x', 'y'], c: ['p', 'q'] };
  const boxes = (holds: (point: Readonly<Record<string, string>>) => boolean) =>
    boxesOf(axes, pointsOf(axes), holds);

  it('is nothing when it always holds, and no box when never', () => {
    expect(boxes(() => true)).to.deep.equal([{}]);
    expect(boxes(() => false)).to.deep.equal([]);
  });

  it('says "and" in one box, "or" in two', () => {
    expect(boxes(({ a, b }) => a === '1' && b === 'x')).to.deep.equal([{ a: ['1'], b: ['x'] }]);
    expect(boxes(({ a, b }) => a === '1' || b === 'x')).to.have.deep.members([
      { a: ['1'] },
      { b: ['x'] },
    ]);
  });

  it('holds exactly what was asked, whatever that is', () => {
    const points = pointsOf(axes);
    for (let seed = 0; seed < 40; seed += 1) {
      const holds = (point: Readonly<Record<string, string>>): boolean =>
        (points.findIndex((one) => JSON.stringify(one) === JSON.stringify(point)) * 7 + seed) % 5 <
        2;
      const found = boxes(holds);
      for (const point of points) {
        const isIn = found.some((box) =>
          Object.entries(box).every(([axis, values]) => values.includes(point[axis] ?? '')),
        );
        expect(isIn, `${seed} ${JSON.stringify(point)}`).to.equal(holds(point));
      }
    }
  });
});
