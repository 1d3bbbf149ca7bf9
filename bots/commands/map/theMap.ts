import { commandWords } from '../../../dialogs/text/catalogue.js';
import { mapWord } from '../../../dialogs/text/nl/map.js';
import type { Directory } from '../../../services/domain/routing/directory.js';
import { labelOf } from './conditions.js';
import { routingGraph, stageGraph } from './dot.js';
import { escaped, heading, link, list, page, pairs } from './html.js';
import { interviewStages, type MapQuestion, type MapStage, type Next } from './interview.js';
import {
  changesAfterTable,
  linesInDanger,
  type MapChange,
  type MapRow,
  routingRows,
} from './routing.js';
import { drawn } from './svg.js';

/** One file of the map. */
export interface MapFile {
  readonly name: string;
  readonly content: string;
}

/** The map: one page that says everything, and each picture as a file of its own. */
export async function theMap(directory: Directory): Promise<MapFile[]> {
  return await pagesOf(interviewStages(directory), routingRows());
}

/** The same of stages and rows that are there already. */
export async function pagesOf(
  drawnStages: readonly MapStage[],
  rows: readonly MapRow[],
): Promise<MapFile[]> {
  const stages = await Promise.all(
    drawnStages.map(async (stage, index) => ({
      ...stage,
      file: `vragen-${index + 1}-${stage.id}.svg`,
      svg: await drawn(stageGraph(stage), stage.title, inOneLine(stage)),
    })),
  );
  const areas = await Promise.all(
    [...byDomain(rows)].map(async ([domain, those], index) => ({
      domain,
      rows: those,
      file: `bevoegd-${index + 1}.svg`,
      svg: await drawn(routingGraph(domain, those), domain, those.map(rowLine).join(' ')),
    })),
  );
  const body = [
    heading(1, mapWord('map.title')),
    `<p>${escaped(mapWord('map.intro'))}</p>`,
    heading(2, mapWord('map.contents')),
    contents([
      ...stages.map(({ id, title }) => [`stage-${id}`, title] as const),
      ['anytime', mapWord('map.anytime')],
      ...areas.map(({ domain }, index) => [`area-${index + 1}`, domain] as const),
      ['changes', mapWord('map.changes')],
    ]),
    heading(2, mapWord('map.interview')),
    ...stages.map(({ id, title, svg, questions }) =>
      [heading(3, title, `stage-${id}`), figure(svg), ...questions.map(questionText)].join('\n'),
    ),
    anytime(),
    heading(2, mapWord('map.routing')),
    `<p>${escaped(mapWord('map.row.first'))}</p>`,
    ...areas.map(({ domain, svg, rows: those }, index) =>
      [heading(3, domain, `area-${index + 1}`), figure(svg), list(those.map(rowText), 'ol')].join(
        '\n',
      ),
    ),
    heading(3, mapWord('map.changes'), 'changes'),
    `<p>${escaped(mapWord('map.changesIntro'))}</p>`,
    list(changesAfterTable().map(changeText)),
  ].join('\n');
  return [
    { name: 'index.html', content: page(mapWord('map.title'), body) },
    ...[...stages, ...areas].map(({ file, svg }) => ({ name: file, content: svg })),
  ];
}

function byDomain(rows: readonly MapRow[]): ReadonlyMap<string, readonly MapRow[]> {
  const names = [...new Set(rows.map(({ domain }) => domain))];
  return new Map(names.map((name) => [name, rows.filter(({ domain }) => domain === name)]));
}

function figure(svg: string): string {
  return `<figure>${svg}</figure>`;
}

function contents(entries: readonly (readonly [string, string])[]): string {
  return `<nav>${list(entries.map(([id, title]) => `<a href="#${id}">${escaped(title)}</a>`))}</nav>`;
}

function inOneLine({ questions }: MapStage): string {
  return questions.map(({ label, asks }) => `${label}: ${asks[0] ?? ''}`).join(' ');
}

function questionText(question: MapQuestion): string {
  const { id, label, asks, why, when, answers, several, next, undoes } = question;
  const note = several ? ` (${mapWord('map.question.several')})` : '';
  return [
    heading(4, `${label} (${id})`, `question-${id}`),
    pairs([
      [mapWord('map.question.text'), list(asks.map(escaped))],
      [mapWord('map.question.why'), escaped(why)],
      [mapWord('map.question.when'), list(when.map(escaped))],
      [`${mapWord('map.question.answers')}${note}`, list(answers.map(escaped))],
      [mapWord('map.question.next'), list(next.map((one) => nextText(one, question)))],
      [mapWord('map.question.undoes'), escaped(undoes.join(', '))],
    ]),
  ].join('\n');
}

function nextText({ to, answers, isEvery, isSometimes }: Next, { id }: MapQuestion): string {
  const said = isEvery ? mapWord('map.every') : answers.map((answer) => `“${answer}”`).join(', ');
  const where =
    to === id
      ? escaped(mapWord('map.stays'))
      : `<a href="#question-${to}">${escaped(labelOf(to))}</a>`;
  const later = isSometimes ? ` (${mapWord('map.later')})` : '';
  return `${escaped(said)} → ${where}${escaped(later)}`;
}

/** What can be typed at every question, and what comes first in danger. */
function anytime(): string {
  const words = commandWords().filter(
    ({ id, about }) => (about ?? 'nl') === 'nl' && id !== 'language',
  );
  const ids = [...new Set(words.map(({ id }) => id))];
  const commands = ids.map((id) =>
    escaped(
      words
        .filter((one) => one.id === id)
        .map(({ word }) => word)
        .join(', '),
    ),
  );
  const danger = linesInDanger().map(({ kind, lines }) => escaped(`${kind}: ${lines.join(', ')}`));
  return [
    heading(3, mapWord('map.anytime'), 'anytime'),
    heading(4, mapWord('map.danger')),
    list(danger),
    heading(4, mapWord('map.commands')),
    list(commands),
  ].join('\n');
}

function rowLine({ when, primary }: MapRow): string {
  const who = primary.length === 0 ? mapWord('map.row.nobody') : primary.join(', ');
  return `${when.join(` ${mapWord('map.or')} `)} → ${who}.`;
}

function rowText(row: MapRow): string {
  const { id, when, primary, also, because, rule, sources, checkedOn, confidence } = row;
  const checked = `${mapWord('map.row.checked')} ${checkedOn}`;
  return [
    list(when.map(escaped)),
    pairs([
      [mapWord('map.row.primary'), escaped(primary.join(', ') || mapWord('map.row.nobody'))],
      [mapWord('map.row.also'), escaped(also.join(', '))],
      [mapWord('map.row.because'), escaped(because)],
      [mapWord('map.row.confidence'), escaped(confidence)],
      [mapWord('map.row.rule'), escaped(`${rule} (${id})`)],
      [mapWord('map.row.source'), list([...sources.map(link), escaped(checked)])],
    ]),
  ].join('');
}

function changeText({ because, rule, sources, checkedOn, domains }: MapChange): string {
  const checked = `${mapWord('map.row.checked')} ${checkedOn}`;
  return [
    escaped(domains.join('; ')),
    pairs([
      [mapWord('map.row.because'), escaped(because)],
      [mapWord('map.row.rule'), escaped(rule)],
      [mapWord('map.row.source'), list([...sources.map(link), escaped(checked)])],
    ]),
  ].join('');
}
