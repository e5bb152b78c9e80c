import { status } from '@tirkeu/application';
import { wordsOf } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command } from './command.ts';
import { addressOf, withStorage } from './storage.ts';

/** `tirkeu status` */
export const statusCommand: Command = {
  name: 'status',
  usage: ['status'],
  options: [],
  run: async (desk, invocation) => {
    wordsOf('status', invocation, []);
    const { words, number } = desk;
    const { events, position, models, pendingPostings } = await withStorage(addressOf(desk.env, invocation), 'read', status);
    const object = {
      events,
      position: position ?? null,
      models: models.map((model) => ({ ...model, position: model.position ?? null })),
      pendingPostings,
    };
    answer(desk, object, () =>
      columns(
        [
          [words.status.events, number(events)],
          [words.status.position, position ?? '-'],
          ...models.flatMap(({ name, position: at, lag }) => [
            [`${words.status.model} ${name}: ${words.status.position}`, at ?? '-'],
            [`${words.status.model} ${name}: ${words.status.lag}`, number(lag)],
          ]),
          [words.status.pending, number(pendingPostings)],
        ],
        [1],
      ),
    );
    return 0;
  },
};
