import { type JsonSchema, jsonSchemaOf } from '@tirkeu/application';
import { commands } from '@tirkeu/domain';
import { faultIn } from '@tirkeu/words/faults';
import type * as t from 'io-ts';
import { describe, expect, it } from 'vitest';

describe('an input that is not as it must be', () => {
  it('is told by what each particular should be, never by names of the code', () => {
    const words = (schema: JsonSchema): readonly JsonSchema[] => [
      schema,
      ...Object.values((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>).flatMap(words),
      ...(schema['items'] === undefined ? [] : words(schema['items'] as JsonSchema)),
      ...((schema['anyOf'] ?? []) as readonly JsonSchema[]).flatMap(words),
    ];
    for (const command of commands.values()) {
      const all = words(jsonSchemaOf(command.codec as unknown as t.Mixed));
      const said = all.map((expected) => faultIn('en', { fault: 'wrong', expected }));
      expect(said.filter((one) => /undefined|object Object|of its kind|[<{]/.test(one))).toStrictEqual([]);
    }
  });
});
