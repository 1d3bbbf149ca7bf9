/** A piece of a referral as people read it on a screen: the same words in the same order, without its line ends. */
export interface Block {
  readonly is: 'head' | 'told' | 'line';
  readonly text: string;
}

/** Columns of the text (services/referral/render.ts): a line that is fuller than this would have been broken. */
const WIDTH = 76;
const TOLD = '> ';
const GOES_ON = '    ';

/**
 * Takes apart the text of a referral, which is laid out for a mail program and paper: a line that was
 * broken because it was full is one again, a line with a rule under it is a heading, and what the
 * person told, which has a mark before each line, is theirs. No word is added, changed or left out.
 */
export function blocksOf(text: string): Block[] {
  const blocks: { is: Block['is']; text: string; last: string }[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const open = blocks[blocks.length - 1];
    const is = line.startsWith('>') ? 'told' : 'line';
    const words = is === 'told' ? line.slice(TOLD.length) : line.trimStart();
    if (open !== undefined && isRule(line) && before !== '') {
      open.is = 'head';
    } else if (words !== '') {
      if (open?.is === is && before !== '' && (isIndented(line) || wasFull(open.last, words, is))) {
        open.text += ` ${words}`;
        open.last = words;
      } else {
        blocks.push({ is, text: words, last: words });
      }
    }
    before = words;
  }
  return blocks.map(({ is, text: whole }) => ({ is, text: whole }));
}

function isRule(line: string): boolean {
  return /^(?:={3,}|-{3,})$/.test(line);
}

function isIndented(line: string): boolean {
  return line.startsWith(GOES_ON);
}

/** Whether the first word of the next line did not fit behind this one. */
function wasFull(line: string, next: string, is: Block['is']): boolean {
  const room = is === 'told' ? WIDTH - TOLD.length : WIDTH;
  return line.length + 1 + (next.split(' ')[0] ?? '').length > room;
}
