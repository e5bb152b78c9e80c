/** What a student's history tells of a calendar by way of exception; no ground where nobody may read it. */
export type CalendarAct = { readonly act: 'calendar'; readonly calendar: string; readonly ground: string | null };
