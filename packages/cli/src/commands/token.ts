import { keptText, nearest, UsageError, wordsOf } from '../arguments/index.ts';
import { actorOf } from './actor.ts';
import type { Command } from './command.ts';
import { daysOf } from './serving.ts';
import { addressOf, withStorage } from './storage.ts';

const DAYS = 30;
const DAY = 86_400_000;

/** `tirkeu token` */
export const tokenCommand: Command = {
  name: 'token',
  usage: ['token registrar|auditor [--name NAME] [--days N]'],
  options: ['name', 'days'],
  run: async (desk, invocation) => {
    const [role] = wordsOf('token', invocation, ['ROLE']);
    const days = daysOf('token', invocation) ?? DAYS;
    const { isRole, issueToken, roles, tokenKey } = await import('@tirkeu/api');
    if (!isRole(role))
      throw new UsageError({ problem: 'argument-not-known', given: role, known: roles, nearest: nearest(role, roles) }, 'token');
    const name = keptText(invocation.values.name ?? '') || actorOf(desk.env, invocation);
    const now = new Date();
    const until = new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
    const token = await withStorage(addressOf(desk.env, invocation), 'read', async ({ keyring }) =>
      issueToken(await tokenKey(keyring), { name, role }, days, now),
    );
    if (desk.json) desk.out.raw(`${JSON.stringify({ token, role, name, until })}\n`);
    else {
      desk.err.line(desk.words.serve.token(role, name, until));
      desk.out.line(token);
    }
    return 0;
  },
};
