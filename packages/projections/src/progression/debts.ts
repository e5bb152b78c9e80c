import { debtsOf, isThirdFailure } from '@tirkeu/domain/progression';
import { dayOf, ledgerOf, table, written } from '../register/index.ts';

/** What students owe, whatever their standing (EXCHANGE rule 9). */
export const debts = table('debts', ['student', 'discipline'], ['letter', 'failures', 'third_failure'], (register, _, asOf) =>
  ledgerOf(register).pages.flatMap((page) =>
    debtsOf(page.resultsOn(dayOf(asOf))).map((debt) => ({
      student: page.student,
      discipline: debt.discipline,
      letter: debt.last.letter,
      failures: written(debt.failures.length),
      third_failure: isThirdFailure(debt) ? 'yes' : 'no',
    })),
  ),
);
