import { regulationOf } from '../testing/index.ts';
import { groupsRegulation } from './regulation.ts';

regulationOf(groupsRegulation);
