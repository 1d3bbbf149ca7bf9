import { type HttpAnswer, HttpError, type HttpRequest, refused, type Route } from './exchange.js';
import { isOurs, originOf, type Place } from './place.js';

/**
 * Lets pages of other origins use these addresses, but only those origins that an operator named: by
 * default none, since the chat in a frame shares our origin and needs it of nobody.
 */
export function sharedWith(place: Place, routes: readonly Route[]): Route[] {
  const paths = [...new Set(routes.map(({ path }) => path))];
  return [
    ...routes.map((route): Route => ({
      ...route,
      handle: async (request) => {
        try {
          return allowed(await route.handle(request), request, place);
        } catch (error) {
          // A refusal too must be readable there: the client tries again because of what it says.
          if (!(error instanceof HttpError)) throw error;
          return allowed(refused(error), request, place);
        }
      },
    })),
    ...paths.map((path): Route => ({
      method: 'OPTIONS',
      path,
      handle: (request) => allowed({ status: 204 }, request, place, PREFLIGHT),
    })),
  ];
}

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '3600',
};

function allowed(
  answer: HttpAnswer,
  request: HttpRequest,
  place: Place,
  more: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const origin = request.header('origin');
  const host = request.header('host');
  const isOther = origin !== undefined && origin !== originOf(place, host);
  if (!isOther || !isOurs(place, origin, host)) return answer;
  return {
    ...answer,
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': 'Retry-After',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      Vary: 'Origin',
      ...more,
      ...answer.headers,
    },
  };
}
