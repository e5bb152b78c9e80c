/** What a student's history tells of the personal file; no name where nobody may read it. */
export type RegistrationAct = { readonly act: 'registration'; readonly name: string | null };
