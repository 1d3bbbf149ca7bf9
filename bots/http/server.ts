import { createServer as createRestify, type Next, type Request, type Response } from 'restify';
import type { Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Logger } from '../../services/logger.js';
import { readForm, readJson } from './body.js';
import { type HttpAnswer, HttpError, type HttpRequest, refused, type Route } from './exchange.js';
import { always, API } from './headers.js';
import type { Place } from './place.js';
import type { Sources } from './source.js';

interface HttpParts {
  readonly routes: readonly Route[];
  readonly place: Pick<Place, 'publicUrl'>;
  readonly sources: Sources;
  readonly logger: Logger;
  /** What a person sees of a refusal at a path, who asked for a page and not for data. */
  readonly explain: (status: number, path: string) => HttpAnswer;
}

/** Milliseconds (security.md 2.6): whoever sends slowly on purpose holds nothing up. */
const REQUEST_TIMEOUT = 10_000;
const HEADERS_TIMEOUT = 5_000;
const KEEP_ALIVE_TIMEOUT = 5_000;
const MOST_HEADERS = 50;
/** How often Node looks whether those times are over; its own half minute would make them long. */
const TIMEOUT_CHECKS = 1_000;

/** Smaller answers gain nothing. */
const WORTH_ZIPPING = 1_200;
/** Of an answer to every message one twentieth more goes over the line, for half of the work. */
const FOR_SPEED = { level: 1, memLevel: 6, windowBits: 13 };

/**
 * Our routes on restify, which is known in this file only (it may have to be replaced, style.md 5).
 * Nothing of a request is logged, and nothing of an error is told but a code of ours.
 */
export function createHttp(parts: HttpParts): Server {
  const server = createRestify({ name: '', handleUncaughtExceptions: false });
  server.pre((request: Request, response: Response, next: Next) => {
    const refusal = unroutable(request);
    if (refusal !== undefined) send(response, request, told(refusal, request, parts), parts);
    next(refusal === undefined ? undefined : false);
  });
  const handled = (route: Route) => async (request: Request, response: Response) => {
    const answer = await answerOf(route, request, parts);
    send(response, request, answer, parts);
  };
  for (const route of parts.routes) {
    if (route.method === 'GET') {
      server.get(route.path, handled(route));
      server.head(route.path, handled(route));
    } else if (route.method === 'POST') server.post(route.path, handled(route));
    else server.opts(route.path, handled(route));
  }
  // Answered here, so that its `next` is not called: restify would answer once more and end the process.
  server.on('restifyError', (request: Request, response: Response, error: unknown) => {
    send(response, request, told(refusal(error), request, parts), parts);
  });
  // Whoever listens on the server below hears it too; unheard here, it would end the process.
  server.on('error', () => undefined);
  return limited(server.server);
}

/**
 * What restify must not see. It makes an address of the path and of what a stranger wrote as `Host`
 * and is thrown off by one that is none; and headers beyond those that Node keeps could be those that count.
 */
function unroutable({ method, url = '', headers, rawHeaders }: Request): HttpError | undefined {
  if (rawHeaders.length > 2 * MOST_HEADERS) return new HttpError(431, 'too_many_headers');
  const isPath = url.startsWith('/');
  const host = `http://${headers.host ?? 'localhost'}`;
  if (method === undefined || !isPath || !URL.canParse(host + url)) {
    return new HttpError(400, 'bad_address');
  }
  return undefined;
}

function limited(server: Server): Server {
  Object.assign(server, { connectionsCheckingInterval: TIMEOUT_CHECKS });
  server.requestTimeout = REQUEST_TIMEOUT;
  server.headersTimeout = HEADERS_TIMEOUT;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
  // One more than may come, so that too many are seen.
  server.maxHeadersCount = MOST_HEADERS + 1;
  return server;
}

async function answerOf(route: Route, request: Request, parts: HttpParts): Promise<HttpAnswer> {
  try {
    return await route.handle(exchangeOf(request, parts.sources));
  } catch (error) {
    if (error instanceof HttpError) return told(error, request, parts);
    parts.logger.error('http.failed', {}, error);
    return told(new HttpError(500, 'failed'), request, parts);
  }
}

/** What few handlers ask for is worked out only when they do. */
function exchangeOf(request: Request, sources: Sources): HttpRequest {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : value?.[0];
  };
  let query: URLSearchParams | undefined;
  return {
    method: request.method ?? '',
    params: namedParts(request.params),
    get query() {
      return (query ??= new URLSearchParams((request.url ?? '').split('?', 2)[1]));
    },
    header,
    bearer: /^Bearer ([\w.-]{1,200})$/.exec(header('authorization') ?? '')?.[1],
    get bucket() {
      return sources.bucketOf(request.socket.remoteAddress, header('x-forwarded-for'));
    },
    json: (largest) => readJson(request, largest),
    form: () => readForm(request),
  };
}

function namedParts(params: unknown): Record<string, string> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function send(
  response: Response,
  request: Request,
  { status, headers = {}, body }: HttpAnswer,
  { place }: HttpParts,
): void {
  if (response.headersSent) return;
  const isData = typeof body === 'object' && !(body instanceof Uint8Array);
  const bytes = isData ? Buffer.from(JSON.stringify(body)) : Buffer.from(body ?? '');
  const zip = bytes.length > WORTH_ZIPPING && acceptsGzip(request);
  const sent = zip ? gzipSync(bytes, isData ? FOR_SPEED : {}) : bytes;
  response.writeHead(status, {
    ...always(place),
    ...(isData || body === undefined ? API : {}),
    ...(isData ? { 'Content-Type': 'application/json; charset=utf-8' } : {}),
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
    ...(bytes.length > WORTH_ZIPPING ? { Vary: 'Accept-Encoding' } : {}),
    'Content-Length': `${sent.length}`,
    // Nobody reads on what was refused halfway: the connection is not worth keeping.
    ...(request.complete ? {} : { Connection: 'close' }),
    ...headers,
  });
  response.end(sent);
}

function acceptsGzip(request: Request): boolean {
  return /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
}

/** What restify itself refuses: an address that is none of ours, a method that it does not take. */
function refusal(error: unknown): HttpError {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  if (status === 404 || status === 405) return new HttpError(status, 'not_found');
  return new HttpError(typeof status === 'number' && status < 500 ? 400 : 500, 'failed');
}

/** A refusal in words for a person, and as a code for a program. */
function told(error: HttpError, request: Request, { explain }: HttpParts): HttpAnswer {
  const wantsPage = request.headers.accept?.includes('text/html') === true;
  if (!wantsPage) return refused(error);
  const page = explain(error.status, request.url?.split('?', 1)[0] ?? '');
  return { ...page, headers: { ...page.headers, ...error.headers } };
}
