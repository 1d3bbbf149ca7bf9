import { z } from 'zod';

const PREFIX = 'SPREEKEROVER_';

/** Every setting there is, in the order of the alphabet; `.env.example` says what each is for. */
const SETTINGS = {
  AZURE_APP_ID: aUuid().optional(),
  AZURE_APP_PASSWORD: z.string().optional(),
  AZURE_APP_TYPE: oneOf(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  AZURE_CHANNELS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(oneOf(['msteams', 'facebook'])))
    .default([]),
  AZURE_TENANT_ID: aUuid().optional(),
  CITY: z
    .string()
    .transform((text) => text.replace(/\s+/g, ''))
    .pipe(
      z
        .string()
        .regex(
          /^[a-z][a-z-]*(,[a-z][a-z-]*)*$/,
          'must be the id of a city, in small letters, or several with commas between, or all',
        ),
    )
    .default('demo'),
  CLIENT_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((origins) => origins.every(isOrigin), 'must be origins, like https://www.stad.be')
    .default([]),
  DATA_FOLDER: z.string().default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  KEEP_MINUTES: wholeNumber(1, 1440).default(60),
  KEY_FILE: z.string().default('./keys/spreekerover.keys'),
  KEYS: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9_-]{0,31}:[A-Za-z0-9+/]{43}=([\s,]+[a-z0-9][a-z0-9_-]{0,31}:[A-Za-z0-9+/]{43}=)*$/,
      'must be a list like id:base64,id2:base64, each key being 32 bytes',
    )
    .optional(),
  LANGUAGE: oneOf(['nl', 'fr', 'en']).default('nl'),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  PORT: wholeNumber(0, 65535).default(3978),
  PROXIES: wholeNumber(0, 5).default(0),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be an origin, like https://meld.stad.be')
    .optional(),
  REFERRALS_FOLDER: z.string().default('./referrals'),
} as const;

/** Named as everybody who runs MongoDB names it. */
const MONGODB_URI = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
  .optional();

const NODE_ENV = oneOf(['development', 'production', 'test']).default('development');

/** Azure Bot Service, by which Teams and Messenger reach us. */
export interface AzureConfig {
  readonly appId: string;
  readonly tenantId: string;
  /** Secret: never shown, never logged. Undefined where a managed identity stands in its place. */
  readonly appPassword: string | undefined;
  /** The channels that are answered; every other is refused. */
  readonly channels: readonly ('msteams' | 'facebook')[];
}

/** Everything an operator can set. Paths are as given: relative ones start at the working folder. */
export interface Config {
  /** Undefined without configuration: then the route of Azure does not exist. */
  readonly azure: AzureConfig | undefined;
  /** Configurations of deployment/cities, with commas between, or `all`; whether they exist is for whoever loads them. */
  readonly city: string;
  /** Other origins whose pages may talk to the web chat with a client of their own. */
  readonly clientOrigins: readonly string[];
  readonly dataFolder: string;
  /** Address to listen on. */
  readonly host: string;
  /** Minutes after the last message for which an unfinished conversation is kept. */
  readonly keepMinutes: number;
  /** Where the keys are, or are made at the first start; not used when `keys` is given. */
  readonly keyFile: string;
  /** `id:base64,id2:base64`, the current key first. Secret: never shown, never logged. */
  readonly keys: string | undefined;
  readonly language: 'nl' | 'fr' | 'en';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** A MongoDB server instead of the SQLite file. Secret: it may hold a password. */
  readonly mongodbUri: string | undefined;
  /** NODE_ENV says so; a city that is no demonstration is production whatever this says. */
  readonly production: boolean;
  /** 0 takes any free one. */
  readonly port: number;
  /** Proxies of ours in front, whose word for where a request came from is believed. */
  readonly proxies: number;
  /** Where people reach the web chat; undefined while it is only tried on this machine. */
  readonly publicUrl: string | undefined;
  readonly referralsFolder: string;
}

/** A setting that cannot be used. The message is for the operator; it names variables, never values. */
export class ConfigError extends Error {
  readonly code = 'config_invalid';
  override readonly name = 'ConfigError';
}

/** Names of the variables that are read, as an operator writes them. */
export const VARIABLES: readonly string[] = [
  'NODE_ENV',
  'MONGODB_URI',
  ...Object.keys(SETTINGS).map((name) => PREFIX + name),
];

/**
 * Settings from the environment. A variable that is set to nothing counts as not set, because that
 * is what an emptied line of an environment file gives. `said` is what the command line says.
 *
 * @throws {ConfigError} with one sentence for each variable that is unknown or cannot be used.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  said: { readonly city?: string | undefined; readonly language?: string | undefined } = {},
): Config {
  const all: Readonly<Record<string, string | undefined>> = { ...env, ...overriding(said) };
  const given = Object.entries(all).filter(([, value]) => value !== undefined && value !== '');
  const ours = given.filter(([name]) => name.startsWith(PREFIX));
  const read = z
    .strictObject(SETTINGS)
    .safeParse(Object.fromEntries(ours.map(([name, value]) => [withoutPrefix(name), value])));
  const mode = NODE_ENV.safeParse(given.find(([name]) => name === 'NODE_ENV')?.[1]);

  const mongodb = MONGODB_URI.safeParse(given.find(([name]) => name === 'MONGODB_URI')?.[1]);

  const sentences = [
    ...(mongodb.success
      ? []
      : mongodb.error.issues.map((issue) => `MONGODB_URI ${issue.message}.`)),
    ...(mode.success ? [] : mode.error.issues.map((issue) => `NODE_ENV ${issue.message}.`)),
    ...(read.success ? [] : read.error.issues.flatMap(explain)),
  ];
  if (!mode.success || !read.success || !mongodb.success)
    throw new ConfigError(sentences.join(' '));
  if (read.data.KEYS !== undefined && ours.some(([name]) => name === `${PREFIX}KEY_FILE`)) {
    throw new ConfigError(`${PREFIX}KEYS and ${PREFIX}KEY_FILE are both set: keep one of them.`);
  }

  return {
    azure: azureOf(read.data),
    city: read.data.CITY,
    clientOrigins: read.data.CLIENT_ORIGINS,
    dataFolder: read.data.DATA_FOLDER,
    host: read.data.HOST,
    keepMinutes: read.data.KEEP_MINUTES,
    keyFile: read.data.KEY_FILE,
    keys: read.data.KEYS,
    language: read.data.LANGUAGE,
    logLevel: read.data.LOG_LEVEL,
    mongodbUri: mongodb.data,
    port: read.data.PORT,
    production: mode.data === 'production',
    proxies: read.data.PROXIES,
    publicUrl: read.data.PUBLIC_URL,
    referralsFolder: read.data.REFERRALS_FOLDER,
  };
}

type Settings = z.infer<z.ZodObject<typeof SETTINGS>>;

/**
 * All of it or nothing: without an app id the SDK lets everybody in (security.md finding 2), so that
 * half a configuration must not start.
 */
function azureOf(settings: Settings): AzureConfig | undefined {
  const appId = settings.AZURE_APP_ID;
  const tenantId = settings.AZURE_TENANT_ID;
  const appPassword = settings.AZURE_APP_PASSWORD;
  const channels = settings.AZURE_CHANNELS;
  const isNothing = [appId, tenantId, appPassword].every((one) => one === undefined);
  if (isNothing && channels.length === 0 && settings.AZURE_APP_TYPE === 'SingleTenant') {
    return undefined;
  }
  if (appId === undefined || tenantId === undefined || channels.length === 0) {
    throw new ConfigError(
      `${PREFIX}AZURE_APP_ID, ${PREFIX}AZURE_TENANT_ID and ${PREFIX}AZURE_CHANNELS belong together: set all three or none.`,
    );
  }
  const isSecret = settings.AZURE_APP_TYPE === 'SingleTenant';
  if (isSecret !== (appPassword !== undefined)) {
    throw new ConfigError(
      `${PREFIX}AZURE_APP_PASSWORD is needed for SingleTenant, and must be left out for UserAssignedMSI.`,
    );
  }
  return { appId, tenantId, appPassword, channels };
}

/** What was said on the command line goes before the environment, and is held to the same rules. */
function overriding(said: { city?: string | undefined; language?: string | undefined }) {
  return {
    ...(said.city === undefined ? {} : { [`${PREFIX}CITY`]: said.city }),
    ...(said.language === undefined ? {} : { [`${PREFIX}LANGUAGE`]: said.language }),
  };
}

/** zod puts all unknown names in one issue, without a path. */
function explain(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (name) => `${PREFIX}${name} is not a setting: look for a typing error in its name.`,
    );
  }
  return [`${PREFIX}${issue.path[0]?.toString() ?? ''} ${issue.message}.`];
}

function withoutPrefix(name: string): string {
  return name.slice(PREFIX.length);
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function aUuid() {
  return z
    .string()
    .regex(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      'must be an id as Azure shows it, in small letters',
    );
}

function oneOf<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z.enum(values, { error: `must be one of: ${values.join(', ')}` });
}

function wholeNumber(smallest: number, largest: number) {
  const message = `must be a whole number from ${smallest} to ${largest}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= smallest && value <= largest, message);
}
