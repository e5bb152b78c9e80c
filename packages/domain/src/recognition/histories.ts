import { done } from '../testing/index.ts';
import { recognise } from './recognise.ts';

export const swum = {
  student: '22-001',
  discipline: 'SWIM',
  recognisedOn: '2023-09-05',
  order: '303-с',
  institution: 'Sports Academy',
} as const;
/** Without a percent. Needs Daniyar's restoration. */
export const swimmingRecognised = done(recognise, swum);
