import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { accessibilityPage } from '../bots/channels/webchat/page/accessibilityPage.js';
import { cityPage } from '../bots/channels/webchat/page/cityPage.js';
import { editorPage } from '../bots/channels/webchat/page/editorPage.js';
import { embedLines, policyLine } from '../bots/channels/webchat/page/embedLines.js';
import { styleHashes } from '../bots/channels/webchat/page/layout.js';
import { pageHeaders } from '../bots/http/headers.js';
import { previewAddress, previewOf, withPreview } from '../bots/channels/webchat/page/preview.js';
import { previewPage } from '../bots/channels/webchat/page/previewPage.js';
import { privacyPage } from '../bots/channels/webchat/page/privacyPage.js';
import { pageRoutes } from '../bots/channels/webchat/page/routes.js';
import type { Site } from '../bots/channels/webchat/page/statement.js';
import { judgeEmbed } from '../bots/widget/shared/embedRules.js';
import { LANGUAGES, textKey, translate, webWords } from '../dialogs/text/catalogue.js';
import { demoSite } from '../dialogs/text/nl/demoSite.js';
import { BODIES, DOMAINS, GROUNDS } from '../services/domain/ids.js';
import { route } from '../services/domain/route.js';
import { directory } from './support/routing.js';
import { EDITOR, hostileSite, pages, request, site, textOf } from './support/webPages.js';

const { chat: CHAT } = EDITOR;

describe('Every page around the chat', () => {
  it('is a whole page in its language, with a title, and with nothing left to fill in', () => {
    for (const [name, { language, html }] of pages(site())) {
      expect(html, name).to.match(/^<!doctype html>\s*<html lang="(?:nl|fr|en)">/);
      expect(html, name).to.include(`<html lang="${language}">`);
      expect(html.match(/<h1>/g), name).to.have.length(1);
      expect(textOf(html), name).not.to.match(/undefined|\[object|\{\w+\}|NaN/);
    }
  });

  it('loads nothing from anybody else', () => {
    for (const [name, { html }] of pages(site())) {
      for (const [, address = ''] of html.matchAll(
        /<(?:script|img|iframe|link|source|use)\b[^>]*?(?:src|href)="([^"]*)"/g,
      )) {
        expect(address, name).to.match(/^(?:\/(?!\/)|data:)/);
      }
      expect(html, name).not.to.match(/url\(|@import|srcset=|<(?:object|embed|base)\b/);
    }
  });

  it('runs no script that stands in it, and has no style that its policy does not know', () => {
    const policy = pageHeaders(styleHashes(site().web.look))['Content-Security-Policy'];
    for (const [name, { html }] of pages(site())) {
      expect(html, name).not.to.match(/\son\w+="|\sstyle="|javascript:|<script(?![^>]*\ssrc=)/i);
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
        ([, style = '']) => style,
      );
      expect(styles, name).to.have.length(1);
      for (const style of styles) expect(policy, name).to.include(hash(style));
    }
    expect(styleHashes(site().web.look)).to.have.length(3);
    expect(policy).to.include("default-src 'none'").and.to.include("frame-ancestors 'none'");
  });

  it('shows what a city wrote as words, whatever it wrote', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
    const evil = hostileSite(hostile);
    for (const [name, { html }] of pages(evil)) {
      expect(html, name).not.to.include('<script>alert');
      expect(html, name).not.to.include('<img src=x');
      if (name !== 'city') expect(html, name).to.include('&lt;script&gt;');
    }
  });

  it('refuses to be drawn in something that is no colour', () => {
    const look = { ...site().web.look, accent: 'red;}</style><script>' };
    expect(() => cityPage({ ...site(), web: { ...site().web, look } })).to.throw('not a colour');
  });
});

describe('The privacy statement', () => {
  it('names who answers for the data, where to write, on what ground, where it stands, and how long', () => {
    for (const language of LANGUAGES) {
      const text = textOf(privacyPage({ ...site(), keepMinutes: 47 }, language));
      const { controller, contact, officer, legalGround, host } = site().web.privacy;
      for (const said of [
        controller,
        contact,
        officer,
        legalGround[language] ?? legalGround.nl,
        host[language] ?? host.nl,
        '47',
      ]) {
        expect(text, language).to.include(said);
      }
    }
  });

  it('says who reads along in Teams and Messenger where the bot is there, and nothing of it elsewhere', () => {
    for (const language of LANGUAGES) {
      const words = webWords(language);
      const text = textOf(privacyPage({ ...site(), channels: ['msteams'] }, language));
      expect(text).to.include(words['privacy.channels.msteams']);
      expect(text).to.include(words['privacy.channels.azure']);
      expect(text).not.to.include(words['privacy.channels.facebook']);
      expect(textOf(privacyPage(site(), language))).not.to.include(words['privacy.channelsHead']);
    }
  });

  it('names everybody who could get a report, before anything was asked', () => {
    for (const language of LANGUAGES) {
      const text = textOf(privacyPage(site(), language));
      for (const body of BODIES.filter((code) => code !== 'LOKAAL')) {
        expect(text, `${language} ${body}`).to.include(
          translate(language, textKey(`body.${body}.name`)),
        );
      }
      expect(text).to.include('Meldpunt Voorbeeldstad (demonstratie)');
    }
  });

  it('names whomever routing can propose for a report without a name', () => {
    const text = textOf(privacyPage(site(), 'nl'));
    const proposed = new Set(
      DOMAINS.flatMap((domain) =>
        GROUNDS.flatMap((ground) => {
          const { primary, also, anonymous } = route(
            { domain, grounds: [ground], region: 'flanders' },
            directory,
          );
          return [...primary, ...also.filter((code) => anonymous[code] === 'yes')];
        }),
      ),
    );
    proposed.delete('LOKAAL');
    expect(proposed.size).to.be.greaterThan(8);
    for (const code of proposed) {
      expect(text, code).to.include(translate('nl', textKey(`body.${code}.name`)));
    }
  });

  it('says of a city without agreements that the person sends everything, and of the demonstration that nothing leaves', () => {
    const real = privacyPage(
      { ...site(), city: { ...site().city, demonstration: false, intakes: [] } },
      'nl',
    );
    const words = webWords('nl');
    expect(textOf(real)).not.to.include(words['privacy.recipientsSent']);
    expect(textOf(real)).to.include(words['privacy.recipientsReady']);
    expect(textOf(real)).not.to.include(words['privacy.recipientsDemonstration']);
    expect(textOf(privacyPage(site(), 'nl'))).to.include(words['privacy.recipientsDemonstration']);
  });

  it('has the way out first, in view, and without telling where somebody came from', () => {
    const html = privacyPage(site(), 'nl');
    const [first = ''] = /<a\b[^>]*>/.exec(html) ?? [];
    expect(first).to.include('data-exit').and.to.include('https://www.meteo.be/nl');
    expect(html.match(/data-exit/g)).to.have.length(2);
    for (const [link] of html.matchAll(/<a\b[^>]*https:[^>]*>/g))
      expect(link).to.include('noreferrer');
  });
});

describe('The accessibility statement', () => {
  it('says plainly that no screen reader was tried', () => {
    expect(textOf(accessibilityPage(site(), 'nl'))).to.include('nog geen enkele schermlezer');
    expect(textOf(accessibilityPage(site(), 'en'))).to.include('No screen reader was tried');
  });

  it('names those that were tried, and what does not work', () => {
    const { web } = site();
    const accessibility = {
      ...web.accessibility,
      screenReadersTried: ['NVDA 2026.2 met Firefox'],
      shortcomings: { nl: 'De kaart spreekt niet.', en: 'The map does not speak.' },
    };
    const text = textOf(accessibilityPage({ ...site(), web: { ...web, accessibility } }, 'en'));
    expect(text).to.include('NVDA 2026.2 met Firefox').and.to.include('The map does not speak.');
    expect(text).not.to.include('No screen reader was tried');
    expect(text).to.include('toegankelijk@voorbeeldstad.example').and.to.include('WCAG 2.2');
  });
});

describe('The page for editors', () => {
  it('gives lines that its own check finds in order', () => {
    const lines = embedLines(CHAT, { link: 'Vertel het hier', frame: 'Hulp bij melden' });
    const csp = policyLine(CHAT);
    for (const line of [lines.corner, lines.own, lines.frame]) {
      const found = judgeEmbed({ line, csp, page: CHAT, chat: CHAT, allowed: [] });
      expect(
        found.filter(({ weight }) => weight !== 'fine'),
        line,
      ).to.deep.equal([]);
    }
  });

  it('sends nothing of what is pasted, also without script', () => {
    const html = editorPage(site(), EDITOR);
    const [form = ''] = /<form[\s\S]*<\/form>/.exec(html) ?? [];
    expect(form).not.to.match(/\sname=|\saction=/);
  });
});

describe('The preview of settings', () => {
  const query = (text: string) => previewOf(new URLSearchParams(text));

  it('takes colours and words, and leaves out what is none', () => {
    const tried = query('accent=%230A5C8F&accentDark=blue&heading=%20Hulp%20&welcome=');
    expect(tried).to.deep.equal({
      accent: '#0a5c8f',
      accentDark: undefined,
      heading: 'Hulp',
      welcome: undefined,
    });
    expect(query(`heading=${'a'.repeat(61)}`).heading).to.equal(undefined);
    expect(query('').accent).to.equal(undefined);
    expect(previewAddress(tried)).to.equal('/chat?taal=nl&accent=%230a5c8f&heading=Hulp');
  });

  it('changes nothing but what is tried', () => {
    const { web } = site();
    expect(withPreview(web, query(''))).to.deep.equal(web);
    const tried = withPreview(web, query('heading=Hulp&accent=%23111111'));
    expect(tried.texts.heading).to.deep.equal({ nl: 'Hulp', en: 'Hulp' });
    expect(tried.look).to.deep.equal({ ...web.look, accent: '#111111' });
  });

  it('says in words whether the colours can be read', () => {
    const text = textOf(previewPage(site(), query('accent=%23ffcc00')));
    expect(text).to.include('1,5 op 1. Dat is te weinig').and.to.include('Dat is genoeg');
  });
});

describe('The addresses of the pages', () => {
  const paths = (which: Site) => pageRoutes(which, () => EDITOR).map(({ path }) => path);

  it('are all there in the demonstration, and without its pretence in a real city', () => {
    expect(paths(site())).to.have.members([
      '/',
      '/privacy',
      '/redactie',
      '/toegankelijkheid',
      '/voorbeeld',
    ]);
    const real = { ...site(), city: { ...site().city, demonstration: false } };
    expect(paths(real)).to.have.members(['/privacy', '/redactie', '/toegankelijkheid']);
  });

  it('answer in the language that is asked, and in Dutch when it is none of ours', async () => {
    const [privacy] = pageRoutes(site(), () => EDITOR);
    const answer = async (query: string) => privacy?.handle(request(query));
    expect((await answer('taal=en'))?.body).to.include('<html lang="en">');
    expect((await answer('taal=xx'))?.body).to.include('<html lang="nl">');
    expect((await answer(''))?.headers?.['Content-Security-Policy']).to.include(
      "form-action 'self'",
    );
  });
});

describe('The words of the pages', () => {
  it('have no sentence of more than 15 words where a person reads them', () => {
    const person = Object.entries(demoSite).filter(([key]) => key.startsWith('demo.'));
    const texts = [
      ...person,
      ...LANGUAGES.flatMap((language) => Object.entries(webWords(language))),
    ];
    for (const [key, text] of texts) {
      for (const sentence of text.split(/(?<=[.?!:]["”]?)\s+/)) {
        expect(sentence.split(/\s+/), `${key}: ${sentence}`).to.have.length.at.most(15);
      }
    }
  });
});

function hash(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
