import { languagesOf } from '../../../dialogs/languagesOf.js';
import type { City } from '../../../services/domain/city.js';
import type { CityWeb } from '../../../services/domain/cityWeb.js';
import { type Language, webWords } from '../../../dialogs/text/catalogue.js';
import type { Logger } from '../../../services/logger.js';
import type { HttpAnswer, HttpRequest, Route } from '../../http/exchange.js';
import { chatHeaders } from '../../http/headers.js';
import { originOf, type Place } from '../../http/place.js';
import type { Message } from '../../turn/record.js';
import { activityOf } from './activities.js';
import { readAsset, scriptAsset, styleHash } from './assets.js';
import type { Door } from './Door.js';
import { emergencyLines } from './emergency.js';
import { chatPage, chatStyle } from './page/chatPage.js';
import { previewOf, withPreview } from './page/preview.js';
import { type FormPage, PlainForm } from './PlainForm.js';
import type { WebChat } from './WebChat.js';
import { ofCity } from './page/words.js';

interface ChatRouteParts {
  readonly chat: WebChat;
  readonly door: Door;
  readonly first: (language: Language) => readonly Message[];
  readonly city: City;
  readonly web: CityWeb;
  /** As a `data:` address. */
  readonly logo: string | undefined;
  readonly place: Place;
  readonly defaultLanguage: Language;
  readonly keepMinutes: number;
  readonly logger: Logger;
}

/** The chat as a page, the plain form behind it, and the client that takes it over. */
export function chatRoutes(parts: ChatRouteParts): Route[] {
  const client = scriptAsset('chat');
  const css = readAsset('chat.css');
  const render = (page: FormPage, request: HttpRequest) =>
    pageAnswer(page, request, parts, { css, script: client.url });
  const { chat, door, first, city, defaultLanguage, place, logger } = parts;
  const form = new PlainForm({ chat, door, first, city, defaultLanguage, render, place, logger });
  return [
    { method: 'GET', path: '/chat', handle: (request) => form.open(request) },
    { method: 'POST', path: '/chat', handle: (request) => form.answer(request) },
    client.route,
  ];
}

function pageAnswer(
  page: FormPage,
  request: HttpRequest,
  parts: ChatRouteParts,
  assets: { readonly css: string; readonly script: string },
): HttpAnswer {
  const { city, logo, place, keepMinutes } = parts;
  const { language } = page;
  const web = city.demonstration ? withPreview(parts.web, previewOf(request.query)) : parts.web;
  const style = chatStyle(assets.css, web.look);
  const body = chatPage({
    language,
    languages: languagesOf(city),
    words: webWords(language),
    city: {
      name: city.name,
      heading: ofCity(web.texts.heading, language),
      welcome: web.texts.welcome === null ? undefined : ofCity(web.texts.welcome, language),
      logo,
      exitUrl: web.exitUrl,
      base: place.base,
    },
    messages: page.messages.map((message) => activityOf('', message, 'ours')),
    token: page.token,
    isNew: page.isNew,
    messageId: page.messageId,
    keepMinutes,
    campaign: page.campaign,
    emergency: emergencyLines(language),
    assets: { script: assets.script, style },
    notice: page.notice,
    kept: page.kept,
  });
  const origin = originOf(place, request.header('host'));
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      ...chatHeaders(place, origin, [styleHash(style)]),
    },
    body,
  };
}
