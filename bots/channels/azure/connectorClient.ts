import { setTimeout } from 'node:timers/promises';
import { AppCredentials, ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { askHttps, NetworkError, type Told } from './https.js';

/** The connector of a channel did not take it. Its message says nothing of what was sent. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly code: string;

  constructor(
    readonly status: number,
    /** Milliseconds that it asks to wait, where it does. */
    readonly retryAfter: number | undefined,
  ) {
    super('A channel did not take a message.');
    this.code = `connector_${status}`;
  }
}

type Options = NonNullable<ConstructorParameters<typeof ConnectorClient>[1]>;
type Credentials = ConstructorParameters<typeof ConnectorClient>[0];
type Line = NonNullable<Options['httpClient']>;
type Resource = Parameters<Line['sendRequest']>[0];
type Response = Awaited<ReturnType<Line['sendRequest']>>;

/** Milliseconds for one activity, its token included; who waits for the answer waits for all of them. */
const PATIENCE = 5_000;

/** Bytes of an answer. */
const LONGEST = 64 * 1024;

/** Of an answer only this is read. */
const Answer = z.object({ id: z.string().max(2_000) });

/**
 * A client of the SDK for one service address, over a line of our own, put before everything that
 * the SDK does with a request but writing it as JSON: it goes nowhere else, follows no redirect,
 * waits not longer than we say, and its refusals are errors of ours. The SDK's own line tries again
 * behind our back for as long as it is told to wait, and prints addresses where the environment says
 * so; neither can be switched off.
 */
export function connectorClient(serviceUrl: string, credentials: Credentials): ConnectorClient {
  const line: Line = { sendRequest: (resource) => send(resource, serviceUrl, credentials) };
  return new ConnectorClient(credentials, {
    baseUri: serviceUrl,
    requestPolicyFactories: [{ create: () => line }],
  });
}

async function send(
  resource: Resource,
  serviceUrl: string,
  credentials: Credentials,
): Promise<Response> {
  const until = performance.now() + PATIENCE;
  await within(until, credentials.signRequest(resource));
  const told = await asked(resource, serviceUrl, until);
  if (told.status !== 401 || !(credentials instanceof AppCredentials)) return taken(resource, told);
  // The token was taken back before its time: once, a new one.
  await within(until, credentials.getToken(true));
  await within(until, credentials.signRequest(resource));
  return taken(resource, await asked(resource, serviceUrl, until));
}

function asked(resource: Resource, serviceUrl: string, until: number): Promise<Told> {
  const { url, method } = resource;
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  if (!url.startsWith(`${base}v3/`)) throw new Error('not the address that was approved');
  const given: unknown = resource.body;
  const body = typeof given === 'string' ? given : '';
  const authorization = resource.headers.get('authorization') ?? '';
  const headers = {
    accept: 'application/json',
    authorization,
    'content-type': 'application/json; charset=utf-8',
    'content-length': `${Buffer.byteLength(body)}`,
  };
  const milliseconds = Math.max(1, Math.ceil(until - performance.now()));
  return askHttps({ method, url, headers, body, milliseconds, longest: LONGEST });
}

/** The SDK waits for a token as long as it takes: what gets none in time is never sent. */
async function within<Outcome>(until: number, act: Promise<Outcome>): Promise<Outcome> {
  const stop = new AbortController();
  const milliseconds = Math.max(0, until - performance.now());
  const late = setTimeout(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new NetworkError('no_answer');
  });
  // Nobody hears of it when the act is done first.
  late.catch(() => undefined);
  try {
    return await Promise.race([act, late]);
  } finally {
    stop.abort();
  }
}

function taken(request: Resource, { status, headers, body }: Told): Response {
  if (status < 200 || status > 299) {
    throw new ConnectorError(status, millisecondsOf(headers['retry-after']));
  }
  const none = request.headers.clone();
  for (const name of none.headerNames()) none.remove(name);
  return { request, status, headers: none, parsedBody: idIn(body) };
}

/** It was taken; an answer that cannot be read must not have it sent again. */
function idIn(body: string): object {
  try {
    return Answer.parse(JSON.parse(body));
  } catch {
    return {};
  }
}

/** As seconds, or as a moment. */
function millisecondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
