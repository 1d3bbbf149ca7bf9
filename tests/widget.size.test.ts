import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, webWords } from '../dialogs/text/catalogue.js';

const BUILT = new URL('../bots/widget/', import.meta.url);

/** Bytes on the line, as a server that packs well would send them. */
function packed(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

function built(file: string): Buffer {
  return readFileSync(new URL(file, BUILT));
}

describe('the size of the chat', () => {
  for (const language of LANGUAGES) {
    it(`is at most 30 KB for everything a browser gets in "${language}"`, () => {
      const words = Object.entries(webWords(language)).filter(([key]) => key.startsWith('client.'));
      const files = ['chat.js', 'loader.js', 'chat.css'].map((file) => packed(built(file)));
      const total = files.reduce((sum, bytes) => sum + bytes, packed(JSON.stringify(words)));
      expect(total).to.be.at.most(30 * 1024);
    });
  }

  it('is at most 5 KB for what a city puts on its own page', () => {
    expect(packed(built('loader.js'))).to.be.at.most(5 * 1024);
  });

  it('holds nothing that a browser does not need', () => {
    for (const file of ['chat.js', 'loader.js', 'chat.css']) {
      const text = built(file).toString();
      expect(text, file).not.to.include('sourceMappingURL');
      expect(text, file).not.to.match(/\/\*\*|botbuilder/);
    }
  });

  it('makes no markup out of text, and keeps nothing but one key', () => {
    const text = `${built('chat.js').toString()}${built('loader.js').toString()}`;
    expect(text).not.to.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/);
    expect(text).not.to.match(/localStorage|indexedDB|serviceWorker|document\.cookie|sendBeacon/);
    expect(text).not.to.match(/\beval\(|new Function/);
    expect(text.match(/sessionStorage\.setItem/g)).to.have.length(1);
  });
});
