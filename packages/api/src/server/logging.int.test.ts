import { StoreFault } from '@tirkeu/store';
import { openMemory } from '@tirkeu/application';
import { describe, expect, it } from 'vitest';
import { openOffice, person } from '../testing/index.ts';
import { loggerOptions } from './logging.ts';

const logged = async (storage = openMemory()) => {
  const lines: string[] = [];
  const logger = loggerOptions('trace', { write: (line) => void lines.push(line) });
  return { office: await openOffice(storage, { logger }), lines };
};

describe('what is logged', () => {
  it('names routes and never a person, a path, a token or a body', async () => {
    const { office, lines } = await logged();
    await office.post('/v1/students', { ...person('S-4711'), surname: 'Құпия' });
    await office.post('/v1/students', { ...person('S-4711'), surname: 'Құпия2' });
    await office.post('/v1/students', { student: 'S-4711', surname: 4711 });
    await office.post('/v1/students/S-4711/thesis', {});
    await office.get('/v1/students/S-4711/transcript?as_of=S-4711');
    await office.get('/v1/tables/roster?surname=%D2%9A%D2%B1%D0%BF%D0%B8%D1%8F');
    await office.get('/v1/nothing/S-4711');
    await office.get('/v1/%E0%A4%A/S-4711');
    await office.call({ method: 'POST', url: '/v1/students', payload: '{"S-4711"', headers: { 'content-type': 'application/json' } });
    expect(lines.length).toBeGreaterThanOrEqual(8);
    const text = lines.join('');
    expect(text).not.toMatch(/4711|Құпия|Bearer|eyJ|2004-05-06|D2%9A/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      method: 'POST',
      route: '/v1/students',
      status: 201,
      ms: expect.any(Number) as number,
    });
  });

  it.each([
    [new StoreFault('locked', '/secret/place.db', 'help'), 503, '/problems/locked'],
    [new StoreFault('unavailable', '/secret/place.db', 'help'), 503, '/problems/unavailable'],
    [new StoreFault('corrupt', '/secret/place.db', 'help'), 500, '/problems/broken'],
    [new TypeError('Cannot read S-4711 of undefined'), 500, '/problems/defect'],
  ])('%s is a problem without anything of the inside', async (error, status, type) => {
    const storage = openMemory();
    const { office, lines } = await logged({ ...storage, events: { ...storage.events, readStreams: () => Promise.reject(error) } });
    const answer = await office.post('/v1/students', person('S-4711'));
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ type, status });
    expect(answer.body).not.toMatch(/secret|4711|Cannot read|\bat\b/);
    expect(lines.join('')).not.toMatch(/4711/);
  });

  it('says of a fault where it lies and what to do about it', async () => {
    const storage = openMemory();
    const fault = new StoreFault('unavailable', 'esdb://127.0.0.1:2113', 'Check the certificate.');
    const { office, lines } = await logged({ ...storage, events: { ...storage.events, readStreams: () => Promise.reject(fault) } });
    await office.post('/v1/students', person('S-4711'));
    const told = { fault: 'unavailable', place: 'esdb://127.0.0.1:2113', help: 'Check the certificate.' };
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(expect.objectContaining(told));
  });
});
