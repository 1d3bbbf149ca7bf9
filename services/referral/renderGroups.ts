import { told } from '../domain/report.js';
import { inertLine } from './inertText.js';
import {
  answer,
  day,
  detailLines,
  instant,
  languageName,
  type Line,
  list,
  momentText,
  openQuestions,
  optional,
  placeText,
  yesNo,
} from './renderValues.js';
import type { Referral } from './schema.js';
import type { GroupName, ReferralWords } from './words.js';

/** The lines of each group: a label and a value, undefined where the referral has none. */
export const PARTS: Record<
  GroupName,
  (referral: Referral, words: ReferralWords) => readonly Line[]
> = {
  meta({ meta }, w) {
    const { fields } = w;
    return [
      [fields.meta.reference, meta.reference],
      [
        fields.meta.recipient,
        meta.localPoint === undefined ? w.bodies[meta.recipient] : inertLine(meta.localPoint),
      ],
      [fields.meta.receiver, optional(meta.receiver, inertLine)],
      [fields.meta.disclosure, w.disclosures[meta.disclosure]],
      [fields.meta.created, instant(meta.created, w)],
      [fields.meta.language, languageName(meta.language, w)],
      [fields.meta.channel, inertLine(meta.channel)],
      [fields.meta.city, optional(meta.city, inertLine)],
      [fields.meta.serviceModel, optional(meta.serviceModel, (model) => w.serviceModels[model])],
      [fields.meta.botVersion, inertLine(meta.botVersion)],
      [fields.meta.schemaVersion, String(meta.schemaVersion)],
    ];
  },
  who({ who }, w) {
    return [
      [w.fields.who.role, answer(who.role, w, (role) => w.roles[role])],
      [w.fields.who.relation, answer(who.relation, w, (relation) => w.relations[relation])],
      [w.fields.who.age, answer(who.age, w, (age) => w.ages[age])],
      [w.fields.who.minor, optional(who.minor, (minor) => yesNo(minor, w))],
    ];
  },
  contact({ contact }, w) {
    const { fields } = w;
    return [
      [fields.contact.name, answer(contact.name, w, inertLine)],
      [fields.contact.alias, answer(contact.alias, w, inertLine)],
      [fields.contact.channel, answer(contact.channel, w, (channel) => w.contactChannels[channel])],
      [fields.contact.value, answer(contact.value, w, inertLine)],
      [fields.contact.voicemail, answer(contact.voicemail, w, (may) => yesNo(may, w))],
      [fields.contact.callBack, answer(contact.callBack, w, (may) => yesNo(may, w))],
      [fields.contact.interpreter, answer(contact.interpreter, w, inertLine)],
      [fields.contact.accessibility, answer(contact.accessibility, w, inertLine)],
      [fields.contact.trustedPerson, answer(contact.trustedPerson, w, inertLine)],
    ];
  },
  facts({ facts }, w) {
    // A place that was told ends in its region already.
    const region = answer(facts.region, w, (id) => w.regions[id]);
    return [
      [w.fields.facts.when, answer(facts.when, w, (when) => momentText(when, w))],
      [w.fields.facts.municipality, answer(facts.municipality, w, (place) => placeText(place, w))],
      [w.fields.facts.region, told(facts.municipality) === undefined ? region : undefined],
      [w.fields.facts.residence, answer(facts.residence, w, (place) => placeText(place, w))],
      [w.fields.facts.venue, answer(facts.venue, w, inertLine)],
    ];
  },
  otherParty({ otherParty }, w) {
    const { fields } = w;
    return [
      [fields.otherParty.type, answer(otherParty.type, w, (type) => w.otherParties[type])],
      [fields.otherParty.organisation, answer(otherParty.organisation, w, inertLine)],
      [fields.otherParty.personFunction, answer(otherParty.personFunction, w, inertLine)],
      [fields.otherParty.personName, answer(otherParty.personName, w, inertLine)],
    ];
  },
  conduct({ conduct }, w) {
    return [
      [w.fields.conduct.kinds, answer(conduct.kinds, w, list(w.conducts))],
      [w.fields.conduct.pattern, answer(conduct.pattern, w, (pattern) => w.patterns[pattern])],
    ];
  },
  ground({ ground }, w) {
    return [[w.fields.ground.grounds, answer(ground.grounds, w, list(w.grounds))]];
  },
  domain({ domain }, w) {
    return [
      [w.fields.domain.domain, answer(domain.domain, w, (id) => w.domains[id])],
      ...detailLines(domain.details ?? {}, w),
    ];
  },
  evidence({ evidence }, w) {
    return [[w.fields.evidence.kinds, answer(evidence.kinds, w, list(w.evidence))]];
  },
  steps({ steps }, w) {
    const said = answer(
      steps.taken,
      w,
      ({ words }) => optional(words, inertLine) ?? w.stepsLeftOut,
    );
    return [[w.fields.steps.taken, said]];
  },
  wishes({ wishes }, w) {
    return [
      [w.fields.wishes.wish, answer(wishes.wish, w, (wish) => w.wishes[wish])],
      [w.fields.wishes.hope, answer(wishes.hope, w, inertLine)],
      [w.fields.wishes.fears, answer(wishes.fears, w, list(w.fears))],
    ];
  },
  safety({ safety }, w) {
    return [
      [w.fields.safety.stillAtRisk, answer(safety.stillAtRisk, w, (risk) => yesNo(risk, w))],
      [w.fields.safety.safeMoment, answer(safety.safeMoment, w, inertLine)],
    ];
  },
  routing({ routing }, w) {
    const { fields } = w;
    const none = routing.noBody ? w.nobody : undefined;
    return [
      [fields.routing.proposed, none ?? list(w.bodies)(routing.proposed)],
      [fields.routing.also, routing.also.length === 0 ? undefined : list(w.bodies)(routing.also)],
      [fields.routing.rule, inertLine(routing.rule)],
      [fields.routing.confidence, w.confidence[routing.confidence]],
      [fields.routing.openQuestions, openQuestions(routing.openQuestions, w)],
      [fields.routing.source, inertLine(routing.source)],
      [fields.routing.checkedOn, day(routing.checkedOn, w)],
    ];
  },
  consent({ consent }, w) {
    if (consent === undefined) return [];
    return [
      [w.fields.consent.recipient, w.bodies[consent.recipient]],
      [w.fields.consent.purpose, w.purposes[consent.purpose]],
      [w.fields.consent.date, day(consent.date, w)],
      [w.fields.consent.textVersion, inertLine(consent.textVersion)],
    ];
  },
};
