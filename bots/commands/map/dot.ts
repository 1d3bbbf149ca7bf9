import { mapWord } from '../../../dialogs/text/nl/map.js';
import type { MapQuestion, MapStage, Next } from './interview.js';
import { labelOf } from './conditions.js';
import type { MapRow } from './routing.js';

const HEAD = `graph [rankdir=TB, bgcolor="white", nodesep=0.35, ranksep=0.55, pad=0.3]
node [shape=box, style="rounded,filled", fillcolor="#eef4fb", color="#1d4e79", fontname="Helvetica,Arial,sans-serif", fontsize=16, margin="0.2,0.1"]
edge [color="#44546a", fontname="Helvetica,Arial,sans-serif", fontsize=14, fontcolor="#26323f"]`;

/** The questions of a stage and what follows on what; questions of other stages stand at the edge. */
export function stageGraph(stage: MapStage): string {
  const inside = new Set(stage.questions.map(({ id }) => id));
  const edges = stage.questions.flatMap((question) =>
    question.next.filter(({ to }) => to !== question.id).map((next) => edge(question, next)),
  );
  const outside = new Set(
    stage.questions.flatMap(({ next }) => next.map(({ to }) => to)).filter((to) => !inside.has(to)),
  );
  return graph([
    ...stage.questions.map(({ id, label, asks }) =>
      node(id, `${wrapped(label.toUpperCase(), 30)}\n${wrapped(asks[0] ?? '', 34)}`),
    ),
    ...[...outside].map((id) =>
      node(id, wrapped(labelOf(id), 24), 'style="rounded,dashed", fillcolor="white"'),
    ),
    ...edges,
  ]);
}

function edge(question: MapQuestion, next: Next): string {
  const style = next.isSometimes ? ', style=dashed' : '';
  return `${quoted(question.id)} -> ${quoted(next.to)} [label=${quoted(answersOn(next, question))}${style}]`;
}

/** A few answers are named; of many it is said how many of how many, and the text names them. */
function answersOn({ answers, isEvery }: Next, { next }: MapQuestion): string {
  if (isEvery) return '';
  if (answers.length <= FEW) return answers.map((answer) => wrapped(answer, 26)).join('\n');
  const all = new Set(next.flatMap((one) => one.answers)).size;
  return `${answers.length} ${mapWord('map.of')} ${all} ${mapWord('map.answers')}`;
}

const FEW = 3;

/** The rows of one area of life, the first that fits above, each with the bodies that are competent. */
export function routingGraph(domain: string, rows: readonly MapRow[]): string {
  const bodies = [...new Set(rows.flatMap(competent))];
  const order = rows.slice(1).map((row, index) => {
    const above = rows[index]?.id ?? '';
    return `${quoted(above)} -> ${quoted(row.id)} [style=dotted, arrowhead=none, weight=10]`;
  });
  return graph(
    [
      node('domain', wrapped(domain, 28), 'fillcolor="#1d4e79", fontcolor="white"'),
      ...rows.map((row, index) => node(row.id, `${index + 1}. ${rowText(row)}`)),
      ...bodies.map((body) =>
        node(
          `body ${body}`,
          wrapped(body, 30),
          'shape=box, style=filled, fillcolor="#fdf3d8", color="#7a5b00"',
        ),
      ),
      `subgraph { rank=same; ${rows.map(({ id }) => quoted(id)).join('; ')} }`,
      `"domain" -> ${quoted(rows[0]?.id ?? '')} [arrowhead=none]`,
      ...order,
      ...rows.flatMap((row) =>
        competent(row).map((body) => `${quoted(row.id)} -> ${quoted(`body ${body}`)}`),
      ),
    ],
    'rankdir=LR, ranksep=1.2, nodesep=0.3',
  );
}

function competent({ primary }: MapRow): readonly string[] {
  return primary.length === 0 ? [mapWord('map.row.nobody')] : primary;
}

function rowText({ when }: MapRow): string {
  return when.map((one) => wrapped(one, 54)).join(`\n— ${mapWord('map.or')} —\n`);
}

function graph(lines: readonly string[], attributes = ''): string {
  const own = attributes === '' ? '' : `graph [${attributes}]\n`;
  return `digraph {\n${HEAD}\n${own}${lines.join('\n')}\n}\n`;
}

function node(id: string, label: string, attributes = ''): string {
  const more = attributes === '' ? '' : `, ${attributes}`;
  return `${quoted(id)} [label=${quoted(label)}${more}]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** Lines of about so many characters. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
