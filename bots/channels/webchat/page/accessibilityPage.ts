import { type Language, webWords } from '../../../../dialogs/text/catalogue.js';
import type { Html } from './html.js';
import { list, paragraph, part, type Site, statementPage } from './statement.js';
import { contactOf, filled, ofCity } from './words.js';

/**
 * The accessibility statement. It says apart what a program tested and what a person tried, and says
 * plainly when no person tried a screen reader: a statement that leaves that out helps nobody.
 */
export function accessibilityPage(site: Site, language: Language): string {
  const { accessibility } = site.web;
  const words = webWords(language);
  return statementPage(site, {
    language,
    title: 'accessibility.title',
    head: 'accessibility.head',
    intro: 'accessibility.intro',
    address: '/toegankelijkheid',
    other: { address: '/privacy', title: 'privacy.title' },
    checkedOn: accessibility.checkedOn,
    body: [
      part(
        words['accessibility.levelHead'],
        paragraph(words['accessibility.built'], ' ', words['accessibility.declared']),
        paragraph(words['accessibility.basis']),
      ),
      part(
        words['accessibility.testedHead'],
        list([
          words['accessibility.tested.axe'],
          words['accessibility.tested.keyboard'],
          words['accessibility.tested.live'],
          words['accessibility.tested.plain'],
        ]),
        paragraph(words['accessibility.tested.limits']),
      ),
      part(words['accessibility.readersHead'], ...readers(site, language)),
      part(
        words['accessibility.shortcomingsHead'],
        paragraph(
          accessibility.shortcomings === null
            ? words['accessibility.shortcomingsNone']
            : ofCity(accessibility.shortcomings, language),
        ),
      ),
      part(words['accessibility.otherWaysHead'], paragraph(words['accessibility.otherWays'])),
      part(
        words['accessibility.contactHead'],
        paragraph(
          filled(words['accessibility.contact'], { contact: contactOf(accessibility.contact) }),
        ),
      ),
      ...complaints(site, language),
    ],
  });
}

function readers({ web }: Site, language: Language): Html[] {
  const words = webWords(language);
  const tried = web.accessibility.screenReadersTried;
  if (tried.length === 0) return [paragraph(words['accessibility.readersNone'])];
  return [
    paragraph(words['accessibility.readersTried']),
    list(tried),
    paragraph(words['accessibility.readersOther']),
  ];
}

function complaints({ web }: Site, language: Language): Html[] {
  const { complaints: written } = web.accessibility;
  if (written === undefined) return [];
  const heading = webWords(language)['accessibility.complaintsHead'];
  return [part(heading, paragraph(ofCity(written, language)))];
}
