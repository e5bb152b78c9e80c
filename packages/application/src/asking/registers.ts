import { CalendarYear } from '@tirkeu/domain';
import { numbersFold, RegisterKind } from '@tirkeu/domain/registers';
import {
  issuedDiplomas,
  issuedDiplomasColumns,
  issuedTranscripts,
  issuedTranscriptsColumns,
  numberRows,
  numbersColumns,
  registerRows,
  registersColumns,
} from '@tirkeu/projections';
import { jsonSchemaOf } from '../commands/index.ts';
import { listingQuery } from './listing.ts';
import { noSuchRecord } from './no-answer.ts';
import { named, type Query } from './query.ts';

const year = { year: { description: 'The calendar year.', schema: jsonSchemaOf(CalendarYear) } };
const kind = { kind: { description: 'The kind of documents.', schema: jsonSchemaOf(RegisterKind) } };

const registersQuery = listingQuery({
  name: 'registers.registers',
  tag: 'registers',
  summary: 'The registers of numbers: how they are written, the next number, and how many are taken, used and void.',
  path: '/registers',
  pathParameters: {},
  columns: registersColumns,
  leading: 2,
  problems: [],
  rows: (office) => registerRows(office.statesOf(numbersFold)),
});

const numbersQuery = listingQuery({
  name: 'registers.numbers',
  tag: 'registers',
  summary: 'A register: each number, what it was taken for and when, what bears it, and why it is void.',
  path: '/registers/{kind}/{year}',
  pathParameters: { ...kind, ...year },
  columns: numbersColumns,
  leading: 1,
  problems: ['no-such-record'],
  rows: (office, path) => {
    const key = `${named(RegisterKind, 'kind', path)}-${named(CalendarYear, 'year', path)}`;
    const register = office.statesOf(numbersFold).get(key);
    if (register === undefined) throw noSuchRecord('register', key);
    return numberRows(register);
  },
});

const transcriptsQuery = listingQuery({
  name: 'documents.transcripts',
  tag: 'documents',
  summary: 'The transcripts that were issued in a year, by day and number.',
  path: '/transcripts/{year}',
  pathParameters: year,
  columns: issuedTranscriptsColumns,
  leading: 1,
  problems: [],
  rows: ({ register, open }, path) => issuedTranscripts(register, open, named(CalendarYear, 'year', path)),
});

const diplomasQuery = listingQuery({
  name: 'documents.diplomas',
  tag: 'documents',
  summary: 'The diplomas that were issued in a year, by day and number, and what they say.',
  path: '/diplomas/{year}',
  pathParameters: year,
  columns: issuedDiplomasColumns,
  leading: 1,
  problems: [],
  rows: ({ register, open }, path) => issuedDiplomas(register, open, named(CalendarYear, 'year', path)),
});

/** What is asked about the registers of numbers, and of the documents that were issued under them. */
export const registerQueries: readonly Query[] = [registersQuery, numbersQuery, transcriptsQuery, diplomasQuery];
