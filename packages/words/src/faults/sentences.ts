import type { Text } from '../lang.ts';

/** What may be wrong with something that was sent, besides a form that it has not. */
export const faultSentences = {
  unknown: { en: 'is not known here', ru: 'здесь не принимается', kk: 'мұнда қабылданбайды' },
  repeated: { en: 'stands more than once', ru: 'указано больше одного раза', kk: 'бірнеше рет берілген' },
  missing: { en: 'is missing', ru: 'не указано', kk: 'көрсетілмеген' },
  'no-name': {
    en: 'is no particular of a question: write NAME=VALUE',
    ru: 'не указание к вопросу: пишите ИМЯ=ЗНАЧЕНИЕ',
    kk: 'сұрақ нақтылауы емес: АТЫ=МӘНІ деп жазыңыз',
  },
  'not-utf8': { en: 'is not UTF-8', ru: 'не UTF-8', kk: 'UTF-8 емес' },
  'not-json': { en: 'is not JSON', ru: 'не JSON', kk: 'JSON емес' },
  'too-deep': {
    en: 'nests deeper than any command does',
    ru: 'вложено глубже, чем бывает в командах',
    kk: 'бұйрықтарда болатыннан терең салынған',
  },
  'not-zip': { en: 'is not a zip archive that can be read', ru: 'не читаемый архив zip', kk: 'оқылатын zip мұрағаты емес' },
  unreadable: { en: 'cannot be read', ru: 'не читается', kk: 'оқылмайды' },
  'not-one-list': {
    en: 'must have one list, of points or of entries',
    ru: 'должно содержать один список: points или entries',
    kk: 'бір тізімі болуы керек: points не entries',
  },
  'not-tags': { en: 'must be a list of entity tags', ru: 'должно быть списком меток ETag', kk: 'ETag белгілерінің тізімі болуы керек' },
  'not-a-key': {
    en: 'must be 1 to 255 visible ASCII characters',
    ru: 'должно состоять из 1–255 видимых знаков ASCII',
    kk: '1–255 көрінетін ASCII таңбасынан тұруы керек',
  },
  'no-position': { en: 'is no position of this store', ru: 'не позиция этого хранилища', kk: 'бұл қойманың орны емес' },
} as const satisfies Readonly<Record<string, Text>>;
