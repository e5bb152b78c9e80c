import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyCommand, type AnyEvent, type Context, commands, compareCodePoints, postingsOf, type Ref } from '@tirkeu/domain';
import { readPolicyDocument } from '@tirkeu/domain/policy';
import type { EventInStream } from '@tirkeu/projections';
import { readCsv } from './csv.ts';

type Row = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

const columns: Readonly<Record<string, string>> = {
  order: 'order_number',
  minutes: 'minutes_number',
  heldOn: 'held_on',
  closedOn: 'closed_on',
  issuedOn: 'issued_on',
  heardOn: 'minutes_date',
  filedOn: 'filed_on',
};
const whole = new Set('credits years course percent rating1 rating2 exam exam_after intake semester originality_percent'.split(' '));

/** Fields of a row under their names in commands; empty ones are absent, numbers are numbers. */
const fields = (row: Row, ...names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const column = columns[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const value = row[column] ?? '';
      return value === '' ? [] : [[name, value === 'yes' ? true : value === 'no' ? false : whole.has(column) ? Number(value) : value]];
    }),
  );

const grouped = (rows: readonly Row[], ...by: readonly string[]): readonly (readonly [Row, ...Row[]])[] => {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((column) => row[column]));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
};

const by =
  (...names: readonly string[]) =>
  (a: Row, b: Row): number =>
    names.reduce((found, name) => found || compareCodePoints(a[name] ?? '', b[name] ?? ''), 0);

/** An office in memory that records whatever it is told: nothing is checked. */
const office = () => {
  const events: EventInStream[] = [];
  const streams = new Map<string, AnyEvent[]>();
  const states = new Map<string, { readonly seen: number; readonly state: unknown }>();
  const look = <S>({ stream, fold }: Ref<S>): S => {
    const own = streams.get(stream) ?? [];
    const key = `${fold.name} ${stream}`;
    const { seen, state } = states.get(key) ?? { seen: 0, state: fold.initial };
    if (seen === own.length) return state as S;
    const next = fold.after(state as S, own.slice(seen) as never[]);
    states.set(key, { seen: own.length, state: next });
    return next;
  };
  const append = (stream: string, event: AnyEvent): void => {
    events.push({ stream, event });
    const own = streams.get(stream);
    if (own === undefined) streams.set(stream, [event]);
    else own.push(event);
  };
  const context: Context = {
    look,
    holderOf: () => undefined,
    lastJudgedOn: undefined,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    actor: undefined,
  };
  const carryOut = (name: string, input: Fields): void => {
    const command = commands.get(name) as AnyCommand;
    const ref = command.stream(input as never);
    for (const event of command.record(context)(input as never)(look(ref))) {
      append(ref.stream, event);
      for (const { stream, event: posted } of postingsOf(event)) append(stream, posted);
    }
  };
  return { events, carryOut };
};

const takeIn = (directory: string, carryOut: (name: string, input: Fields) => void): void => {
  const rows = (file: string): readonly Row[] => {
    const path = join(directory, `${file}.csv`);
    return existsSync(path) ? readCsv(readFileSync(path, 'utf8')) : [];
  };
  const policyFile = join(directory, 'policy.json');
  const policy = readPolicyDocument(existsSync(policyFile) ? JSON.parse(readFileSync(policyFile, 'utf8').replace(/^\uFEFF/, '')) : {});
  if (policy.institution !== undefined) carryOut('policy.describe-institution', { institution: policy.institution });
  for (const { rules } of policy.policies) carryOut('policy.adopt', rules!);
  for (const row of rows('programmes'))
    carryOut('curriculum.open-programme', fields(row, 'programme', 'nameKk', 'nameRu', 'nameEn', 'degree', 'credits', 'years'));
  for (const row of rows('disciplines'))
    carryOut(
      'curriculum.enter-discipline',
      fields(row, 'discipline', 'nameKk', 'nameRu', 'nameEn', 'credits', 'cycle', 'component', 'control', 'countsInGpa'),
    );
  for (const of of grouped(rows('calendars'), 'calendar'))
    carryOut('calendar.lay-down', {
      ...fields(of[0], 'calendar'),
      periods: of.map((row) => fields(row, 'academicYear', 'period', 'term', 'from', 'to')),
    });
  for (const row of rows('teachers'))
    carryOut('groups.enter-teacher', fields(row, 'teacher', 'surname', 'givenName', 'patronymic', 'department'));
  for (const row of rows('groups')) carryOut('groups.form-group', fields(row, 'group', 'programme', 'intake', 'language', 'adviser'));
  for (const of of grouped(rows('curricula'), 'programme', 'intake'))
    carryOut('curriculum.lay-down', {
      ...fields(of[0], 'programme', 'intake'),
      rows: of.map((row) => fields(row, 'semester', 'discipline', 'kind')),
    });
  for (const row of rows('students'))
    carryOut(
      'students.register',
      fields(row, 'student', 'iin', 'surname', 'givenName', 'patronymic', 'bornOn', 'sex', 'citizenship', 'socialCategory'),
    );
  for (const row of rows('attestation'))
    carryOut('attestation.record-attestation', fields(row, 'student', 'kind', 'minutes', 'heldOn', 'percent', 'credits'));
  for (const of of grouped(rows('orders').toSorted(by('order_date', 'order_number')), 'order_number'))
    carryOut('orders.register-order', {
      ...fields(of[0], 'order', 'orderDate', 'kind'),
      entries: of.map((row) =>
        fields(
          row,
          ...'student effectiveOn programme group course form language funding reason until institution'.split(' '),
          ...'newSurname newGivenName newPatronymic cancels'.split(' '),
        ),
      ),
    });
  for (const row of rows('recognised'))
    carryOut('recognition.recognise', fields(row, 'student', 'discipline', 'recognisedOn', 'percent', 'institution', 'order'));
  for (const row of rows('theses'))
    carryOut(
      'attestation.approve-thesis',
      fields(row, 'student', 'topic', 'supervisor', 'reviewer', 'topicApprovedOn', 'originalityPercent', 'predefenceOn'),
    );
  const marks = new Map(grouped(rows('marks'), 'statement').map((of) => [of[0]['statement'], of]));
  for (const row of rows('statements')) {
    carryOut('assessment.issue-statement', fields(row, 'statement', 'term', 'discipline', 'group', 'attempt', 'teacher', 'issuedOn'));
    const entries = (marks.get(row['statement']) ?? []).map((mark) =>
      fields(mark, 'student', 'rating1', 'rating2', 'exam', 'absence', 'mark'),
    );
    const andClose = row['closed_on'] !== '';
    carryOut('assessment.enter-marks', { ...fields(row, 'statement'), entries, andClose });
    if (andClose) carryOut('assessment.close-statement', fields(row, 'statement', 'closedOn'));
  }
  for (const row of rows('appeals').toSorted(by('minutes_date', 'appeal'))) {
    carryOut('appeals.lodge', fields(row, 'appeal', 'student', 'statement', 'filedOn'));
    carryOut('appeals.record-hearing', fields(row, 'appeal', 'minutes', 'heardOn', 'decision', 'examAfter'));
  }
};

/**
 * All events of exchange folders taken in one after the other, recorded by the domain's commands without any check. Short on
 * purpose: a reference for the import.
 */
export const loadCase = (...directories: readonly string[]): readonly EventInStream[] => {
  const { events, carryOut } = office();
  for (const directory of directories) takeIn(directory, carryOut);
  return events;
};
