/** The roles of this office. Scopes follow. */
export const roles = ['registrar', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Whether a role may change records; every role reads all of them. */
export const mayChange: Readonly<Record<Role, boolean>> = { registrar: true, auditor: false };

export const isRole = (word: unknown): word is Role => roles.some((role) => role === word);

/** Who sends a request: the name is recorded as the actor of what they do. */
export type Principal = { readonly name: string; readonly role: Role };
