import { z } from 'zod';

/** What a server tells about our user. */
export interface Told {
  readonly users: number;
  /** Actions that are needed and not allowed; empty too when the server tells roles only. */
  readonly missing: readonly string[];
  /** Roles and rights that go beyond one database, or beyond reading and writing in it. */
  readonly beyond: readonly string[];
}

/** What the engine and the trials do; `createIndex` makes a collection as well. */
const NEEDED = ['find', 'insert', 'update', 'remove', 'createIndex'];

/**
 * Reads the answer of `connectionStatus` (mongodb.com/docs/manual/reference/command/connectionStatus).
 *
 * @param database Ours.
 * @param collections Those that are needed.
 * @returns undefined when it cannot be read.
 */
export function privilegesOf(
  status: unknown,
  database: string,
  collections: readonly string[],
): Told | undefined {
  const parsed = Status.safeParse(status);
  if (!parsed.success) return undefined;
  const {
    authenticatedUsers: users,
    authenticatedUserRoles: roles,
    authenticatedUserPrivileges: privileges,
  } = parsed.data.authInfo;
  const allowed = (collection: string, action: string) =>
    privileges?.some(
      ({ resource, actions }) =>
        actions.includes(action) &&
        resource.db === database &&
        (resource.collection === '' || resource.collection === collection),
    );
  return {
    users: users.length,
    missing: NEEDED.filter((action) => collections.some((name) => allowed(name, action) === false)),
    beyond: [
      ...roles
        .filter(({ role, db }) => MIGHTY.test(role) || (db !== database && ORDINARY.test(role)))
        .map(({ role, db }) => `${role} on ${db}`),
      ...new Set((privileges ?? []).flatMap((privilege) => tooMuch(privilege, database))),
    ],
  };
}

/** Built-in roles (mongodb.com/docs/manual/reference/built-in-roles), and Atlas's own. */
const MIGHTY =
  /^(root|__system|atlasAdmin|dbOwner|dbAdmin|userAdmin|\w*AnyDatabase|cluster\w+|hostManager|backup|restore|enableSharding)$/;
const ORDINARY = /^(read|readWrite)$/;

/** Roles of one's own making are judged by what they allow. */
function tooMuch({ resource, actions }: Privilege, database: string): string[] {
  if (actions.length === 0) return [];
  if (resource.anyResource === true) return ['rights on everything'];
  if (resource.cluster === true) {
    return actions.filter((action) => MIGHTY_ON_CLUSTER.test(action));
  }
  const mighty = actions.filter((action) => MIGHTY_ON_DATABASE.test(action));
  if (resource.db === database) return mighty;
  const data = actions.filter((action) => ORDINARY_ON_DATA.test(action));
  return [...mighty, ...data].length === 0 ? [] : [`rights on ${elsewhere(resource.db)}`];
}

function elsewhere(db: string | undefined): string {
  return db === undefined || db === '' ? 'every database' : `the database ${db}`;
}

const MIGHTY_ON_CLUSTER =
  /^(shutdown|internal|impersonate|applyOps|inprog|killop|getLog|setParameter|fsync|unlock|repl\w+|addShard|removeShard|resync|useUUID|rotateCertificates|setUserWriteBlockMode|setFeatureCompatibilityVersion)$/;
const MIGHTY_ON_DATABASE =
  /^((create|drop|view|grant|revoke)(User|Role)|changePassword|changeCustomData|dropDatabase|setAuthenticationRestriction|enableProfiler)$/;
const ORDINARY_ON_DATA = /^(find|insert|update|remove|dropCollection|changeStream)$/;

const Resource = z.looseObject({
  db: z.string().optional(),
  collection: z.string().optional(),
  cluster: z.boolean().optional(),
  anyResource: z.boolean().optional(),
});
const Privilege = z.object({ resource: Resource, actions: z.array(z.string()) });
type Privilege = z.infer<typeof Privilege>;
const Status = z.object({
  authInfo: z.object({
    authenticatedUsers: z.array(z.unknown()),
    authenticatedUserRoles: z.array(z.object({ role: z.string(), db: z.string() })).default([]),
    authenticatedUserPrivileges: z.array(Privilege).optional(),
  }),
});
