export type StoreFaultKind =
  | 'missing'
  | 'locked'
  | 'read-only'
  | 'corrupt'
  | 'not-a-store'
  | 'newer-version'
  | 'full'
  | 'broken-event'
  | 'duplicate-event-id'
  | 'other-keys'
  | 'unavailable'
  | 'denied'
  | 'outcome-unknown';

/** The world failed: what kind of failure, where, and what a person can do. Never holds data of events. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly kind: StoreFaultKind;
  readonly place: string;
  readonly help: string;
  constructor(kind: StoreFaultKind, place: string, help: string, options?: ErrorOptions) {
    super(`${kind}: ${place}`, options);
    this.kind = kind;
    this.place = place;
    this.help = help;
  }
}
