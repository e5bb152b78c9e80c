import { expect, it } from 'vitest';
import { storedEvent } from './stored-event.ts';

const row = [7, 'order-1', 2, 'id', 'OrderRegistered', '{"order":"1/с"}', '{"actor":"a","commandId":"c"}', '2020-02-29T00:00:00.000Z'];

it('an event comes with the text of its body for whoever asks for it', () => {
  expect(storedEvent(row)).not.toHaveProperty('text');
  expect(storedEvent(row, { texts: true })).toStrictEqual({ ...storedEvent(row), text: '{"order":"1/с"}' });
});
