/** Text as it may stand in a page. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function heading(level: 1 | 2 | 3 | 4, text: string, id?: string): string {
  const name = id === undefined ? '' : ` id="${escaped(id)}"`;
  return `<h${level}${name}>${escaped(text)}</h${level}>`;
}

/** A list of lines; nothing when there are none. */
export function list(lines: readonly string[], kind: 'ul' | 'ol' = 'ul'): string {
  if (lines.length === 0) return '';
  return `<${kind}>${lines.map((line) => `<li>${line}</li>`).join('')}</${kind}>`;
}

/** A name and what belongs to it, each as HTML; pairs without anything are left out. */
export function pairs(entries: readonly (readonly [string, string])[]): string {
  const rows = entries
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${value}</dd>`);
  return `<dl>${rows.join('')}</dl>`;
}

export function link(url: string): string {
  return /^https:/.test(url) ? `<a href="${escaped(url)}">${escaped(url)}</a>` : escaped(url);
}

/** A page of its own, without a script and without anything from elsewhere. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; }
figure { margin: 1rem 0; overflow-x: auto; border: 1px solid #6b7280; }
svg { max-width: none; }
dt { font-weight: 600; }
dd { margin: 0 0 0.4rem 1rem; }
h4 { margin-bottom: 0.2rem; }
ul, ol { margin: 0; padding-left: 1.2rem; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
