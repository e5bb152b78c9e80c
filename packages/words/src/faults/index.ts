export { type Fault, faultIn } from './fault.ts';
export type { Form } from './form.ts';
