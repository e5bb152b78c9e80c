import { type CalendarDate, events, judgedDateOf, laterOf } from '@tirkeu/domain';
import type { EventReader } from '@tirkeu/store';
import { decodeStored } from './streams.ts';

const judged = [...events.codecs.values()].filter((codec) => codec.judgedDate !== undefined);

/** The latest day whose policy has judged anything that is recorded (EXCHANGE, `bad-policy`): a scan, needed only for a new policy. */
export const lastJudgedOn = async (log: Pick<EventReader, 'readAll'>): Promise<CalendarDate | undefined> => {
  let latest: CalendarDate | undefined;
  for await (const page of log.readAll({ types: judged.map((codec) => codec.eventType) })) {
    for (const stored of page.events) {
      const codec = events.codecs.get(stored.type);
      const day = codec === undefined ? undefined : judgedDateOf(codec, decodeStored(stored));
      if (day !== undefined) latest = latest === undefined ? day : laterOf(latest, day);
    }
  }
  return latest;
};
