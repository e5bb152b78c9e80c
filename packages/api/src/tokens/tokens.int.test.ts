import { randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { eventsIn, openOffice, person } from '../testing/index.ts';
import { issueToken, tokenKey } from './index.ts';

describe('the lock', () => {
  it('lets nobody in without a token, wherever they knock', async () => {
    const { server } = await openOffice();
    for (const [method, url] of [
      ['POST', '/v1/students'],
      ['GET', '/v1/status'],
      ['GET', '/v1/nothing'],
      ['PUT', '/v1/students'],
      ['GET', '/'],
      ['POST', '/docs'],
    ] as const) {
      const refused = await server.inject({ method, url, ...(method === 'GET' ? {} : { payload: person('S1') }) });
      expect(refused.statusCode).toBe(401);
      expect(refused.headers['www-authenticate']).toBe('Bearer realm="tirkeu"');
      expect(refused.json()).toMatchObject({ type: '/problems/token-needed' });
    }
    expect((await server.inject('/health')).json()).toStrictEqual({ status: 'ok' });
  });

  it('lets a person with a browser in to the pages, the token as the password, and nowhere else', async () => {
    const office = await openOffice();
    const token = await office.token('auditor');
    const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
    for (const url of ['/docs', '/openapi.json', '/docs/start.js']) {
      const asked = await office.server.inject(url);
      expect(asked.statusCode).toBe(401);
      expect(asked.headers['www-authenticate']).toBe('Basic realm="tirkeu", charset="UTF-8", Bearer realm="tirkeu"');
      for (const authorization of [`Bearer ${token}`, basic(`anybody:${token}`).authorization, basic(`:${token}`).authorization])
        expect((await office.server.inject({ url, headers: { authorization } })).statusCode).toBe(200);
      for (const wrong of ['', 'x', `x:${token}x`, token, `${token}:`, `x:${'y'.repeat(9000)}`])
        expect((await office.server.inject({ url, headers: basic(wrong) })).statusCode).toBe(401);
    }
    expect((await office.server.inject({ url: '/v1/status', headers: basic(`anybody:${token}`) })).statusCode).toBe(401);
  });

  it('knows no token but its own', async () => {
    const office = await openOffice();
    const key = await tokenKey(office.storage.keyring);
    const principal = { name: 'x', role: 'registrar' } as const;
    const right = await issueToken(key, principal, 1);
    const [header, payload, signature = ''] = right.split('.');
    const other = Buffer.from(JSON.stringify({ iss: 'tirkeu', sub: 'y', role: 'registrar', exp: 4e9 })).toString('base64url');
    const signed = (role: string, sub: string, iss: string) =>
      new SignJWT({ role }).setProtectedHeader({ alg: 'HS256' }).setIssuer(iss).setSubject(sub).setExpirationTime('1h').sign(key);
    const wrong = [
      'x',
      await issueToken(randomBytes(32), principal, 1),
      await issueToken(key, principal, -1),
      `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      `${header}.${other}.${signature}`,
      `${header}.${payload}.`,
      new UnsecuredJWT({ role: 'registrar' }).setIssuer('tirkeu').setSubject('x').setExpirationTime('1h').encode(),
      await signed('rector', 'x', 'tirkeu'),
      await signed('registrar', '', 'tirkeu'),
      await signed('registrar', 'x', 'others'),
    ];
    for (const token of wrong) {
      const refused = await office.post('/v1/students', person('S1'), { authorization: `Bearer ${token}` });
      expect(refused.statusCode).toBe(401);
      expect(refused.headers['www-authenticate']).toContain('error="invalid_token"');
    }
    expect((await office.post('/v1/students', person('S1'), { authorization: `bearer ${right}` })).statusCode).toBe(201);
    expect((await office.post('/v1/students', person('S1'), { authorization: `Basic ${right}` })).statusCode).toBe(401);
  });

  it('an auditor changes nothing, not even on trial', async () => {
    const office = await openOffice();
    const authorization = `Bearer ${await office.token('auditor')}`;
    for (const url of ['/v1/students', '/v1/students?dry_run=true', '/v1/imports']) {
      const refused = await office.post(url, person('S1'), { authorization });
      expect(refused.json()).toMatchObject({ type: '/problems/role-may-not', status: 403, role: 'auditor' });
    }
    expect(await eventsIn(office)).toBe(0);
  });

  it('a token that was right is not right for ever', async () => {
    const office = await openOffice();
    const key = await tokenKey(office.storage.keyring);
    const authorization = `Bearer ${await issueToken(key, { name: 'x', role: 'auditor' }, 1.5 / 86_400)}`;
    expect((await office.get('/v1/nothing', { authorization })).statusCode).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await office.get('/v1/nothing', { authorization })).statusCode).toBe(401);
  });
});
