import * as t from 'io-ts';

/** Languages of instruction and of printed names. */
export const Language = t.keyof({ kk: null, ru: null, en: null }, 'Language');
export type Language = t.TypeOf<typeof Language>;

export const FormOfStudy = t.keyof({ 'full-time': null, 'part-time': null, distance: null }, 'FormOfStudy');
export type FormOfStudy = t.TypeOf<typeof FormOfStudy>;

export const Funding = t.keyof({ grant: null, paid: null }, 'Funding');
export type Funding = t.TypeOf<typeof Funding>;

/** Where a student stands with the institution (EXCHANGE rule 10). */
export type Status = 'active' | 'on-leave' | 'dismissed' | 'transferred-out' | 'graduated';

export const Sex = t.keyof({ m: null, f: null }, 'Sex');
export type Sex = t.TypeOf<typeof Sex>;

export const SocialCategory = t.keyof({ orphan: null, disabled: null }, 'SocialCategory');
export type SocialCategory = t.TypeOf<typeof SocialCategory>;

/** How a discipline ends: with an examination, or with a pass. */
export const Control = t.keyof({ exam: null, pass: null }, 'Control');
export type Control = t.TypeOf<typeof Control>;

export const Cycle = t.keyof({ GED: null, BD: null, PD: null }, 'Cycle');
export type Cycle = t.TypeOf<typeof Cycle>;

export const Component = t.keyof({ OK: null, VK: null, KV: null }, 'Component');
export type Component = t.TypeOf<typeof Component>;

/** The traditional mark that a letter corresponds to. */
export const Traditional = t.keyof({ excellent: null, good: null, satisfactory: null, unsatisfactory: null }, 'Traditional');
export type Traditional = t.TypeOf<typeof Traditional>;
