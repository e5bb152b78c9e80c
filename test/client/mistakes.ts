import type { OfficeClient } from './office-client.ts';

/** What the generated client keeps from being compiled. It is never called. */
export const mistakes = async (client: OfficeClient): Promise<unknown> => {
  // @ts-expect-error no such route
  await client.POST('/v1/pupils', { body: {} });
  // @ts-expect-error what is needed is missing
  await client.POST('/v1/students', { body: { student: 'S1' } });
  const params = { path: { appeal: 'A1' } };
  const minutes = { minutes: 'M1', heardOn: '2019-01-10', examAfter: 0 };
  // @ts-expect-error no such word
  await client.POST('/v1/appeals/{appeal}/hearing', { params, body: { ...minutes, decision: 'lost' } });
  // @ts-expect-error the path needs a name
  await client.POST('/v1/appeals/{appeal}/hearing', { body: { ...minutes, decision: 'kept' } });
  const { data } = await client.GET('/v1/students/{student}/transcript', { params: { path: { student: 'S1' } } });
  // @ts-expect-error the answer may be a problem
  const { terms } = data;
  // @ts-expect-error the answer has no such member
  return { terms, marks: data?.marks };
};
