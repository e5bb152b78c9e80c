import { regulationOf } from '../testing/index.ts';
import { recognitionRegulation } from './regulation.ts';

regulationOf(recognitionRegulation);
