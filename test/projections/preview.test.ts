import * as fc from 'fast-check';
import { type DraftedOrder, registerOrder, type RegisterOrder } from '@tirkeu/domain/orders';
import { findings, type KnownDraft, previewOrder, registerFrom } from '@tirkeu/projections';
import { findingIn } from '@tirkeu/words/findings';
import { describe, expect, it } from 'vitest';
import { type Done, done, given } from '../../packages/domain/src/testing/index.ts';
import { accepted } from '../regulations/regulations.ts';
import { open } from './cases.ts';

const registerOf = (steps: readonly Done[]) =>
  registerFrom([...given(...steps).office.streams].flatMap(([stream, events]) => events.map((event) => ({ stream, event }))));

const drafted = (orderDate: string, kind: string, entries: readonly object[]): KnownDraft => ({
  stage: 'Drafted',
  drafted: { draft: 'a draft', orderDate, kind, entries } as unknown as DraftedOrder,
});

/** The room's own examples: orders of every kind, and the offices in which they are registered. */
const examples = accepted.filter(({ when }) => when.command.name === registerOrder.name);
const orders = examples.map(({ when }) => when.input as RegisterOrder);
const student = '22-001';

const cancelledTwice = examples.find(({ so }) => so === 'a cancellation of a cancellation')?.given ?? [];
const dismissed = cancelledTwice.slice(0, -1);
const enrolled = dismissed.slice(0, -1);
const office = enrolled.slice(0, -1);

const day = fc.constantFrom('2022-08-20', '2022-09-01', '2023-02-01', '2023-02-02', '2023-02-10', '2023-08-25', '2026-07-01');

describe('the preview of an order', () => {
  it('is what happens when it is registered: refusals, standings, and what is found then', () => {
    let registered = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...examples.map(({ given: steps }) => steps), dismissed),
        fc.constantFrom(...orders),
        day,
        day,
        fc.constantFrom('950-с', undefined),
        (steps, { kind, entries }, orderDate, effectiveOn, number) => {
          const draft = drafted(
            orderDate,
            kind,
            entries.map((entry) => ({ ...entry, effectiveOn })),
          );
          const before = registerOf(steps);
          const previews = previewOrder(before, open, draft, number);
          const step = done(registerOrder, { order: '950-с', orderDate, kind, entries: draft.drafted.entries } as never);
          const against = given(...steps).against(step);
          expect(previews.flatMap(({ refusals }) => refusals)).toStrictEqual(against);
          if (against.length > 0) return;
          registered += 1;
          const after = registerOf([...steps, step]);
          const afterwards = previewOrder(after, open, draft, '950-с');
          expect(previews.map((preview) => preview.after)).toStrictEqual(afterwards.map((preview) => preview.after));
          const text = (found: object) => JSON.stringify(found).replaceAll('a draft', '950-с');
          const known = new Set(findings(before).map(text));
          const came = findings(after).filter((found) => !known.has(text(found)));
          expect(previews.flatMap((preview) => preview.findings.map(text))).toStrictEqual(
            came.map(({ student: _student, ...found }) => text(found)),
          );
        },
      ),
      { numRuns: 400 },
    );
    expect(registered).toBeGreaterThan(50);
  });

  const of = (steps: readonly Done[], draft: KnownDraft) => previewOrder(registerOf(steps), open, draft);

  it('shows the day from which it works, and where the student stands before and after', () => {
    const [first, second] = of(
      enrolled,
      drafted('2023-05-05', 'promotion', [
        { student, effectiveOn: '2023-09-01', course: 2 },
        { student: '22-002', effectiveOn: '2023-05-01', course: 3, funding: 'grant' },
      ]),
    );
    expect(first).toMatchObject({ student, on: '2023-09-01', before: { status: 'active', course: 1 }, after: { course: 2 }, refusals: [] });
    expect(first?.findings).toStrictEqual([]);
    expect(second).toMatchObject({ on: '2023-05-05', before: { course: 1, funding: 'paid' }, after: { course: 3, funding: 'grant' } });
    expect(second?.findings.map((found) => ({ kind: found.kind, document: found.document, text: findingIn('en')(found) }))).toStrictEqual([
      { kind: 'course-skipped', document: 'a draft', text: 'Order a draft of 2023-05-05: promotion from course 1 to 3.' },
    ]);
  });

  it('shows a new name, and nothing of a name that nobody may read', () => {
    const renamed = drafted('2023-05-05', 'name-change', [
      { student, effectiveOn: '2023-05-05', newSurname: 'Серік', newGivenName: { sealed: '1:x' } },
    ]);
    const [preview] = of(enrolled, renamed);
    expect(preview?.before).toMatchObject({ surname: expect.stringMatching(/./u) as string });
    expect(preview?.after).toMatchObject({ surname: 'Серік', givenName: null, patronymic: null });
  });

  it('shows what has come to stand against it since it was drafted', () => {
    const cancelling = drafted('2023-02-01', 'cancellation', [{ student, effectiveOn: '2023-02-01', cancels: '202-с' }]);
    expect(of(enrolled, cancelling)[0]?.refusals).toStrictEqual([{ refusal: 'no-such-order', student, cancels: '202-с' }]);
    expect(of(dismissed, cancelling)[0]).toMatchObject({
      refusals: [],
      before: { status: 'active' },
      after: { status: 'active' },
    });
  });

  it('of a draft that is an order by now shows what the order did', () => {
    const entry = { student, effectiveOn: '2023-02-02', reason: 'at own wish' };
    const draft = drafted('2023-02-01', 'dismissal', [entry]);
    const [preview] = previewOrder(registerOf(dismissed), open, draft, '202-с');
    expect(preview).toMatchObject({ before: { status: 'active' }, after: { status: 'dismissed' }, findings: [] });
  });

  it('places a student as the order would', () => {
    const place = { programme: '6B01402', group: 'FK-22-1', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
    const [preview] = of(office, drafted('2022-08-20', 'enrolment', [{ student, effectiveOn: '2022-09-01', ...place }]));
    expect(preview?.before.status).toBeNull();
    expect(preview?.after).toMatchObject({ status: 'active', ...place });
  });
});
