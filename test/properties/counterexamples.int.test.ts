import { describe, expect, it } from 'vitest';
import { baseDraft, filesOf } from '../exchange/base-folder.ts';
import { readOffice, tablesOf, take, withMemory } from './office.ts';

describe('found by the properties', () => {
  it('a folder that only closes a statement, and names none of its students, is taken in', () =>
    withMemory(async (storage) => {
      const draft = baseDraft();
      draft.rows['marks.csv'] = draft.rows['marks.csv']!.filter((row) => row['statement'] !== 'ST3');
      draft.rows['marks.csv'].push({ statement: 'ST3', student: 'S1', rating1: '70', rating2: '70', exam: '70' });
      await take(storage, filesOf(draft));
      const [statement] = draft.rows['statements.csv']!.filter((row) => row['statement'] === 'ST3');
      const closing = filesOf({ policy: undefined, rows: { 'statements.csv': [{ ...statement, closed_on: '2019-05-20' }] } });
      const { problems, events } = await take(storage, closing);
      expect(problems).toStrictEqual([]);
      expect(events).toBe(2);
      expect(tablesOf(await readOffice(storage))['grades']).toContainEqual([
        'S1',
        '2018-19/2',
        'D3',
        'ST3',
        'regular',
        '70.00',
        '70',
        '70',
        'B',
        '3.00',
        'good',
      ]);
    }));
});
