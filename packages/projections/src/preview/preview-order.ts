import { type CalendarDate, entries, entryOf, type OrderNumber } from '@tirkeu/domain';
import { hasPassedBy } from '@tirkeu/domain/attestation';
import {
  actsFrom,
  againstOrder,
  type OrderFacts,
  orderPostings,
  type OrderRefusal,
  type Standing,
  type StandingEvent,
  type StandingField,
} from '@tirkeu/domain/orders';
import type { StudentRecord } from '@tirkeu/domain/record';
import { findingsAbout } from '../findings/index.ts';
import { type KnownDraft, nameOf } from '../orders/index.ts';
import { type Found, type Open, pageOf, type Register } from '../register/index.ts';

/** Where a student stands, as far as an order can change it; null for what there is not. */
export type StandingView = {
  readonly [K in 'status' | 'surname' | 'givenName' | 'patronymic' | Exclude<StandingField, 'course'>]: string | null;
} & { readonly course: number | null };

/** What an order would come to for one student. */
export type StudentPreview = {
  readonly student: string;
  /** The day from which the order would work: its effective day, or its date if that is later. */
  readonly on: CalendarDate;
  readonly before: StandingView;
  readonly after: StandingView;
  /** What stands against the order for this student now. */
  readonly refusals: readonly OrderRefusal[];
  /** What would be found in the student's record that is not found there now. */
  readonly findings: readonly Found[];
};

/** An order without a number is the last one of its day. */
const UNNUMBERED = '\u{10FFFF}' as OrderNumber;

const standingView = (record: StudentRecord, standing: Standing, open: Open): StandingView => {
  const name = nameOf(record, standing);
  const { programme = null, group = null, course = null, form = null, language = null, funding = null, status = null } = standing;
  return {
    status,
    programme,
    group,
    course,
    form,
    language,
    funding,
    surname: open(name.surname) ?? null,
    givenName: open(name.givenName) ?? null,
    patronymic: open(name.patronymic) ?? null,
  };
};

/** What an order is judged by, as the register has it. */
const factsIn = (register: Register, records: ReadonlyMap<string, StudentRecord>): OrderFacts => ({
  isStudent: (student) => records.get(student)?.registration['file'] !== undefined,
  isProgramme: (programme) => register.programmes.has(programme),
  isGroup: (group) => register.groups.has(group),
  dateOf: (order, student) => entryOf(records.get(student)?.orders ?? {}, order)?.orderDate,
  isAttestedBy: (student, day) => hasPassedBy(records.get(student)?.attestations ?? {}, day),
});

const withOrder = (record: StudentRecord, order: StandingEvent): StudentRecord => ({
  ...record,
  orders: entries({ ...record.orders, [order.order]: order }),
});

const withoutOrder = (record: StudentRecord, order: string): StudentRecord => ({
  ...record,
  orders: entries(Object.fromEntries(Object.entries(record.orders).filter(([number]) => number !== order)) as StudentRecord['orders']),
});

/**
 * What a draft would come to if it were registered now, student by student: standings, refusals, findings. `number` is the one that is
 * taken for it. Of a draft that is an order by now: what the order did.
 */
export const previewOrder = (register: Register, open: Open, draft: KnownDraft, number?: string): readonly StudentPreview[] => {
  const order = (number ?? UNNUMBERED) as OrderNumber;
  const { orderDate, kind, entries: listed } = draft.drafted;
  const students = new Set<string>(listed.map(({ student }) => student));
  const records = new Map(
    register.students
      .filter(({ student }) => students.has(student))
      .map((record) => [record.student as string, entryOf(record.orders, order) === undefined ? record : withoutOrder(record, order)]),
  );
  const refusals = againstOrder(
    { orderDate, kind, entries: listed, ...(number === undefined ? {} : { order }) },
    factsIn(register, records),
  );
  /** A finding that names an order without a number by its draft. */
  const named = (found: Found): Found => {
    const particulars = Object.entries(found).map(([name, value]): readonly [string, unknown] => [
      name,
      value === UNNUMBERED ? draft.drafted.draft : value,
    ]);
    return Object.fromEntries(particulars) as Found;
  };

  return orderPostings({ type: 'OrderRegistered', order, orderDate, kind, entries: listed }).flatMap(
    ({ event }): readonly StudentPreview[] => {
      const posted = event as StandingEvent;
      const record = records.get(posted.student);
      if (record === undefined) return [];
      const [before, after] = [pageOf(record), pageOf(withOrder(record, posted))];
      const on = actsFrom(posted);
      const known = new Set(findingsAbout(register, before).map((finding) => JSON.stringify(finding)));
      return [
        {
          student: posted.student,
          on,
          before: standingView(record, before.standingOn(on), open),
          after: standingView(record, after.standingOn(on), open),
          refusals: refusals.filter(({ student }) => student === posted.student),
          findings: findingsAbout(register, after)
            .filter((finding) => !known.has(JSON.stringify(finding)))
            .map(({ student: _student, ...found }) => named(found)),
        },
      ];
    },
  );
};
