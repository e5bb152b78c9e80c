import { regulationOf } from '../testing/index.ts';
import { curriculumRegulation } from './regulation.ts';

regulationOf(curriculumRegulation);
