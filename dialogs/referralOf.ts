import { buildReferral, type ReferralRequest } from '../services/referral/build.js';
import { AS_IT_IS, type Coarseness } from '../services/referral/coarsen.js';
import { maskReport } from '../services/referral/masks.js';
import { renderText } from '../services/referral/render.js';
import type { Referral } from '../services/referral/schema.js';
import { smallCell } from '../services/referral/smallCell.js';
import { digestOf } from './digest.js';
import { receiverName } from './receivers.js';
import { type Recipient, TOGETHER } from './recipients.js';
import type { ReportView } from './ReportView.js';
import { nameOf } from './reportOf.js';
import { type Language, referralWords, TEXT_VERSION } from './text/catalogue.js';

/** The language of the services a referral goes to; the account stays as it was told. */
const RECIPIENT_LANGUAGE: Language = 'nl';

/** A referral as the person sees it before anything leaves, and what would leave. */
export interface Preview {
  /** In the language of the conversation. */
  readonly shown: string;
  /** In the language of the recipient. */
  readonly text: string;
  readonly document: string;
  /** What of it the person told, without names and numbers that we put on it. */
  readonly told: string;
  /** Pieces of the person's words that are hidden or could be, numbered in order. */
  readonly pieces: ReturnType<typeof maskReport>['pieces'];
  /** Changes when anything that leaves changes. */
  readonly digest: string;
  /** Municipality, month and organisation together could show who told it. */
  readonly risky: boolean;
}

/** What this recipient would get of the report as it stands now. */
export function previewFor(view: ReportView, recipient: Recipient): Preview {
  const { report, language, route } = view;
  const key = [
    report,
    language,
    route,
    recipient,
    view.told('choice'),
    view.told('masks'),
    view.told('coarser'),
    view.told('receiver'),
  ];
  return view.memory.previews.get(JSON.stringify(key), () => makePreview(view, recipient));
}

function makePreview(view: ReportView, recipient: Recipient): Preview {
  if (recipient === TOGETHER) return takeAlongPreview(view);
  const made = request(view, view.told('choice') === 'signal');
  const name = nameOf(view.told('choice'));
  const coarser = coarsenessOf(view);
  const masked = maskReport(view.report, name, coarser, made.masks);
  const consent = { date: view.now, textVersion: TEXT_VERSION };
  const referral = buildReferral({ ...made, recipient, name, coarser, masked, consent });
  const text = renderText(referral, referralWords(RECIPIENT_LANGUAGE));
  const isTheirs = view.language === RECIPIENT_LANGUAGE;
  return {
    shown: isTheirs ? text : renderText(referral, referralWords(view.language)),
    text,
    pieces: masked.pieces,
    document: `${JSON.stringify(referral, undefined, 2)}\n`,
    told: JSON.stringify({ ...referral, meta: undefined, routing: undefined, consent: undefined }),
    digest: digestOf(withoutMoment(referral)),
    risky: view.told('choice') === 'signal' && smallCell(referral).risky,
  };
}

/** What the person takes along: their own file, with the name of whom it is for. It goes nowhere by itself. */
function takeAlongPreview(view: ReportView): Preview {
  const { meta, ...made } = request(view);
  const receiver = view.render(receiverName(view));
  const referral = buildReferral({
    ...made,
    meta: { ...meta, receiver },
    recipient: 'own_file',
    name: 'keep',
  });
  const shown = renderText(referral, referralWords(view.language));
  return {
    shown,
    text: shown,
    document: '',
    told: shown,
    pieces: [],
    digest: digestOf(withoutMoment(referral)),
    risky: false,
  };
}

/** Everything the person told, for themselves, in the language of the conversation. */
export function ownFile(view: ReportView): OwnFile {
  const key = JSON.stringify([view.report, view.language, view.route]);
  return view.memory.files.get(key, () => makeOwnFile(view));
}

export interface OwnFile {
  readonly text: string;
  readonly digest: string;
}

function makeOwnFile(view: ReportView): OwnFile {
  const referral = buildReferral({ ...request(view), recipient: 'own_file', name: 'keep' });
  return {
    text: renderText(referral, referralWords(view.language)),
    digest: digestOf(whatWasTold(referral)),
  };
}

function request(view: ReportView, isSignal = false): Omit<ReferralRequest, 'recipient' | 'name'> {
  return {
    report: view.report,
    route: view.route,
    masks: {
      decisions: view.told('masks') ?? { hide: [], show: [] },
      words: referralWords(RECIPIENT_LANGUAGE).placeholders,
    },
    meta: {
      reference: referenceOf(view, isSignal),
      created: view.now,
      botVersion: view.services.botVersion,
      city: view.city,
    },
  };
}

/** A signal has a name of its own: under that of the other referrals it would say whose it is. */
function referenceOf({ interview }: ReportView, isSignal: boolean): string {
  return (isSignal ? interview.referenceOfSignal : undefined) ?? interview.reference ?? '';
}

function coarsenessOf(view: ReportView): Coarseness {
  const chosen = view.told('coarser') ?? [];
  return {
    ...AS_IT_IS,
    place: chosen.includes('region')
      ? 'region'
      : chosen.includes('province')
        ? 'province'
        : AS_IT_IS.place,
    time: chosen.includes('year') ? 'year' : AS_IT_IS.time,
  };
}

/** Another language to read it in is no reason to read it again; nor is another body for it. */
function whatWasTold(referral: Referral): unknown {
  return { ...referral, meta: undefined, routing: undefined };
}

/** The hour at which it was made is no reason to ask for a yes again. */
function withoutMoment(referral: Referral): unknown {
  return { ...referral, meta: { ...referral.meta, created: '' }, consent: undefined };
}
