import { type Finding, judgeEmbed, type Weight } from './shared/embedRules.js';

/**
 * The script of the page for editors: it judges what they paste, in their own browser, and lets them
 * copy the lines. Nothing of it is sent anywhere.
 */
const form = document.querySelector<HTMLFormElement>('#check');
const found = document.querySelector('#found');
if (form !== null && found !== null) start(form, found);

interface CheckData {
  readonly chat: string;
  readonly allowed: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

function start(asked: HTMLFormElement, answer: Element): void {
  const data = dataOf(asked.dataset['check'] ?? '');
  if (data === undefined) return;
  asked.addEventListener('submit', (event) => {
    event.preventDefault();
    const { chat, allowed } = data;
    const pasted = { line: valueOf('line'), csp: valueOf('csp'), page: valueOf('page') };
    show(judgeEmbed({ ...pasted, chat, allowed }), answer, data);
  });
  for (const line of document.querySelectorAll('[data-copy]')) line.after(copyButton(line, data));
}

function valueOf(id: string): string {
  const field = document.getElementById(id);
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isField ? field.value.trim() : '';
}

/** What does not work comes first; what is in order is said too, so that an editor knows it was looked at. */
const ORDER: readonly Weight[] = ['stops', 'weakens', 'fine'];

function show(findings: readonly Finding[], answer: Element, { words }: CheckData): void {
  const sorted = ORDER.flatMap((weight) => findings.filter((one) => one.weight === weight));
  const [worst] = sorted;
  const verdict = { stops: 'bad', weakens: 'better', fine: 'good' }[worst?.weight ?? 'stops'];
  const list = element('ul', '');
  for (const { code, weight } of sorted) {
    const item = element('li', '');
    item.className = weight;
    item.append(element('strong', `${words[weight] ?? ''}: `), words[code] ?? code);
    list.append(item);
  }
  answer.replaceChildren(element('h3', words[verdict] ?? ''), list);
}

function copyButton(line: Element, { words }: CheckData): HTMLElement {
  const button = element('button', words['copy'] ?? '');
  button.className = 'copy';
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    void copied(line.textContent).then((done) => {
      button.textContent = words[done ? 'copied' : 'copyFailed'] ?? '';
    });
  });
  return button;
}

/** A browser gives no clipboard to a page that came without https. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function element(name: 'ul' | 'li' | 'strong' | 'h3' | 'button', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function dataOf(json: string): CheckData | undefined {
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null) return undefined;
  if (!('chat' in read) || !('allowed' in read) || !('words' in read)) return undefined;
  const { chat, allowed, words } = read;
  if (typeof chat !== 'string' || !Array.isArray(allowed)) return undefined;
  if (typeof words !== 'object' || words === null) return undefined;
  const texts = Object.entries(words).filter(isText);
  return { chat, allowed: allowed.filter(isString), words: Object.fromEntries(texts) };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return isString(entry[1]);
}
