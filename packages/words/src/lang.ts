/** The languages in which the doors of the office speak. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof languages)[number];
