import { history, transcript } from '@tirkeu/projections';
import { describe, expect, it } from 'vitest';
import { open, registerOf } from './cases.ts';

const edge = registerOf('edge');
const lifeOf = (student: string) => history(edge, open, edge.students.find((record) => record.student === student)!);

describe('a history', () => {
  it('tells what each order changed, a cancelled cancellation too', () =>
    expect(
      lifeOf('E44').flatMap(({ kind, document, change }) => change.map(({ what, from, to }) => [kind, document, what, from, to].join(' '))),
    ).toEqual(
      expect.arrayContaining([
        'graduation O0062 status active graduated',
        'cancellation O0063 status graduated active',
        'cancellation O0064 status active graduated',
      ]),
    ));
  it('tells what each of two appeals changed', () =>
    expect(
      lifeOf('E01').flatMap(({ document, change }) =>
        change.filter(({ what }) => what === 'exam').map(({ from, to }) => [document, from, to]),
      ),
    ).toStrictEqual([
      ['A001', '55', '90'],
      ['A002', '90', '50'],
    ]));
  it('begins with the file and ends with what is still open', () => {
    const kinds = lifeOf('E26').map(({ kind }) => kind);
    expect([kinds.at(0), kinds.at(-1)]).toStrictEqual(['registration', 'listing']);
  });
  it('shows no name of an erased person', () =>
    expect(JSON.stringify(history(edge, () => undefined, edge.students.find(({ student }) => student === 'E29')!))).not.toMatch(
      /Жаңатегіова|Сынақ/,
    ));
});

describe('a transcript', () => {
  it('has recognised disciplines beside the terms, and the new name', () => {
    expect(transcript(edge, open, 'E40', undefined)).toMatchObject({
      terms: [{ term: '2018-19/1', gpa: { gpa: '3.17' } }],
      recognised: [{ discipline: 'D1' }, { discipline: 'D3', letter: 'T', points: null }, { discipline: 'D2' }],
      cumulative: { gpa: '2.75', credits: 20 },
      creditsEarned: 25,
    });
    expect(transcript(edge, open, 'E29', undefined)).toMatchObject({ surname: 'Жаңатегіова', givenName: 'Айым', patronymic: null });
  });
  it('is that of the day asked for', () =>
    expect(transcript(edge, open, 'E44', '2019-07-11' as never)).toMatchObject({ standing: { status: 'active' }, diploma: null }));
});
