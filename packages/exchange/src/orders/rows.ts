import { orderFold } from '@tirkeu/domain/orders';
import { exportTable } from '../desk/index.ts';
import { ordersFile } from './files.ts';

export const ordersTable = exportTable(ordersFile, orderFold, (registered) => {
  if (registered.stage === 'NotRegistered') return [];
  const { order, orderDate, kind, entries } = registered;
  return entries.map((entry) => ({
    order_number: order,
    order_date: orderDate,
    kind,
    student: entry.student,
    effective_on: entry.effectiveOn,
    programme: entry.programme,
    group: entry.group,
    course: entry.course,
    form: entry.form,
    language: entry.language,
    funding: entry.funding,
    reason: entry.reason,
    until: entry.until,
    institution: entry.institution,
    new_surname: entry.newSurname,
    new_given_name: entry.newGivenName,
    new_patronymic: entry.newPatronymic,
    cancels: entry.cancels,
  }));
});
