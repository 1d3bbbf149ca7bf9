import { instance } from '@viz-js/viz';
import { escaped } from './html.js';

/**
 * Lays a graph out (Graphviz, as WebAssembly: no network and nothing installed) and gives the picture,
 * with a name and a description for whoever does not see it.
 */
export async function drawn(graph: string, title: string, description: string): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(graph, { format: 'svg', engine: 'dot' });
  const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const from = svg.slice(svg.indexOf('<svg'));
  return from
    .replace(/<title>[^<]*<\/title>\n?/g, '')
    .replace(/<!--[^>]*-->\n?/g, '')
    .replaceAll(/ id="(graph|node|edge)\d+"/g, '')
    .replaceAll(/font-size="([\d.]+)"/g, (_, size: string) => `font-size="${Number(size) - ROOM}"`)
    .replace(/<svg ([^>]*)>/, (_, attributes: string) => {
      const names = `role="img" aria-labelledby="${id}-title ${id}-desc"`;
      const texts = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
      return `<svg ${attributes} ${names}>${texts}`;
    });
}

/** The fonts of a reader are wider than those that Graphviz knows: it lays out larger letters than are drawn. */
const ROOM = 2.5;
