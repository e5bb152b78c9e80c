import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyEvent, events, type StudentNumber } from '@tirkeu/domain';
import { recordOf } from '@tirkeu/domain/record';
import { isRight, right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';

const corpus = join(import.meta.dirname, '..', 'corpus');
const read = (file: string): string => readFileSync(join(corpus, file), 'utf8');
const parsed = <A>(file: string): A => JSON.parse(read(file)) as A;

type Shape = { readonly type: string; readonly since: string; readonly examples: readonly AnyEvent[] };
type Life = { readonly about: string; readonly student: StudentNumber; readonly events: readonly AnyEvent[] };

const json = (folder: string): readonly string[] => readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.json'));
const shapes = json('.').filter((file) => file !== 'digests.json');
const lives = json('lives').map((file) => `lives/${file}`);
const typeIn = (file: string): string => file.split('.')[0] ?? '';

/** Whether an example gives every particular that a shape may have, and whether one gives only those it must. */
const spread = (examples: readonly AnyEvent[]): readonly number[] => examples.map((example) => Object.keys(example).length);

describe('the corpus of event shapes', () => {
  it('has a file for every shape, and a shape for every file', () =>
    expect([...new Set(shapes.map(typeIn))].toSorted()).toStrictEqual([...events.codecs.keys()].toSorted()));

  it('is never edited: each file has the digest it had when it was added (corpus/README.md)', () => {
    const digests = [...shapes, ...lives].map((file) => [file, createHash('sha256').update(read(file)).digest('hex')]);
    expect(Object.fromEntries(digests)).toStrictEqual(parsed('digests.json'));
  });

  for (const file of shapes) {
    const { type, since, examples } = parsed<Shape>(file);
    it(`${file}: every example is read, and written again as it was`, () => {
      expect(type).toBe(typeIn(file));
      expect(since).toMatch(/^\d+\.\d+\.\d+$/);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const codec = events.codecs.get(type);
        expect(codec?.decode(example)).toStrictEqual(right(example));
        expect(codec?.encode(example)).toStrictEqual(example);
        expect(isRight(events.decode(type, example))).toBe(true);
      }
    });
  }

  it('has a full and a minimal example of every shape with optional particulars', () => {
    const optional = shapes.filter((file) => {
      const { type, examples } = parsed<Shape>(file);
      const [full] = examples;
      const codec = events.codecs.get(type);
      return Object.keys(full ?? {}).some((key) => codec?.is({ ...full, [key]: undefined }) === true);
    });
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((file) => new Set(spread(parsed<Shape>(file).examples)).size < 2)).toStrictEqual([]);
  });
});

describe('the corpus of whole lives', () => {
  it.each(lives)('%s: is read, and is one record in whatever order', (file) => {
    const { student, events: life } = parsed<Life>(file);
    const decoded = life.map((event) => events.decode(event.type, event));
    expect(decoded.filter((each) => !isRight(each))).toStrictEqual([]);
    const read = decoded.flatMap((each) => (isRight(each) ? [each.right] : []));
    const record = recordOf(student, read);
    expect(recordOf(student, read.toReversed())).toStrictEqual(record);
    const entries = Object.values(record).flatMap((part) => (typeof part === 'string' ? [] : Object.values(part)));
    expect(entries.length).toBe(life.length);
  });
});
