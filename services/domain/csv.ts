import { readFileSync } from 'node:fs';

/**
 * The rows of one of our own comma-separated files, by column name. Our files hold no quotes and no
 * commas inside a value; several values in one column stand between `|`.
 * Throws an Error when a row has another number of columns than the head.
 */
export function readRows(file: URL): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line, index) => {
    const values = line.split(',');
    if (values.length !== columns.length) {
      throw new Error(
        `${file.pathname.split('/').at(-1) ?? 'data'}: line ${index + 2} is not whole`,
      );
    }
    const row: Record<string, string> = {};
    let place = 0;
    for (const column of columns) row[column] = values[place++] ?? '';
    return row;
  });
}

/** The values of a column that holds several. */
export function several(value: string): string[] {
  return value === '' ? [] : value.split('|');
}
