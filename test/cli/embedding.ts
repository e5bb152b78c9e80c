import { type Either, isRight } from 'fp-ts/lib/Either.js';
import { type AnyEvent, type Command, type Context, decide, postingsOf, type Refusal } from '@tirkeu/domain';
import { openProgramme } from '@tirkeu/domain/curriculum';
import { formGroup } from '@tirkeu/domain/groups';
import { registerOrder } from '@tirkeu/domain/orders';
import { register } from '@tirkeu/domain/students';
import { registerFrom, tables } from '@tirkeu/projections';

const log: { readonly stream: string; readonly event: AnyEvent }[] = []; // your store
const context: Context = {
  look: ({ stream, fold }) => fold.after(fold.initial, log.filter((entry) => entry.stream === stream).map(({ event }) => event) as never),
  holderOf: () => undefined,
  lastJudgedOn: undefined,
  digest: (text) => text,
  actor: 'registrar',
};
const act = <C, S, E extends AnyEvent, R extends Refusal>(command: Command<C, S, E, R>, json: unknown): Either<unknown, readonly E[]> => {
  const input = command.codec.decode(json);
  if (!isRight(input)) return input;
  const { stream, ...ref } = command.stream(input.right);
  const decided = decide(command)(context)(input.right)(context.look({ stream, ...ref }));
  for (const event of isRight(decided) ? decided.right : []) {
    log.push({ stream, event });
    for (const posting of postingsOf(event)) log.push(posting);
  }
  return decided;
};

const place = { programme: '6B01402', group: 'FK-22', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
const entries = [{ student: 'S1', effectiveOn: '2022-09-01', ...place }];
const enrolment = { order: '101-с', orderDate: '2022-08-20', kind: 'enrolment', entries };
export const refused = act(registerOrder, enrolment); // Left: { refusal: 'no-such-student', student: 'S1' }
act(openProgramme, { programme: '6B01402', nameKk: 'Спорт', nameRu: 'Спорт', nameEn: 'Sport', degree: 'bachelor', credits: 240, years: 4 });
act(formGroup, { group: 'FK-22', programme: '6B01402', intake: 2022, language: 'kk' });
act(register, { student: 'S1', surname: 'Novák', givenName: 'Petr', bornOn: '2004-02-29', sex: 'm', citizenship: 'CZ' });
export const recorded = act(registerOrder, enrolment); // Right: [OrderRegistered]
const open = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const roster = tables.find(({ name }) => name === 'roster')?.build(registerFrom(log), open, undefined).rows;
