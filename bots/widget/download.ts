import { around } from './dom.js';

/** Milliseconds after which the browser surely has the file. */
const TAKEN = 10_000;

/** Makes a plain text file of what the person may keep, here in the browser: nothing is asked of the server. */
export function saveFiles(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const link = around(HTMLAnchorElement, 'a[download]', event);
    const encoded = link?.href.split(',', 2)[1];
    if (link === undefined || encoded === undefined) return;
    event.preventDefault();
    const file = new Blob([decodeURIComponent(encoded)], { type: 'text/plain;charset=utf-8' });
    const address = URL.createObjectURL(file);
    const hidden = document.createElement('a');
    hidden.href = address;
    hidden.download = link.download;
    hidden.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, TAKEN);
  });
}
