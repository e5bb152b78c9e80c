import type { FormOfStudy, Funding, Language, Status, Traditional } from '@tirkeu/domain';
import type { Absence, Attempt } from '@tirkeu/domain/assessment';
import type { AttestationKind } from '@tirkeu/domain/attestation';
import type { Decision } from '@tirkeu/domain/appeals';
import type { PeriodKind } from '@tirkeu/domain/calendar';
import type { OrderKind } from '@tirkeu/domain/orders';
import type { PromotionValue } from '@tirkeu/domain/progression';
import type { AwardCategory } from '@tirkeu/domain/scholarship';
import type { Lang, Text } from './lang.ts';

/** Names of the domain as the office says them in Kazakh and Russian; in English they say themselves. */
const terms =
  <K extends string>(said: Readonly<Record<Exclude<Lang, 'en'>, Readonly<Record<K, string>>>>) =>
  (lang: Lang, name: K): string =>
    lang === 'en' ? name : said[lang][name];

const statuses = terms<Status>({
  kk: {
    active: 'оқуда',
    'on-leave': 'академиялық демалыста',
    dismissed: 'оқудан шығарылған',
    'transferred-out': 'басқа ұйымға ауысқан',
    graduated: 'бітірген',
  },
  ru: {
    active: 'обучается',
    'on-leave': 'в академическом отпуске',
    dismissed: 'отчислен',
    'transferred-out': 'переведён в другую организацию',
    graduated: 'выпущен',
  },
});
const notEnrolled: Text = { kk: 'қабылданбаған', ru: 'не зачислен', en: 'not enrolled' };

/** Where a student stands; null of one whom no order has placed. */
export const statusIn = (lang: Lang, status: Status | null): string => (status === null ? notEnrolled[lang] : statuses(lang, status));

/** What an order is about. */
export const orderKindIn = terms<OrderKind>({
  kk: {
    enrolment: 'оқуға қабылдау',
    'transfer-in': 'басқа ұйымнан ауысып келу',
    restoration: 'қайта қабылдау',
    'academic-leave': 'академиялық демалыс',
    'return-from-leave': 'академиялық демалыстан оралу',
    dismissal: 'оқудан шығару',
    'transfer-out': 'басқа ұйымға ауысу',
    'name-change': 'тегін, атын өзгерту',
    'funding-change': 'қаржыландыру көзін өзгерту',
    promotion: 'курстан курсқа көшіру',
    'repeat-year': 'курсты қайта оқуға қалдыру',
    graduation: 'бітіру',
    cancellation: 'бұйрықтың күшін жою',
  },
  ru: {
    enrolment: 'зачисление',
    'transfer-in': 'перевод из другой организации',
    restoration: 'восстановление',
    'academic-leave': 'академический отпуск',
    'return-from-leave': 'выход из академического отпуска',
    dismissal: 'отчисление',
    'transfer-out': 'перевод в другую организацию',
    'name-change': 'изменение фамилии, имени',
    'funding-change': 'изменение основы обучения',
    promotion: 'перевод с курса на курс',
    'repeat-year': 'оставление на повторный курс',
    graduation: 'выпуск',
    cancellation: 'отмена приказа',
  },
});

export const languageIn = terms<Language>({
  kk: { kk: 'қазақ тілі', ru: 'орыс тілі', en: 'ағылшын тілі' },
  ru: { kk: 'казахский', ru: 'русский', en: 'английский' },
});

export const fundingIn = terms<Funding>({
  kk: { grant: 'білім беру гранты', paid: 'ақылы негіз' },
  ru: { grant: 'образовательный грант', paid: 'платная основа' },
});

/** A period of an academic calendar. */
export const periodIn = terms<PeriodKind>({
  kk: {
    theory: 'теориялық оқу',
    session: 'емтихан сессиясы',
    fx: 'қайта тапсыру',
    summer: 'жазғы семестр',
    vacation: 'каникул',
  },
  ru: {
    theory: 'теоретическое обучение',
    session: 'экзаменационная сессия',
    fx: 'пересдача',
    summer: 'летний семестр',
    vacation: 'каникулы',
  },
});

export const formIn = terms<FormOfStudy>({
  kk: { 'full-time': 'күндізгі', 'part-time': 'сырттай', distance: 'қашықтан' },
  ru: { 'full-time': 'очная', 'part-time': 'заочная', distance: 'дистанционная' },
});

/** The traditional mark that a letter corresponds to. */
export const traditionalIn = terms<Traditional>({
  kk: {
    excellent: 'өте жақсы',
    good: 'жақсы',
    satisfactory: 'қанағаттанарлық',
    unsatisfactory: 'қанағаттанарлықсыз',
  },
  ru: { excellent: 'отлично', good: 'хорошо', satisfactory: 'удовлетворительно', unsatisfactory: 'неудовлетворительно' },
});

/** Which attempt at a discipline it was. */
export const attemptIn = terms<Attempt | 'recognised'>({
  kk: { regular: 'негізгі', individual: 'жеке', fx: 'қайта тапсыру', repeat: 'қайта оқу', recognised: 'қайта есепке алынған' },
  ru: { regular: 'основная', individual: 'индивидуальная', fx: 'пересдача', repeat: 'повторное изучение', recognised: 'перезачёт' },
});

export const absenceIn = terms<Absence>({
  kk: { valid: 'дәлелді себеппен', invalid: 'дәлелсіз себеппен' },
  ru: { valid: 'по уважительной причине', invalid: 'по неуважительной причине' },
});

export const attestationKindIn = terms<AttestationKind>({
  kk: { 'state-exam': 'мемлекеттік емтихан', 'diploma-defence': 'дипломдық жұмысты қорғау' },
  ru: { 'state-exam': 'государственный экзамен', 'diploma-defence': 'защита дипломной работы' },
});

/** The word of an appeal commission. */
export const decisionIn = terms<Decision>({
  kk: { kept: 'өзгеріссіз қалдыру', raised: 'көтеру', lowered: 'төмендету' },
  ru: { kept: 'оставить без изменений', raised: 'повысить', lowered: 'понизить' },
});

export const awardIn = terms<AwardCategory>({
  kk: { increased: 'жоғарылатылған', standard: 'әдеттегі', social: 'әлеуметтік' },
  ru: { increased: 'повышенная', standard: 'обычная', social: 'социальная' },
});

/** What is decided of the way from course to course. */
export const promotionIn = terms<PromotionValue['decision']>({
  kk: { promote: 'көшіру', 'promote-with-debts': 'берешегімен көшіру', 'repeat-year': 'курсты қайта оқуға қалдыру' },
  ru: { promote: 'перевести', 'promote-with-debts': 'перевести с задолженностью', 'repeat-year': 'оставить на повторный курс' },
});
