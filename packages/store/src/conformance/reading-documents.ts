import { describe, expect } from 'vitest';
import { type OpenDocumentStore, committed, documents } from './document-samples.ts';
import { behaviours } from './opened.ts';

/** Keys in code-point order: U+FFFD before letters beyond the first plane, which UTF-16 would put before it. */
const ordered = [
  '',
  '10',
  '9',
  'A',
  'B',
  '_',
  'a',
  'a-1',
  'a-10',
  'a-2',
  'a%',
  'aa',
  'é',
  'Ә',
  'ә',
  '\ufffd',
  '\uffff',
  '𐍈',
  '🎓',
  '🎓a',
].toSorted((a, b) => {
  const [one, two] = [[...a], [...b]];
  for (let i = 0; i < Math.min(one.length, two.length); i++) {
    const difference = (one[i]?.codePointAt(0) ?? 0) - (two[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - two.length;
});

const bodies = [
  '',
  '{}',
  '{"аты":"Әлия 🎓"}',
  'two\nlines\r\n',
  'quote \' " ` \\',
  'before\u0000after',
  '\u2028\ufeff',
  'x'.repeat(1_000_000),
];

/** SHA-256 of nothing, and of one document of key `a` and body `1`. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const OF_ONE = '309b0e45a73d3fc5325e2b6ed0a01ef8b9cde6b05a5633c1f893f970d52bfddc';
const OF_MANY = 'd2781977b7c2979cca0c5351fd82eda67ceae6fa6bfb1ff58ecf74f548e4bd03';

export const readingDocuments = (open: OpenDocumentStore): void => {
  const it = behaviours(open);

  describe('a snapshot', () => {
    it('is in code-point order of the keys', async ({ store }) => {
      await committed(store, 1, { puts: documents(ordered.toReversed()) });
      expect((await store.snapshot('student')).documents.map(({ key }) => key)).toStrictEqual(ordered);
    });

    for (const prefix of ['a', 'a-', 'a-1', 'a%', '%', '_', 'Ә', '🎓', '\uffff', '\ufffd', '', 'nobody']) {
      it(`of the keys that begin with '${prefix}', letter by letter`, async ({ store }) => {
        await committed(store, 1, { puts: documents(ordered) });
        const snapshot = await store.snapshot('student', [prefix]);
        expect(snapshot.documents).toStrictEqual(documents(ordered.filter((key) => key.startsWith(prefix))));
        expect(snapshot.checkpoint).toStrictEqual(await store.checkpoint('student'));
      });
    }

    it('of several prefixes, a document once where they overlap', async ({ store }) => {
      await committed(store, 1, { puts: documents(ordered) });
      const wanted = ordered.filter((key) => key.startsWith('a-') || key === '9' || key.startsWith('🎓'));
      expect((await store.snapshot('student', ['🎓', 'a-1', 'a-', '9', 'a-10', 'a-'])).documents).toStrictEqual(documents(wanted));
    });

    it('of an empty list of prefixes has no documents', async ({ store }) => {
      await committed(store, 1, { puts: documents(ordered) });
      expect((await store.snapshot('student', [])).documents).toStrictEqual([]);
    });

    it('is of one moment while others write', async ({ store }) => {
      await committed(store, 0, { puts: documents(['a', 'b'], '0') });
      const write = async (): Promise<void> => {
        for (let n = 1; n <= 20; n++) await committed(store, n, { puts: documents(['a', 'b'], String(n)) });
      };
      const look = async (): Promise<void> => {
        for (let n = 0; n < 20; n++) {
          const { checkpoint, documents: seen } = await store.snapshot('student');
          expect(seen).toStrictEqual(documents(['a', 'b'], checkpoint?.position));
        }
      };
      await Promise.all([write(), look(), look()]);
    });
  });

  describe('documents are fetched', () => {
    it('by their keys: those that there are, once each', async ({ store }) => {
      await committed(store, 1, { puts: documents(ordered) });
      const found = await store.getMany('student', ['a-1', 'nobody', '🎓', 'a-1', 'A-1', '']);
      expect(found).toStrictEqual(new Map(documents(['', 'a-1', '🎓']).map(({ key, body }) => [key, body])));
      expect((await store.getMany('student', [])).size).toBe(0);
    });

    for (const [i, body] of bodies.entries()) {
      it(`to the letter: ${JSON.stringify(body.slice(0, 40))}`, async ({ store }) => {
        await committed(store, 1, { puts: [{ key: `k${i}`, body }] });
        expect((await store.getMany('student', [`k${i}`])).get(`k${i}`)).toBe(body);
        expect((await store.snapshot('student')).documents).toStrictEqual([{ key: `k${i}`, body }]);
      });
    }
  });

  describe('the digest', () => {
    it('is SHA-256 over keys and bodies, with line feeds', async ({ store }) => {
      expect(await store.digest('student')).toBe(OF_NOTHING);
      await committed(store, 1, { puts: [{ key: 'a', body: '1' }] });
      expect(await store.digest('student')).toBe(OF_ONE);
      await committed(store, 2, {
        puts: [
          { key: '🎓', body: '3' },
          { key: '\ufffd', body: 'Әлия' },
        ],
      });
      expect(await store.digest('student')).toBe(OF_MANY);
    });

    it('is the same whatever the order of writing', async ({ store }) => {
      await committed(store, 1, { puts: documents(ordered), model: 'one' });
      for (const [i, key] of ordered.toReversed().entries()) await committed(store, i, { puts: documents([key], 'first'), model: 'two' });
      for (const [i, key] of ordered.entries()) await committed(store, 100 + i, { puts: documents([key]), model: 'two' });
      expect(await store.digest('two')).toBe(await store.digest('one'));
    });

    it('forgets what was deleted, and sees every difference', async ({ store }) => {
      await committed(store, 1, { puts: documents(['a', 'b']) });
      const before = await store.digest('student');
      await committed(store, 2, { puts: documents(['c']) });
      expect(await store.digest('student')).not.toBe(before);
      await committed(store, 3, { deletes: ['c'] });
      expect(await store.digest('student')).toBe(before);
      await committed(store, 4, { puts: [{ key: 'a', body: 'body of A' }] });
      expect(await store.digest('student')).not.toBe(before);
    });
  });
};
