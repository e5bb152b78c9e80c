import { describe, expect, it } from 'vitest';
import { hideSecrets } from './hide-secrets.ts';

describe('hiding secrets', () => {
  const password = 'p@ss/wörd';
  const hide = hideSecrets({ username: 'office', password });
  const basic = Buffer.from(`office:${password}`).toString('base64');

  for (const form of [password, encodeURIComponent(password), basic, `Basic ${basic}`]) {
    it(`finds the password written as ${form.slice(0, 6)}…`, () => {
      expect(hide(`refused: ${form}, twice: ${form}`)).not.toContain(form.replace('Basic ', ''));
      expect(hide(`refused: ${form}`)).toContain('refused: ');
    });
  }

  it('leaves a text alone where there is no secret', () => expect(hideSecrets(undefined)('refused: office')).toBe('refused: office'));
});
