/**
 * What a refusal is over HTTP: 404 where what the path names is not there, 409 where it contradicts what is recorded already, 422 for
 * every other rule that says no.
 */
export type RefusalStatus = 404 | 409 | 422;

/** The statuses of a room: one for each of its refusals. A refusal without one does not compile. */
export type Statuses<R extends { readonly refusal: string }> = { readonly [N in R['refusal']]: RefusalStatus };
