import { createHash, randomBytes } from 'node:crypto';
import { spokenIn } from '../../../dialogs/languagesOf.js';
import { type Language, webWords } from '../../../dialogs/text/catalogue.js';
import type { City } from '../../../services/domain/city.js';
import type { Logger } from '../../../services/logger.js';
import { HttpError, type HttpAnswer, type HttpRequest } from '../../http/exchange.js';
import { isOwnForm, type Place } from '../../http/place.js';
import { within } from '../../limits/within.js';
import type { Message } from '../../turn/record.js';
import type { TurnResult } from '../../turn/TurnRunner.js';
import { dataOf } from '../../turn/messageData.js';
import type { Door } from './Door.js';
import { type Fields, readFields } from './formFields.js';
import { Sessions } from './Sessions.js';
import { LONGEST_TEXT } from '../../widget/shared/limits.js';
import type { TooFast, WebChat } from './WebChat.js';

/** What one page of the form shows. */
export interface FormPage {
  readonly language: Language;
  readonly messages: readonly Message[];
  readonly token: string;
  readonly isNew: boolean;
  readonly messageId: string;
  readonly campaign: string | undefined;
  readonly notice: string | undefined;
  /** What the person typed and could not be taken. */
  readonly kept: string | undefined;
}

interface FormParts {
  readonly chat: WebChat;
  readonly door: Door;
  readonly first: (language: Language) => readonly Message[];
  readonly city: City;
  readonly defaultLanguage: Language;
  readonly render: (page: FormPage, request: HttpRequest) => HttpAnswer;
  readonly place: Place;
  readonly logger: Logger;
}

/**
 * The conversation as plain pages, one question each, for whoever has no script: the same interview,
 * the same turns. Nothing is kept in the browser: the token stands in a hidden field of the page.
 */
export class PlainForm {
  readonly #parts: FormParts;

  constructor(parts: FormParts) {
    this.#parts = parts;
  }

  /** The first question. Looking at it writes nothing anywhere. */
  open(request: HttpRequest): HttpAnswer {
    const language = this.#languageOf(request.query.get('taal'));
    return this.#first(request, language, request.query.get('campagne') ?? undefined);
  }

  /**
   * Takes an answer and gives the next question. When it cannot be taken now, what was typed stands
   * there again; only a page that was not ours, or whose conversation is gone, begins anew.
   *
   * @throws HttpError for what is no form of ours, or larger than a form may be.
   */
  async answer(request: HttpRequest): Promise<HttpAnswer> {
    const fields = readFields(await request.form());
    if (fields === undefined) throw new HttpError(400, 'bad_form');
    const language = this.#languageOf(fields.language);
    if (!isOwnForm(this.#parts.place, (name) => request.header(name))) {
      return this.#first(request, language, undefined, 'page.elsewhere');
    }
    try {
      return await this.#take(request, fields, language);
    } catch (error) {
      return this.#instead(error, request, fields, language);
    }
  }

  #instead(error: unknown, request: HttpRequest, fields: Fields, language: Language): HttpAnswer {
    const { first, logger } = this.#parts;
    if (error instanceof HttpError) {
      if (error.status === 403) return this.#gone(request, language);
      // Without script nobody can be asked for work: then they are asked for a moment.
      if (error.status !== 429) throw error;
      return this.#again(request, fields, language, 'page.busyStart', first(language));
    }
    logger.error('http.failed', {}, error);
    const shown = fields.isNew ? first(language) : [];
    return this.#again(request, fields, language, 'page.trouble', shown);
  }

  async #take(request: HttpRequest, fields: Fields, language: Language): Promise<HttpAnswer> {
    const { chat, door } = this.#parts;
    const conversation = Sessions.conversationOf(fields.token);
    if (conversation === undefined) return this.#gone(request, language);
    if (fields.isNew) {
      await door.admit(request, fields.token);
      const { campaign } = fields;
      const begun = await chat.begin(conversation, { language, campaign });
      if (begun.outcome !== 'done') {
        const notice = noticeOf(begun.outcome);
        return this.#again(request, fields, language, notice, this.#parts.first(language));
      }
    }
    const session = await chat.sessions.find(fields.token);
    if (session === undefined) return this.#gone(request, language);
    if (session.fades) await chat.sessions.prolong(fields.token);
    const { input, echo } = fields;
    if (echo !== undefined && echo.length > LONGEST_TEXT) {
      const shown = (await chat.newsOf(conversation, 0)) ?? [];
      return this.#again(request, fields, language, 'client.tooLong', lastPrompt(shown));
    }
    const incoming = { input, echo, clientActivityID: idOf(fields) };
    const said = await chat.say(conversation, incoming, ALL);
    if (said.outcome === 'gone') return this.#gone(request, language);
    if (said.outcome !== 'done') {
      const shown = (await within(LITTLE_PATIENCE, chat.newsOf(conversation, 0))) ?? [];
      return this.#again(request, fields, language, noticeOf(said.outcome), lastPrompt(shown));
    }
    return this.#parts.render(
      {
        language: this.#languageOf(said.language ?? language),
        messages: said.replies,
        token: fields.token,
        isNew: false,
        messageId: newId(),
        campaign: undefined,
        notice: undefined,
        kept: undefined,
      },
      request,
    );
  }

  #first(
    request: HttpRequest,
    language: Language,
    campaign: string | undefined,
    notice?: 'page.elsewhere' | 'client.gone',
  ): HttpAnswer {
    return this.#parts.render(
      {
        language,
        messages: this.#parts.first(language),
        token: Sessions.newToken(),
        isNew: true,
        messageId: newId(),
        campaign,
        notice: notice === undefined ? undefined : webWords(language)[notice],
        kept: undefined,
      },
      request,
    );
  }

  #gone(request: HttpRequest, language: Language): HttpAnswer {
    return this.#first(request, language, undefined, 'client.gone');
  }

  /** The same page once more, under the same id: sent again, it is the same message. */
  #again(
    request: HttpRequest,
    fields: Fields,
    language: Language,
    notice: Notice,
    messages: readonly Message[],
  ): HttpAnswer {
    return this.#parts.render(
      {
        language,
        messages,
        token: fields.token,
        isNew: fields.isNew,
        messageId: fields.messageId,
        campaign: fields.campaign,
        notice: webWords(language)[notice],
        kept: fields.echo,
      },
      request,
    );
  }

  #languageOf(code: string | null | undefined): Language {
    const { city, defaultLanguage } = this.#parts;
    return spokenIn(city, code ?? defaultLanguage);
  }
}

/** Milliseconds: a server that just failed may not answer this either, and somebody waits for the page. */
const LITTLE_PATIENCE = 1_000;

/** A page holds what it was given: there is nothing to catch up with. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Another button or other words on a page that somebody went back to are another message, or they would be lost in silence. */
function idOf({ input, messageId }: Fields): string {
  const said = input.kind === 'choice' ? input.value : input.kind === 'text' ? input.text : '';
  return `${messageId}:${createHash('sha256').update(said).digest('base64url')}`;
}

type Notice = 'page.busy' | 'page.busyStart' | 'page.trouble' | 'client.refused' | 'client.tooLong';

/** What to say when an answer was not taken. */
function noticeOf(outcome: (TurnResult | TooFast)['outcome']): Notice {
  if (outcome === 'refused') return 'client.refused';
  return outcome === 'busy' || outcome === 'wait' ? 'page.busy' : 'page.trouble';
}

/** The question that stands open, of what is kept. */
function lastPrompt(messages: readonly Message[]): Message[] {
  const last = messages.findLast((message) => dataOf(message)?.prompt !== undefined);
  return last === undefined ? [] : [last];
}

function newId(): string {
  return randomBytes(16).toString('base64url');
}
