import type { EventStore, Keyring } from '@tirkeu/store';

/** What an act needs of the world: where events go, and the keys of the persons in them. */
export type Desk = { readonly store: EventStore; readonly keyring: Keyring };

/** Who acts, and as part of what. */
export type Act = { readonly actor: string; readonly commandId: string; readonly importId?: string };
