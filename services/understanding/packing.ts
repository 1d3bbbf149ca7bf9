/** A row of whole numbers of 32 bits, or a text. */
export type Section = Int32Array | string;

/**
 * Rows of numbers and texts by name as the bytes of one file, so laid out that `Unpacked` gives the rows
 * without copying or reading them: the length of the head, the head (JSON), and the sections.
 */
export function packed(sections: Readonly<Record<string, Section>>): Uint8Array {
  const bodies = Object.entries(sections).map(([name, section]) => {
    const bytes =
      typeof section === 'string'
        ? Buffer.from(section, 'utf8')
        : Buffer.from(section.buffer, section.byteOffset, section.byteLength);
    return { name, bytes };
  });
  let at = 0;
  const places: Record<string, [number, number]> = {};
  for (const { name, bytes } of bodies) {
    places[name] = [at, bytes.length];
    at = aligned(at + bytes.length);
  }
  const head = Buffer.from(JSON.stringify(places), 'utf8');
  const body = aligned(UNIT + head.length);
  const file = Buffer.alloc(body + at);
  file.writeInt32LE(head.length, 0);
  head.copy(file, UNIT);
  for (const { name, bytes } of bodies) bytes.copy(file, body + (places[name]?.[0] ?? 0));
  return file;
}

/** What `packed` made. */
export class Unpacked {
  private readonly places: ReadonlyMap<string, readonly [number, number]>;
  private readonly body: number;
  private readonly file: Buffer;

  constructor(bytes: Uint8Array) {
    // Rows of numbers can only be looked at where they begin at a multiple of four.
    const own = bytes.byteOffset % UNIT === 0 ? bytes : Uint8Array.from(bytes);
    this.file = Buffer.from(own.buffer, own.byteOffset, own.byteLength);
    const length = this.file.readInt32LE(0);
    this.body = aligned(UNIT + length);
    const head: unknown = JSON.parse(this.file.toString('utf8', UNIT, UNIT + length));
    this.places = new Map(
      typeof head === 'object' && head !== null ? Object.entries(head).filter(isPlace) : [],
    );
  }

  ints(name: string): Int32Array {
    const [at, length] = this.place(name);
    return new Int32Array(this.file.buffer, this.file.byteOffset + this.body + at, length / UNIT);
  }

  text(name: string): string {
    const [at, length] = this.place(name);
    return this.file.toString('utf8', this.body + at, this.body + at + length);
  }

  private place(name: string): readonly [number, number] {
    const place = this.places.get(name);
    if (place === undefined) throw new Error(`a packed file has no ${name}`);
    return place;
  }
}

function isPlace(entry: [string, unknown]): entry is [string, [number, number]] {
  const [, place] = entry;
  return Array.isArray(place) && place.length === 2;
}

const UNIT = 4;

function aligned(at: number): number {
  return Math.ceil(at / UNIT) * UNIT;
}
