import * as t from 'io-ts';

/** The kinds of orders on the composition of students (EXCHANGE, Order kinds). */
export const OrderKind = t.keyof(
  {
    enrolment: null,
    'transfer-in': null,
    restoration: null,
    'academic-leave': null,
    'return-from-leave': null,
    dismissal: null,
    'transfer-out': null,
    'name-change': null,
    'funding-change': null,
    promotion: null,
    'repeat-year': null,
    graduation: null,
    cancellation: null,
  },
  'OrderKind',
);
export type OrderKind = t.TypeOf<typeof OrderKind>;

/** The fields that say where a student stands; whichever is filled replaces what stood before. */
export const standingFields = ['programme', 'group', 'course', 'form', 'language', 'funding'] as const;
export type StandingField = (typeof standingFields)[number];

export type OrderField = StandingField | 'reason' | 'until' | 'institution' | 'newSurname' | 'newGivenName' | 'newPatronymic' | 'cancels';

const placing: readonly OrderField[] = standingFields;

/** What an order of a kind needs for each of its students. */
export const neededFields: Readonly<Record<OrderKind, readonly OrderField[]>> = {
  enrolment: placing,
  'transfer-in': [...placing, 'institution'],
  restoration: placing,
  'academic-leave': ['reason', 'until'],
  'return-from-leave': ['course', 'group'],
  dismissal: ['reason'],
  'transfer-out': ['institution'],
  'name-change': ['newSurname', 'newGivenName'],
  'funding-change': ['funding'],
  promotion: ['course'],
  'repeat-year': ['course'],
  graduation: [],
  cancellation: ['cancels'],
};

const newNames: readonly OrderField[] = ['newSurname', 'newGivenName', 'newPatronymic'];

/** What an order of a kind must not say: a new name belongs to a change of name, and a cancellation places nobody. */
export const strangeFields = (kind: OrderKind): readonly OrderField[] => [
  ...(kind === 'name-change' ? [] : newNames),
  ...(kind === 'cancellation' ? standingFields : (['cancels'] as const)),
];

/** Whether an order of the kind brings a student into the institution for the first time. */
export const admits = (kind: OrderKind): boolean => kind === 'enrolment' || kind === 'transfer-in';

/** Whether disciplines studied elsewhere may be recognised by an order of the kind (EXCHANGE, recognised.csv). */
export const recognises = (kind: OrderKind): boolean => kind === 'transfer-in' || kind === 'restoration';
