import type { Append, NewEvent, StoredEvent } from '@tirkeu/store';

const asNew = ({ id, type, data, metadata, recordedAt }: StoredEvent): NewEvent => ({ id, type, data, metadata, recordedAt });

/** Events in the order of a log as appends that leave them in this order: one for each run of events of one stream. */
export const appendsOf = (events: readonly StoredEvent[]): readonly Append[] => {
  const runs: StoredEvent[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.stream === event.stream) run.push(event);
    else runs.push([event]);
  }
  return runs.flatMap((run): readonly Append[] => {
    const [first] = run;
    if (first === undefined) return [];
    const expected = first.revision === 0 ? 'no-stream' : first.revision - 1;
    return [{ stream: first.stream, expected, events: run.map(asNew) }];
  });
};
