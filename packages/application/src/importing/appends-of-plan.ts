import type { Iin, StreamName } from '@tirkeu/domain';
import type { Decision } from '@tirkeu/exchange';
import { duePostings, type Entry, eventIdOf, importedCommandId, type LoadedStreams, reservedFor } from '../acts/index.ts';

/** An event of the plan with the act that it belongs to. */
export type Planned = Entry & { readonly commandId: string };

/**
 * The plan as appends: documents in the order of the plan, each stream once; then every student's stream once, with what the
 * commands and the postings put into it.
 */
export const appendsOfPlan = (
  decisions: readonly Decision[],
  loaded: LoadedStreams,
  persons: ReadonlyMap<Iin, StreamName>,
  importId: string,
): ReadonlyMap<StreamName, readonly Planned[]> => {
  const documents = new Map<StreamName, Planned[]>();
  const students = new Map<StreamName, Planned[]>();
  const add = (streams: Map<StreamName, Planned[]>, stream: StreamName, entry: Planned) => {
    const known = streams.get(stream);
    if (known === undefined) streams.set(stream, [entry]);
    else known.push(entry);
  };
  for (const decision of decisions) {
    const own = decision.stream.startsWith('student-') ? students : documents;
    const next = () => (loaded.get(decision.stream)?.revision ?? -1) + 1 + (own.get(decision.stream)?.length ?? 0);
    const commandId = importedCommandId(importId, decision.stream, next());
    decision.events.forEach((event, i) => {
      const id = eventIdOf(commandId, i);
      const revision = next();
      add(own, decision.stream, { id, event, commandId });
      for (const { stream, ...posting } of duePostings(decision.stream, revision, id, event))
        add(students, stream, { ...posting, commandId });
    });
    const { reserves } = decision;
    const person = reserves === undefined ? undefined : persons.get(reserves.iin);
    if (reserves !== undefined && person !== undefined) {
      add(documents, person, { id: eventIdOf(commandId, decision.events.length), event: reservedFor(reserves.student), commandId });
    }
  }
  return new Map([...documents, ...students]);
};
