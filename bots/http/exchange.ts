/** What a handler is given of a request: never an address, and a body only when it asks for one. */
export interface HttpRequest {
  readonly method: string;
  /** Path with its named parts, as `id` of `/conversations/:id`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** A header by its name in small letters. */
  header(name: string): string | undefined;
  /** The token of `Authorization: Bearer …`. */
  readonly bearer: string | undefined;
  /** Opaque name of the network it came from: it changes every day and says nothing about where that is. */
  readonly bucket: string;
  /**
   * The body as JSON, parsed but not believed.
   *
   * @param largest In bytes, for senders that proved who they are and say more.
   * @throws HttpError 400, 413, 415
   */
  json(largest?: number): Promise<unknown>;
  /** The body as the fields of an HTML form. @throws HttpError 400, 413, 415 */
  form(): Promise<URLSearchParams>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text of a page or a file; an object is sent as JSON. */
  readonly body?: string | Uint8Array | object;
}

/** One address of ours. `path` may have named parts: `/v3/directline/conversations/:id`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  readonly path: string;
  handle(request: HttpRequest): Promise<HttpAnswer> | HttpAnswer;
}

/** A request that cannot be taken: a status and a code of ours, and nothing of what was sent. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** What else the client may know, beside the code. */
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** A refusal as an answer. */
export function refused({ status, code, headers, detail }: HttpError): HttpAnswer {
  return { status, headers, body: { error: { code, ...detail } } };
}
