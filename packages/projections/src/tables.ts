import { grades } from './assessment/index.ts';
import { diplomas } from './documents/index.ts';
import { roster } from './orders/index.ts';
import { debts, gpa, promotion, rating } from './progression/index.ts';
import type { TableView } from './register/index.ts';
import { form34 } from './reporting/index.ts';
import { scholarship } from './scholarship/index.ts';

/** The result tables (EXCHANGE, Result tables), each made by its room. */
export const tables: readonly TableView[] = [roster, grades, gpa, debts, promotion, scholarship, rating, form34, diplomas];
