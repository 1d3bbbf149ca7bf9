import { BARS, type Finding, stagesOf } from './checks.js';
import type { Text } from './everyText.js';
import { FORMULAS, type Readability, readabilityOf } from './readability.js';

/** The stages of one language, a line each, with both formulas. */
export function tableOf(texts: readonly Text[]): string {
  const language = texts[0]?.language ?? 'nl';
  const { name, secondName } = FORMULAS[language];
  const head = ['stage', 'texts', 'words', 'a sentence', 'most', 'syllables', name, secondName];
  const stages = [...stagesOf(texts)].map(([stage, { texts: count, sentences }]) =>
    row(stage, count, readabilityOf(sentences, language)),
  );
  const { text, stage } = BARS[language];
  const bar = `${language}: at least ${stage} for a stage and ${text} for a text (${name}); only whole sentences are measured`;
  return `${bar}\n${aligned([head, ...stages])}`;
}

/** Every text, the hardest first, with its score; whole sentences before labels. */
export function hardestFirst(texts: readonly Text[]): string {
  const measured = texts.map((text) => ({
    ...text,
    ...readabilityOf([text.text], text.language),
    isLabel: !/[.?!]$/.test(text.text),
  }));
  measured.sort(
    (one, other) => Number(one.isLabel) - Number(other.isLabel) || one.score - other.score,
  );
  return measured
    .map(({ score, language, key, text }) => `${score.toFixed(0)} ${language} ${key}: ${text}\n`)
    .join('');
}

/** What is to be mended, by check; or that nothing is. */
export function toMend(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to mend.\n';
  const checks = [...new Set(findings.map(({ check }) => check))];
  return checks
    .map((check) => {
      const those = findings.filter((finding) => finding.check === check);
      const lines = those.map(({ language, key, what }) => `  ${language} ${key}: ${what}\n`);
      return `${check} (${those.length})\n${lines.join('')}`;
    })
    .join('');
}

function row(stage: string, count: number, measured: Readability): string[] {
  const { words, wordsPerSentence, longest, syllablesPerWord, score, second } = measured;
  return [
    ...[stage, `${count}`, `${words}`, wordsPerSentence.toFixed(1), `${longest}`],
    ...[syllablesPerWord.toFixed(2), score.toFixed(0), second.toFixed(0)],
  ];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
