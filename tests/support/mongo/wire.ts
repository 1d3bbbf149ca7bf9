import type { Socket } from 'node:net';
import { BSON } from 'mongodb';

/** A message of MongoDB's wire protocol as it came: the header read, the rest as it is. */
export interface WireMessage {
  readonly requestId: number;
  readonly responseTo: number;
  readonly opCode: number;
  /** All after the header of 16 bytes. */
  readonly body: Buffer;
}

/** Fields keep their types of BSON, so that what is written again is what was read. */
export type BsonDocument = Readonly<Record<string, unknown>>;

/** What a client asks, by OP_MSG or by the OP_QUERY with which a connection begins. */
export interface Command {
  /** Of the command, which is its first field: `find`, `update`. */
  readonly name: string;
  readonly document: BsonDocument;
}

/** MongoDB Wire Protocol, of the manual of MongoDB: the three forms that a driver of today meets. */
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;

const HEADER = 16;
/** In OP_MSG: the flags, and the byte that says that a document follows. */
const MSG_DOCUMENT_AT = 5;
const CHECKSUM_PRESENT = 1;

const EXACT = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const;

/** The messages that come over a connection, until its other side ends it. Rejects when it breaks. */
export async function* messagesFrom(socket: Socket): AsyncGenerator<WireMessage> {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    if (!Buffer.isBuffer(chunk)) continue;
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    while (waiting.length >= HEADER && waiting.length >= waiting.readInt32LE(0)) {
      const length = waiting.readInt32LE(0);
      yield {
        requestId: waiting.readInt32LE(4),
        responseTo: waiting.readInt32LE(8),
        opCode: waiting.readInt32LE(12),
        body: waiting.subarray(HEADER, length),
      };
      waiting = waiting.subarray(length);
    }
  }
}

export function bytesOf({ requestId, responseTo, opCode, body }: WireMessage): Buffer {
  const header = Buffer.alloc(HEADER);
  [HEADER + body.length, requestId, responseTo, opCode].forEach((number, index) =>
    header.writeInt32LE(number, index * 4),
  );
  return Buffer.concat([header, body]);
}

/** @throws Error for a message that asks nothing. */
export function commandOf(message: WireMessage): Command {
  const document = read(message.body, documentAt(message));
  return { name: Object.keys(document)[0] ?? '', document };
}

/** The same message with another document; what else it brought (documents to insert) stays as it is. */
export function withDocument(message: WireMessage, document: BsonDocument): WireMessage {
  const at = documentAt(message);
  const rest = message.body.subarray(at + message.body.readInt32LE(at));
  const before = Buffer.from(message.body.subarray(0, at));
  // A checksum would no longer be right: it is taken off, with the flag that announces it.
  const sums = message.opCode === OP_MSG && (before.readUInt32LE(0) & CHECKSUM_PRESENT) !== 0;
  if (sums) before.writeUInt32LE(before.readUInt32LE(0) & ~CHECKSUM_PRESENT, 0);
  const body = [before, BSON.serialize(document), sums ? rest.subarray(0, -4) : rest];
  return { ...message, body: Buffer.concat(body) };
}

/** The document of an answer. */
export function answerOf(message: WireMessage): BsonDocument {
  return read(message.body, documentAt(message));
}

/** An answer to what was asked, in the form that it was asked in. */
export function answerTo(asked: WireMessage, document: BsonDocument): WireMessage {
  const body = BSON.serialize(document);
  const before = Buffer.alloc(asked.opCode === OP_MSG ? MSG_DOCUMENT_AT : REPLY_DOCUMENT_AT);
  if (asked.opCode !== OP_MSG) before.writeInt32LE(1, REPLY_DOCUMENT_AT - 4);
  return {
    requestId: 0,
    responseTo: asked.requestId,
    opCode: asked.opCode === OP_MSG ? OP_MSG : OP_REPLY,
    body: Buffer.concat([before, body]),
  };
}

/** Asks how a server introduces itself, in the oldest way that all understand. */
export function helloMessage(): WireMessage {
  const name = Buffer.from('admin.$cmd\0');
  const before = Buffer.alloc(4 + name.length + 8);
  name.copy(before, 4);
  before.writeInt32LE(-1, 4 + name.length + 4);
  const body = Buffer.concat([before, BSON.serialize({ ismaster: 1, helloOk: true })]);
  return { requestId: 1, responseTo: 0, opCode: OP_QUERY, body };
}

/** Flags, cursor, start and number of documents of OP_REPLY. */
const REPLY_DOCUMENT_AT = 20;

function documentAt({ opCode, body }: WireMessage): number {
  switch (opCode) {
    case OP_MSG:
      if (body[MSG_DOCUMENT_AT - 1] !== 0) break;
      return MSG_DOCUMENT_AT;
    case OP_QUERY:
      // Flags, a name that ends in 0, how many to skip and how many to give.
      return body.indexOf(0, 4) + 1 + 8;
    case OP_REPLY:
      return REPLY_DOCUMENT_AT;
  }
  throw new Error(`a message of kind ${opCode} that this proxy does not know`);
}

function read(body: Buffer, at: number): BsonDocument {
  return BSON.deserialize(body.subarray(at, at + body.readInt32LE(at)), EXACT);
}
