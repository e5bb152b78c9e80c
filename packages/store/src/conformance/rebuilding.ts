import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect } from 'vitest';
import { type OpenDocumentStore, at, committed, documents } from './document-samples.ts';
import { behaviours, needed } from './opened.ts';
import { faultOf } from './samples.ts';

/** A new generation of a model grows beside the living one. */
export const rebuilding = (open: OpenDocumentStore): void => {
  const it = behaviours(open);

  describe('a rebuild', () => {
    it('changes nothing that is living until it is finished', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a', 'b']) });
      const before = await store.snapshot('student');
      const digest = await store.digest('student');
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['b', 'c'], 'new'));
      expect(await store.snapshot('student')).toStrictEqual(before);
      expect(await store.digest('student')).toBe(digest);
      expect(await store.getMany('student', ['b', 'c'])).toStrictEqual(new Map([['b', 'body of b']]));
      expect(await store.checkpoint('student')).toStrictEqual(at(5));
    });

    it('takes the place of the living when it is finished, checkpoint and all', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a', 'b']) });
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['b'], 'new'));
      await rebuild.put(documents(['c'], 'new'));
      await rebuild.finish({ ...at(9), version: 'fold-2' });
      expect(await store.snapshot('student')).toStrictEqual({
        checkpoint: { ...at(9), version: 'fold-2' },
        documents: documents(['b', 'c'], 'new'),
      });
      expect((await store.getMany('student', ['a'])).size).toBe(0);
    });

    it('may be the first life of a model', async ({ store }) => {
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['a']));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: undefined, documents: [] });
      await rebuild.finish(at(1));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(1), documents: documents(['a']) });
    });

    it('may end with no documents', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']) });
      await (await store.startRebuild('student')).finish(at(6));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(6), documents: [] });
    });

    it('has the digest that its documents will have', async ({ store }) => {
      await committed(store, 1, { puts: documents(['a', 'b', '🎓', '\ufffd']) });
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['🎓', 'b'], 'old'));
      await rebuild.put(documents(['\ufffd', '🎓', 'a', 'b']));
      const digest = await rebuild.digest();
      expect(digest).toBe(await store.digest('student'));
      await rebuild.finish(at(2));
      expect(await store.digest('student')).toBe(digest);
    });

    it('that is abandoned leaves the living, and nothing behind', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']) });
      const before = await store.snapshot('student');
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['a', 'b'], 'new'));
      await rebuild.abandon();
      expect(await store.snapshot('student')).toStrictEqual(before);
      const another = await store.startRebuild('student');
      await another.put(documents(['c']));
      await another.finish(at(6));
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(['c']));
    });

    it('lets the living go on meanwhile', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']) });
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['a'], 'new'));
      await committed(store, 6, { puts: documents(['b']) });
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(6), documents: documents(['a', 'b']) });
      await rebuild.finish(at(5));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(5), documents: documents(['a'], 'new') });
    });

    it('fences off a projector that has not noticed', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']) });
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['a'], 'new'));
      await rebuild.finish({ ...at(5), version: 'fold-2' });
      const outcome = await store.commit({ model: 'student', puts: documents(['a'], 'stale'), checkpoint: at(6), expected: at(5) });
      expect(outcome).toStrictEqual(left({ actual: { ...at(5), version: 'fold-2' } }));
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(['a'], 'new'));
    });

    it('is followed by commits to what it has built', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a', 'b']) });
      const rebuild = await store.startRebuild('student');
      await rebuild.put(documents(['a'], 'new'));
      await rebuild.finish(at(5));
      const outcome = await store.commit({ model: 'student', puts: documents(['c']), deletes: ['a'], checkpoint: at(6), expected: at(5) });
      expect(outcome).toStrictEqual(right(undefined));
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(['c']));
    });

    it('touches no other model, and rebuilds of two go on side by side', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']), model: 'policy' });
      const students = await store.startRebuild('student');
      const policies = await store.startRebuild('policy');
      await students.put(documents(['s']));
      await policies.put(documents(['p']));
      await students.finish(at(6));
      expect(await store.snapshot('policy')).toStrictEqual({ checkpoint: at(5), documents: documents(['a']) });
      await policies.finish(at(7));
      expect((await store.snapshot('policy')).documents).toStrictEqual(documents(['p']));
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(['s']));
    });

    it('gives way to one that is started later', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']) });
      const first = await store.startRebuild('student');
      await first.put(documents(['b'], 'first'));
      const second = await store.startRebuild('student');
      await faultOf('locked', first.put(documents(['c'], 'first')));
      await faultOf('locked', first.finish(at(6)));
      await first.abandon();
      await second.put(documents(['d'], 'second'));
      await second.finish(at(7));
      expect(await store.snapshot('student')).toStrictEqual({ checkpoint: at(7), documents: documents(['d'], 'second') });
    });

    it('is seen whole or not at all', async ({ store }) => {
      await committed(store, 0, { puts: documents(['a', 'b'], '0') });
      const rebuild = async (): Promise<void> => {
        for (let n = 1; n <= 10; n++) {
          const next = await store.startRebuild('student');
          for (const key of ['b', 'a']) await next.put(documents([key], String(n)));
          await next.finish(at(n));
        }
      };
      const look = async (): Promise<void> => {
        for (let n = 0; n < 20; n++) {
          const { checkpoint, documents: seen } = await store.snapshot('student');
          expect(seen).toStrictEqual(documents(['a', 'b'], checkpoint?.position));
        }
      };
      await Promise.all([rebuild(), look(), look()]);
      expect(await store.checkpoint('student')).toStrictEqual(at(10));
    });

    it('that was left is taken up by one with the same aim, and whoever began it is locked out', async ({ store }) => {
      await committed(store, 5, { puts: documents(['a']) });
      const first = await store.startRebuild('student', 'to 9');
      await first.put(documents(['b', 'c'], 'first'), { key: 'c', body: 'to c' });
      await first.put(documents(['d'], 'first'), { key: '', body: 'to d' });
      const second = await store.startRebuild('student', 'to 9');
      expect(await second.notes()).toStrictEqual([
        { key: '', body: 'to d' },
        { key: 'c', body: 'to c' },
      ]);
      await faultOf('locked', first.put(documents(['e'], 'first')));
      await faultOf('locked', first.notes());
      await first.abandon();
      await second.put(documents(['c', 'e'], 'second'), { key: 'c', body: 'again' });
      expect((await second.notes()).map(({ body }) => body)).toStrictEqual(['to d', 'again']);
      await second.finish(at(9));
      expect((await store.snapshot('student')).documents).toStrictEqual([
        ...documents(['b'], 'first'),
        ...documents(['c'], 'second'),
        ...documents(['d'], 'first'),
        ...documents(['e'], 'second'),
      ]);
    });

    it('begins anew after one with another aim, after one that ended, and without an aim', async ({ store }) => {
      const left = async (aim: string | undefined): Promise<void> => {
        const rebuild = await store.startRebuild('student', aim);
        expect(await rebuild.notes()).toStrictEqual([]);
        await rebuild.put(documents([`of ${aim}`]), { key: 'n', body: 'noted' });
      };
      for (const aim of ['one', 'two', undefined, undefined, 'two']) await left(aim);
      const finished = await store.startRebuild('student', 'two');
      expect(await finished.notes()).toHaveLength(1);
      await finished.finish(at(6));
      await left('two');
      expect((await store.snapshot('student')).documents).toStrictEqual(documents(['of two']));
      await (await store.startRebuild('student', 'two')).abandon();
      await left('two');
    });

    it('is joined by its ticket, until it ends', async ({ store }) => {
      const rebuild = await store.startRebuild('student', 'to 6');
      const joined = await store.joinRebuild('student', rebuild.ticket);
      await joined.put(documents(['b'], 'joined'), { key: 'b', body: 'to b' });
      await rebuild.put(documents(['a']));
      expect(await rebuild.notes()).toStrictEqual([{ key: 'b', body: 'to b' }]);
      expect(await joined.digest()).toBe(await rebuild.digest());
      await rebuild.finish(at(6));
      expect((await store.snapshot('student')).documents).toStrictEqual([...documents(['a']), ...documents(['b'], 'joined')]);
      await faultOf('locked', joined.put(documents(['c'])));
      await faultOf('locked', (await store.joinRebuild('student', 'no such ticket')).put(documents(['c'])));
    });

    it('that nobody finished is there to be taken up after the store is opened again', async ({ store, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      await (await store.startRebuild('student', 'to 6')).put(documents(['a']), { key: 'a', body: 'to a' });
      const later = await again();
      expect(await later.snapshot('student')).toStrictEqual({ checkpoint: undefined, documents: [] });
      const rebuild = await later.startRebuild('student', 'to 6');
      expect(await rebuild.notes()).toStrictEqual([{ key: 'a', body: 'to a' }]);
      await rebuild.put(documents(['b']));
      await rebuild.finish(at(6));
      expect((await later.snapshot('student')).documents).toStrictEqual(documents(['a', 'b']));
    });

    it('that nobody finished is not there after the store is opened again', async ({ store, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      await committed(store, 5, { puts: documents(['a']) });
      await (await store.startRebuild('student')).put(documents(['a', 'b'], 'new'));
      const later = await again();
      expect(await later.snapshot('student')).toStrictEqual({ checkpoint: at(5), documents: documents(['a']) });
      const rebuild = await later.startRebuild('student');
      await rebuild.put(documents(['c']));
      await rebuild.finish(at(6));
      expect((await later.snapshot('student')).documents).toStrictEqual(documents(['c']));
    });
  });
};
