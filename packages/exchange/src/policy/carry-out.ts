import { type CalendarDate, isCalendarDate } from '@tirkeu/domain';
import { adopt, describeInstitution, policies, type PolicyRules, type ReadPolicy, readPolicyDocument } from '@tirkeu/domain/policy';
import { type Desk, policyFile } from '../desk/index.ts';
import type { PolicyFlaw } from '../flaws/index.ts';
import type { ProblemCode, Row } from '../folder/index.ts';
import { standInPolicy } from './stand-in.ts';
import { adoptTelling, describeInstitutionTelling } from './tellings.ts';

const FIRST_DAY = '0001-01-01' as CalendarDate;

type Fields = Readonly<Record<string, unknown>>;

const inside = (json: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Fields)[step] : undefined), json);

/** In a pointer the place of a row in the scale as the file has it: recorded rules are sorted. */
const inFile = (pointer: string, policy: unknown): string => {
  const match = /^\/scale\/(\d+)(.*)$/.exec(pointer);
  const scale = inside(policy, 'scale');
  if (match === null || !Array.isArray(scale)) return pointer.replace(/(Letters)\/\d+$/, '$1');
  const places = scale
    .map((row: unknown, place) => ({ place, from: Number(inside(row, 'fromPercent')) }))
    .toSorted((a, b) => b.from - a.from);
  const place = places[Number(match[1])]?.place;
  return place === undefined ? '/scale' : `/scale/${place}${match[2]}`;
};

/** A row of policy.json: a policy, or the institution. It has a pointer where the rows of other files have a line. */
const pointed = (pointer: string): Row => ({ file: policyFile, line: 1, key: pointer, cells: {}, faulty: new Set() });

/** Describes the institution and adopts the policies of policy.json, by the day from which they are in force. */
export const carryOutPolicies = (desk: Desk): void => {
  const { findings, folder } = desk;
  const { policy: sheet } = folder;
  const isMissing = sheet.state === 'absent' && desk.isFirstImport;
  if (sheet.state !== 'read') {
    if (isMissing || sheet.state === 'unreadable') {
      desk.doubtEveryPolicy();
      desk.standIn(policies, [standInPolicy('?', FIRST_DAY)]);
    }
    return;
  }
  const report = (row: Row, code: ProblemCode, pointer: string, flaw: PolicyFlaw): void => {
    findings.report(row, pointer, code, flaw);
  };
  const document = readPolicyDocument(sheet.json);
  const whole = pointed('');
  const rows = new Map(document.policies.map((policy) => [policy.pointer, pointed(policy.pointer)]));
  const rowAt = (pointer: string): Row =>
    [...rows.values()].find((row) => pointer === row.key || pointer.startsWith(`${row.key}/`)) ?? whole;
  for (const { pointer, fault } of document.faults)
    report(rowAt(pointer), 'bad-policy', pointer, { kind: 'policy-misread', pointer, fault });

  if (document.institution !== undefined) {
    const row = pointed('/institution');
    desk.ask(describeInstitutionTelling, { institution: document.institution as never }, { rowOf: () => row });
    if (!findings.isSpoiled(row)) desk.carryOut(describeInstitution, { institution: document.institution as never });
  }

  const byDay = document.policies.toSorted((a, b) => {
    const [x, y] = [a.rules?.inForceFrom ?? '', b.rules?.inForceFrom ?? ''];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const seen = new Set<string>();
  for (const { id, pointer } of document.policies) {
    if (id === undefined) continue;
    if (seen.has(id)) report(rowAt(pointer), 'duplicate', pointer, { kind: 'policy-twice', policy: id });
    seen.add(id);
  }
  const adoptOne = ({ pointer, rules }: ReadPolicy & { readonly rules: PolicyRules }, row: Row): void => {
    const json = inside(sheet.json, ...pointer.split('/').slice(1));
    desk.ask(
      adoptTelling(pointer, (inner) => inFile(inner, json)),
      rules,
      { rowOf: () => row },
    );
    if (findings.isSpoiled(row)) return;
    desk.count(row, desk.carryOut(adopt, rules).length > 0 ? 'new' : 'same');
  };
  for (const policy of byDay) {
    const row = rowAt(policy.pointer);
    const { rules } = policy;
    if (rules !== undefined && !findings.isSpoiled(row)) adoptOne({ ...policy, rules }, row);
    if (!findings.isSpoiled(row)) continue;
    const from = inside(sheet.json, ...policy.pointer.split('/').slice(1), 'inForceFrom');
    if (typeof from === 'string' && isCalendarDate(from)) desk.standIn(policies, [standInPolicy(`?${policy.pointer}`, from)]);
    else desk.doubtEveryPolicy();
  }
  if (findings.isSpoiled(whole)) desk.doubtEveryPolicy();
  if (desk.isEveryPolicyInDoubt()) desk.standIn(policies, [standInPolicy('?', FIRST_DAY)]);
};
