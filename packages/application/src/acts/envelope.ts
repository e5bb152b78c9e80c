import { type AnyEvent, documentDateOf, events } from '@tirkeu/domain';
import type { EventMetadata, NewEvent } from '@tirkeu/store';
import { type Keys, sealEvent } from '../sealing/index.ts';
import type { Act } from './desk.ts';

/** An event with its id, before it is sealed and wrapped. */
export type Entry = { readonly id: string; readonly event: AnyEvent; readonly causationId?: string; readonly postedFrom?: string };

/** Wraps an event for the store: sealed, with the date of its document and who acted. */
export const enveloped =
  (keys: Keys, act: Act) =>
  ({ id, event, causationId, postedFrom }: Entry): NewEvent => {
    const codec = events.codecs.get(event.type);
    if (codec === undefined) throw new Error(`defect: ${event.type} is not registered`);
    const documentOn = documentDateOf(codec, event);
    const metadata: EventMetadata = {
      ...(documentOn === undefined ? {} : { documentOn }),
      actor: act.actor,
      commandId: act.commandId,
      ...(causationId === undefined ? {} : { causationId }),
      correlationId: act.importId ?? act.commandId,
      ...(act.importId === undefined ? {} : { importId: act.importId }),
      ...(postedFrom === undefined ? {} : { postedFrom }),
    };
    return { id, type: event.type, data: sealEvent(keys, id, event), metadata };
  };
