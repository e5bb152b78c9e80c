import { enableCompileCache } from 'node:module';

/** A process of its own, begun as the command line begins: rebuilds the documents of the store it is given and says how fast, and with how much memory. */
const { directory } = enableCompileCache();
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
const { openStorage, rebuild } = await import('@tirkeu/application');

const [, , store = ''] = process.argv;
const storage = await openStorage({ store, create: false });
const { models } = await rebuild(storage, { check: false });
await storage.close();
const events = models.reduce((sum, model) => sum + model.events, 0);
const seconds = models.reduce((sum, model) => sum + model.seconds, 0);
process.stdout.write(JSON.stringify({ events, seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
