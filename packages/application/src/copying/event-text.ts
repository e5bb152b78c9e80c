import { canonicalJson } from '@tirkeu/domain';
import type { StoredEvent } from '@tirkeu/store';

/** Everything of an event that a copy keeps, as one text: all but its position, which is the store's own. */
export const eventText = ({ stream, revision, id, type, data, metadata, recordedAt }: StoredEvent): string =>
  canonicalJson([stream, revision, id, type, data, metadata, recordedAt]);
