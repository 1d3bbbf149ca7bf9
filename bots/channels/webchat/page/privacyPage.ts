import { type Language, webWords } from '../../../../dialogs/text/catalogue.js';
import { bodySources } from '../../../../services/domain/bodySources.js';
import { html } from './html.js';
import { recipientsOf } from './recipients.js';
import { list, paragraph, part, type Site, statementPage } from './statement.js';
import { contactOf, filled, ofCity, outside } from './words.js';

/**
 * The privacy statement: what the program does for every city, and who answers for it in this one. It
 * promises nothing that the program does not do, and names everybody who could get a report.
 */
export function privacyPage(site: Site, language: Language): string {
  const { city, web } = site;
  const { privacy } = web;
  const words = webWords(language);
  const minutes = `${site.keepMinutes}`;
  const complaintAt = bodySources.GBA?.does.source;
  const recipients = recipientsOf(city, language);
  return statementPage(site, {
    language,
    title: 'privacy.title',
    head: 'privacy.head',
    intro: 'privacy.intro',
    address: '/privacy',
    other: { address: '/toegankelijkheid', title: 'accessibility.title' },
    checkedOn: privacy.checkedOn,
    body: [
      html`<section class="box">
        <h2>${words['privacy.shortHead']}</h2>
        ${list([
          words['privacy.short.program'],
          words['privacy.short.yes'],
          filled(words['privacy.short.kept'], { minutes }),
          words['privacy.short.ip'],
        ])}
      </section>`,
      part(
        words['privacy.whoHead'],
        html`<dl>
          <dt>${words['privacy.controller']}</dt>
          <dd>${privacy.controller}</dd>
          <dt>${words['privacy.contact']}</dt>
          <dd class="alone">${contactOf(privacy.contact)}</dd>
          <dt>${words['privacy.officer']}</dt>
          <dd>${privacy.officer}</dd>
        </dl>`,
      ),
      part(
        words['privacy.groundHead'],
        paragraph(ofCity(privacy.legalGround, language)),
        paragraph(words['privacy.consent'], ' ', words['privacy.consentBack']),
      ),
      part(
        words['privacy.keptHead'],
        html`<dl>
          <dt>${words['privacy.kept.what']}</dt>
          <dd>${filled(words['privacy.kept.whatLong'], { minutes })}</dd>
          <dt>${words['privacy.kept.sent']}</dt>
          <dd>${words['privacy.kept.sentLong']}</dd>
          <dt>${words['privacy.kept.counts']}</dt>
          <dd>${words['privacy.kept.countsLong']}</dd>
          <dt>${words['privacy.kept.ip']}</dt>
          <dd>${words['privacy.kept.ipLong']}</dd>
          <dt>${words['privacy.kept.browser']}</dt>
          <dd>${words['privacy.kept.browserLong']} ${words['privacy.kept.history']}</dd>
        </dl>`,
      ),
      part(words['privacy.hostHead'], paragraph(ofCity(privacy.host, language))),
      part(
        words['privacy.recipientsHead'],
        paragraph(words['privacy.recipients']),
        city.demonstration && paragraph(words['privacy.recipientsDemonstration']),
        recipients.sent.length > 0 && paragraph(words['privacy.recipientsSent']),
        recipients.sent.length > 0 && list(recipients.sent, 'many'),
        paragraph(words['privacy.recipientsReady']),
        list(recipients.ready, 'many'),
        paragraph(words['privacy.recipientsAfter']),
      ),
      part(words['privacy.othersHead'], paragraph(words['privacy.others'])),
      part(
        words['privacy.rightsHead'],
        list([
          words['privacy.rights.see'],
          words['privacy.rights.change'],
          words['privacy.rights.delete'],
        ]),
        paragraph(
          words['privacy.rights.after'],
          ' ',
          filled(words['privacy.rights.write'], { contact: contactOf(privacy.contact) }),
        ),
      ),
      part(
        words['privacy.complaintHead'],
        paragraph(words['privacy.complaint']),
        complaintAt !== undefined &&
          html`<p class="alone">${outside(complaintAt, words['privacy.complaintLink'])}</p>`,
      ),
      ...(site.channels.length === 0
        ? []
        : [
            part(
              words['privacy.channelsHead'],
              paragraph(words['privacy.channels']),
              list([
                ...site.channels.map((channel) => words[`privacy.channels.${channel}`]),
                words['privacy.channels.azure'],
              ]),
            ),
          ]),
      ...(privacy.terms === null
        ? []
        : [part(words['privacy.termsHead'], paragraph(ofCity(privacy.terms, language)))]),
    ],
  });
}
