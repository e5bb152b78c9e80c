import { isLeft, isRight, left, right } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import type { Checkpoint } from '../document-store.ts';
import { type OpenDocumentStore, at, committed, documents } from './document-samples.ts';
import { behaviours, needed } from './opened.ts';

const startOfRebuild: Checkpoint = { position: undefined, version: 'fold-1', store: 'store-1' };

/** Documents and their checkpoint are written together, by one projector. */
export const committing = (open: OpenDocumentStore): void => {
  const it = behaviours(open);

  describe('a model that was never written', () => {
    it('has no documents and no checkpoint', async ({ store }) => {
      expect(await store.checkpoint('student')).toBeUndefined();
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: undefined, documents: [] });
      expect((await store.getMany('student', ['a'])).size).toBe(0);
    });
  });

  describe('a commit', () => {
    it('writes documents and checkpoint', async ({ store }) => {
      const outcome = await store.commit({ model: 'student', puts: documents(['a', 'b']), checkpoint: at(7), expected: undefined });
      expect(outcome).toStrictEqual(right(undefined));
      expect(await store.checkpoint('student')).toStrictEqual(at(7));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(7), documents: documents(['a', 'b']) });
    });

    it('replaces documents, adds others and leaves the rest', async ({ store }) => {
      await committed(store, 1, { puts: documents(['a', 'b']) });
      await committed(store, 2, { puts: documents(['b', 'c'], 'later') });
      expect(await store.snapshot('student')).toStrictEqual({
        checkpoint: at(2),
        documents: [...documents(['a']), ...documents(['b', 'c'], 'later')],
      });
    });

    it('deletes documents, also such as are not there', async ({ store }) => {
      await committed(store, 1, { puts: documents(['a', 'b', 'c']) });
      await committed(store, 2, { puts: documents(['d']), deletes: ['a', 'c', 'x'] });
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(['b', 'd']));
      await committed(store, 3, { puts: documents(['a'], 'again') });
      expect(await store.getMany('student', ['a', 'c'])).toStrictEqual(new Map([['a', 'again of a']]));
    });

    it('may move the checkpoint alone', async ({ store }) => {
      await committed(store, 1, { puts: documents(['a']) });
      await committed(store, 9);
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(9), documents: documents(['a']) });
    });

    it('keeps a checkpoint of a store that was empty', async ({ store }) => {
      await store.commit({ model: 'student', puts: [], checkpoint: startOfRebuild, expected: undefined });
      expect(await store.checkpoint('student')).toStrictEqual(startOfRebuild);
      const outcome = await store.commit({ model: 'student', puts: documents(['a']), checkpoint: at(1), expected: startOfRebuild });
      expect(outcome).toStrictEqual(right(undefined));
    });

    it('touches no other model', async ({ store }) => {
      await committed(store, 1, { puts: documents(['a']), model: 'student' });
      await committed(store, 5, { puts: documents(['a', 'b'], 'policy'), model: 'policy' });
      await committed(store, 6, { deletes: ['a'], model: 'policy' });
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(1), documents: documents(['a']) });
      expect(await store.snapshot('policy')).toStrictEqual({ checkpoint: at(6), documents: documents(['b'], 'policy') });
      expect((await store.snapshot('stud')).documents).toStrictEqual([]);
    });

    it('takes thousands of documents', async ({ store }) => {
      const keys = Array.from({ length: 3_000 }, (_, n) => `student-${String(n).padStart(5, '0')}`);
      await committed(store, 1, { puts: documents(keys) });
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(keys));
      expect((await store.getMany('student', keys)).size).toBe(3_000);
    });
  });

  describe('a commit that was computed from another checkpoint', () => {
    const others: readonly (readonly [string, Checkpoint | undefined])[] = [
      ['an earlier position', at(1)],
      ['a later position', at(3)],
      ['none at all', undefined],
      ['another version of the fold', { ...at(2), version: 'fold-2' }],
      ['another store', { ...at(2), store: 'store-2' }],
      ['no position', startOfRebuild],
    ];
    for (const [title, expected] of others) {
      it(`is fenced off and writes nothing: ${title}`, async ({ store }) => {
        await committed(store, 1, { puts: documents(['a', 'b']) });
        await committed(store, 2);
        const before = await store.snapshot('student');
        const outcome = await store.commit({
          model: 'student',
          puts: documents(['a', 'z'], 'bad'),
          deletes: ['b'],
          checkpoint: at(3),
          expected,
        });
        expect(outcome).toStrictEqual(left({ actual: at(2) }));
        expect(await store.snapshot('student')).toStrictEqual(before);
      });
    }

    it('is fenced off where there is none yet', async ({ store }) => {
      const outcome = await store.commit({ model: 'student', puts: documents(['a']), checkpoint: at(3), expected: at(2) });
      expect(outcome).toStrictEqual(left({ actual: undefined }));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: undefined, documents: [] });
    });

    it('is fenced off when two projectors race', async ({ store }) => {
      await committed(store, 1);
      const racers = Array.from({ length: 8 }, (_, n) => n);
      const outcomes = await Promise.all(
        racers.map((n) =>
          store.commit({ model: 'student', puts: documents(['a'], `racer ${n}`), checkpoint: at(10 + n), expected: at(1) }),
        ),
      );
      const winner = outcomes.findIndex(isRight);
      expect(outcomes.filter(isLeft)).toStrictEqual(racers.slice(1).map(() => left({ actual: at(10 + winner) })));
      expect(await store.snapshot('student')).toStrictEqual({
        checkpoint: at(10 + winner),
        documents: documents(['a'], `racer ${winner}`),
      });
    });
  });

  describe('documents', () => {
    it('outlive the store', async ({ store, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      await committed(store, 4, { puts: documents(['a', 'b']) });
      const digest = await store.digest('student');
      const later = await again();
      expect(await later.snapshot('student')).toStrictEqual({ checkpoint: at(4), documents: documents(['a', 'b']) });
      expect(await later.digest('student')).toBe(digest);
    });
  });
};
