import { render } from '../../../dialogs/interview/prompt.js';
import { toldLabel } from '../../../dialogs/labels.js';
import { isTextKey, translate } from '../../../dialogs/text/catalogue.js';
import { mapWord } from '../../../dialogs/text/nl/map.js';
import type { Axes, Box } from './boxes.js';

/** Boxes as people say them, one sentence for each; `otherwise` where nothing is asked. */
export function inWords(boxes: readonly Box[], axes: Axes, otherwise: string): string[] {
  return boxes.map((box) => {
    const parts = Object.keys(axes).flatMap((axis) => {
      const values = box[axis];
      return values === undefined
        ? []
        : [`${axisName(axis)}: ${valuesOf(axis, values, axes[axis] ?? [])}`];
    });
    return parts.length === 0 ? otherwise : parts.join('; ');
  });
}

/** What a question is called in a list of answers. */
export function labelOf(question: string): string {
  const key = `q.${question}.label`;
  return isTextKey(key) ? translate('nl', key) : question;
}

function axisName(axis: string): string {
  const own = `map.axis.${axis}`;
  const word = mapWord(own);
  return word === axis ? labelOf(axis) : word;
}

/** Where most values are meant, those that are not are said. */
function valuesOf(axis: string, values: readonly string[], all: readonly string[]): string {
  const others = all.filter((value) => !values.includes(value));
  const isMost = all.length > MANY && others.length > 0 && others.length < all.length / 2;
  const said = (isMost ? others : values).map((value) => valueOf(axis, value));
  const quoted = said.length > 1 ? said.map((word) => `“${word}”`) : said;
  const list = quoted.join(` ${mapWord('map.or')} `);
  return isMost ? `${mapWord('map.not')} ${list}` : list;
}

const MANY = 6;

function valueOf(axis: string, value: string): string {
  const own = mapWord(`map.${axis}.${value}`);
  if (own !== value) return own;
  if (axis === 'choice') return render(toldLabel('choice', value), 'nl');
  if (value === 'unknown') return translate('nl', 'detail.unknown');
  const known = isTextKey(`${axis}.${value}`) ? axis : `detail.${axis}`;
  return render(toldLabel(known, value), 'nl');
}
