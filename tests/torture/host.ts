import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { TurnRecord } from '../../bots/turn/record.js';
import type { Inbound, TurnResult } from '../../bots/turn/TurnRunner.js';
import { FaultPoints } from './faultPoints.js';
import { HostOrder, HostStart, type Seen } from './protocol.js';

/** What a host does for its parent. */
export interface Hosted {
  /** Milliseconds since 1970; its clock, which the parent turns. */
  readonly time: { now: number };
  say(inbound: Inbound): Promise<TurnResult>;
  drain(): Promise<void>;
  look(conversation: string): Promise<Omit<Seen, 'points'>>;
  close(): Promise<void>;
}

/**
 * A process to be killed: real parts on a real file, driven by orders on standard input, one JSON
 * line each, and answering them on standard output.
 */
export async function runHost(
  open: (start: HostStart, points: FaultPoints) => Promise<Hosted>,
): Promise<void> {
  const start = HostStart.parse(JSON.parse(process.argv[2] ?? ''));
  const points = new FaultPoints(start.fault);
  const host = await open(start, points);

  async function obey(order: HostOrder): Promise<unknown> {
    switch (order.do) {
      case 'say':
        return host.say(order.inbound);
      case 'drain':
        await host.drain();
        return {};
      case 'advance':
        host.time.now += order.milliseconds;
        return {};
      case 'clock':
        host.time.now = order.now;
        return {};
      case 'look':
        return { ...(await host.look(order.conversation)), points: points.passed };
    }
  }

  const Line = z.object({ number: z.int(), order: HostOrder });
  for await (const line of createInterface({ input: process.stdin })) {
    const { number, order } = Line.parse(JSON.parse(line));
    // Not awaited: orders may overlap, as messages do.
    void obey(order).then((answer) => {
      process.stdout.write(`${JSON.stringify({ number, answer })}\n`);
    });
  }
  await host.close();
}

/** What a parent may look at of a record and of the counts. */
export function seenOf(
  record: TurnRecord | undefined,
  counts: Record<string, number>,
): Omit<Seen, 'points'> {
  return {
    state: record?.told?.state ?? null,
    outbox: record?.outbox.map(({ status }) => status) ?? [],
    messages: record?.told?.messages.map(({ activity }) => activity.text) ?? [],
    seen: record?.seen.length ?? 0,
    counts,
  };
}
