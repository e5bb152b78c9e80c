import { appealsRoom } from './appeals/index.ts';
import { assessmentRoom } from './assessment/index.ts';
import { attestationRoom } from './attestation/index.ts';
import { calendarRoom } from './calendar/index.ts';
import { curriculumRoom } from './curriculum/index.ts';
import { documentsRoom } from './documents/index.ts';
import { groupsRoom } from './groups/index.ts';
import { importsRoom } from './imports/index.ts';
import { type AnyCommand, type AnyEvent, type Posting, registry, type Room } from './kernel/index.ts';
import { ordersRoom } from './orders/index.ts';
import { policyRoom } from './policy/index.ts';
import { progressionRoom } from './progression/index.ts';
import { recognitionRoom } from './recognition/index.ts';
import { registersRoom } from './registers/index.ts';
import { reportingRoom } from './reporting/index.ts';
import { scholarshipRoom } from './scholarship/index.ts';
import { studentsRoom } from './students/index.ts';
import { windowsRoom } from './windows/index.ts';

/** The rooms of the office. The one list that a new room is added to; a new command, event or posting is not. */
export const rooms: readonly Room[] = [
  policyRoom,
  curriculumRoom,
  calendarRoom,
  groupsRoom,
  studentsRoom,
  windowsRoom,
  ordersRoom,
  assessmentRoom,
  appealsRoom,
  recognitionRoom,
  attestationRoom,
  progressionRoom,
  scholarshipRoom,
  reportingRoom,
  registersRoom,
  documentsRoom,
  importsRoom,
];

/** Every event shape of every room. */
export const events = registry(rooms.flatMap((room) => room.events));

/** Every command of every room, by name. */
export const commands: ReadonlyMap<string, AnyCommand> = new Map(
  rooms.flatMap((room) => room.commands.map((command) => [command.name, command])),
);

const roomOf = new Map(rooms.flatMap((room) => room.events.map((codec) => [codec.eventType, room])));

/** What an event of a document puts into students' streams. */
export const postingsOf = (event: AnyEvent): readonly Posting[] => roomOf.get(event.type)?.postings(event) ?? [];
