/** The languages in which the doors of the office speak. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof languages)[number];

/** A text in each language. */
export type Text = Readonly<Record<Lang, string>>;
