import type { Sheet } from '../folder/index.ts';
import type { Desk } from './desk.ts';

/** Reports what rows name that is nowhere: neither recorded, nor in the folder, nor in a file of it that cannot be read. */
export const checkReferences = (desk: Desk, { definition, rows }: Sheet): void => {
  for (const [name, { refersTo }] of Object.entries(definition.columns)) {
    if (refersTo === undefined) continue;
    const known = new Map<string, boolean>();
    for (const row of rows) {
      const key = row.cells[name] as string | undefined;
      if (key === undefined || row.faulty.has(name)) continue;
      let isKnown = known.get(key);
      if (isKnown === undefined) {
        isKnown = desk.isNamed(refersTo, key);
        known.set(key, isKnown);
      }
      if (!isKnown) desk.findings.report(row, name, 'unknown-reference', { kind: 'nothing-so-named', noun: refersTo.noun, key });
    }
  }
};
