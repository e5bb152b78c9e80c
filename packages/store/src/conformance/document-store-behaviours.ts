import { describe } from 'vitest';
import { committing } from './committing.ts';
import type { OpenDocumentStore } from './document-samples.ts';
import { readingDocuments } from './reading-documents.ts';
import { rebuilding } from './rebuilding.ts';

/** What every store of documents does. `open` gives an empty store for each behaviour. */
export const documentStoreBehaviours = (name: string, open: OpenDocumentStore): void => {
  describe(`${name}: documents`, () => {
    committing(open);
    readingDocuments(open);
    rebuilding(open);
  });
};
