import type { FolderFlaw, Named } from '@tirkeu/exchange';
import type { Lang } from '../../lang.ts';
import type { Sayings } from '../../sayings.ts';
import { holdingIn } from '../holding.ts';

type Separator = Extract<FolderFlaw, { readonly kind: 'separator-other' }>['separator'];

const separators: Readonly<Record<Lang, Readonly<Record<Separator, string>>>> = {
  en: { semicolon: 'semicolons', tab: 'tabs', bar: 'vertical bars' },
  ru: { semicolon: 'точкой с запятой', tab: 'табуляцией', bar: 'вертикальной чертой' },
  kk: { semicolon: 'нүктелі үтірмен', tab: 'табуляциямен', bar: 'тік сызықпен' },
};

/** That what is named is nowhere. */
const nowhere: Readonly<Record<Lang, Readonly<Record<Named, (key: string) => string>>>> = {
  en: {
    programme: (key) => `there is no programme ${key}`,
    discipline: (key) => `there is no discipline ${key}`,
    teacher: (key) => `there is no teacher ${key}`,
    group: (key) => `there is no group ${key}`,
    student: (key) => `there is no student ${key}`,
    statement: (key) => `there is no statement ${key}`,
  },
  ru: {
    programme: (key) => `программы ${key} нет`,
    discipline: (key) => `дисциплины ${key} нет`,
    teacher: (key) => `преподавателя ${key} нет`,
    group: (key) => `группы ${key} нет`,
    student: (key) => `обучающегося ${key} нет`,
    statement: (key) => `ведомости ${key} нет`,
  },
  kk: {
    programme: (key) => `${key} бағдарламасы жоқ`,
    discipline: (key) => `${key} пәні жоқ`,
    teacher: (key) => `${key} оқытушысы жоқ`,
    group: (key) => `${key} тобы жоқ`,
    student: (key) => `${key} білім алушысы жоқ`,
    statement: (key) => `${key} тізімдемесі жоқ`,
  },
};

/** The row that is meant, put before what is said of one of its cells. */
const ofRow = ({ keys }: { readonly keys: readonly (readonly [column: string, text: string])[] }): string =>
  keys.length === 0 ? '' : `${keys.map(([column, text]) => `${column} ${text}`).join(', ')}: `;

const must = { en: holdingIn('en'), ru: holdingIn('ru'), kk: holdingIn('kk') };

export const folderSentences: Sayings<'kind', FolderFlaw> = {
  'file-needed': {
    en: () => 'a first import needs this file',
    ru: () => 'при первом импорте этот файл нужен',
    kk: () => 'алғашқы импортқа бұл файл керек',
  },
  'file-unknown': {
    en: () => 'this table is no part of an exchange folder',
    ru: () => 'такой таблицы в папке обмена не бывает',
    kk: () => 'алмасу қалтасында мұндай кесте болмайды',
  },
  'file-not-utf8': { en: () => 'the file is not UTF-8', ru: () => 'файл не в UTF-8', kk: () => 'файл UTF-8 емес' },
  'file-not-json': { en: () => 'the file is not JSON', ru: () => 'файл не JSON', kk: () => 'файл JSON емес' },
  'file-empty': {
    en: () => 'the file is empty; it needs a header row at least',
    ru: () => 'файл пуст; нужна хотя бы строка заголовков',
    kk: () => 'файл бос; кемінде тақырып жолы керек',
  },
  'record-not-utf8': {
    en: () => 'the file is not UTF-8: this record holds bytes that are no text',
    ru: () => 'файл не в UTF-8: в этой записи есть байты, которые не текст',
    kk: () => 'файл UTF-8 емес: бұл жазбада мәтін емес байттар бар',
  },
  'record-unreadable': {
    en: () => 'the record cannot be read',
    ru: () => 'запись не читается',
    kk: () => 'жазба оқылмайды',
  },
  'quote-not-closed': {
    en: () => 'a quoted field is not closed',
    ru: () => 'поле в кавычках не закрыто',
    kk: () => 'тырнақшадағы өріс жабылмаған',
  },
  'quote-in-unquoted-field': {
    en: () => 'a quote stands inside a field that is not quoted',
    ru: () => 'кавычка стоит внутри поля без кавычек',
    kk: () => 'тырнақша тырнақшасыз өрістің ішінде тұр',
  },
  'text-after-quote': {
    en: () => 'text stands between a closing quote and the next comma',
    ru: () => 'между закрывающей кавычкой и следующей запятой стоит текст',
    kk: () => 'жабатын тырнақша мен келесі үтірдің арасында мәтін тұр',
  },
  'bare-return': {
    en: () => 'a carriage return stands without a line feed',
    ru: () => 'возврат каретки стоит без перевода строки',
    kk: () => 'күймені қайтару таңбасы жол ауыстыру таңбасынсыз тұр',
  },
  'line-blank': { en: () => 'the line is blank', ru: () => 'строка пуста', kk: () => 'жол бос' },
  'fields-miscounted': {
    en: ({ fields, header }) => `the record has ${fields} fields, the header ${header}`,
    ru: ({ fields, header }) => `полей в записи ${fields}, а в заголовке ${header}`,
    kk: ({ fields, header }) => `жазбадағы өріс саны ${fields}, ал тақырыпта ${header}`,
  },
  'separator-other': {
    en: ({ separator }) => `fields are separated by ${separators.en[separator]}; commas are needed`,
    ru: ({ separator }) => `поля разделены ${separators.ru[separator]}; нужны запятые`,
    kk: ({ separator }) => `өрістер ${separators.kk[separator]} бөлінген; үтір керек`,
  },
  'column-twice': {
    en: ({ column }) => `the column "${column}" stands in the header twice`,
    ru: ({ column }) => `столбец «${column}» стоит в заголовке дважды`,
    kk: ({ column }) => `«${column}» бағаны тақырыпта екі рет тұр`,
  },
  'column-unnamed': { en: () => 'a column has no name', ru: () => 'у столбца нет названия', kk: () => 'бағанның аты жоқ' },
  'column-unknown': {
    en: ({ file, column }) => `${file} has no column "${column}"`,
    ru: ({ file, column }) => `столбца «${column}» в ${file} не бывает`,
    kk: ({ file, column }) => `${file} файлында «${column}» бағаны болмайды`,
  },
  'column-missing': {
    en: ({ column }) => `the column ${column} is missing`,
    ru: ({ column }) => `нет столбца ${column}`,
    kk: ({ column }) => `${column} бағаны жоқ`,
  },
  'cell-empty': {
    en: (of) => `${ofRow(of)}${of.column} is needed`,
    ru: (of) => `${ofRow(of)}${of.column} нужно заполнить`,
    kk: (of) => `${ofRow(of)}${of.column} толтырылуы керек`,
  },
  'cell-unfit': {
    en: (of) => `${ofRow(of)}${of.column} must be ${must.en(of.must)}`,
    ru: (of) => `${ofRow(of)}в ${of.column} нужно: ${must.ru(of.must)}`,
    kk: (of) => `${ofRow(of)}${of.column} үшін керегі: ${must.kk(of.must)}`,
  },
  'cell-out-of-range': {
    en: (of) => `${ofRow(of)}${of.column} is out of range: it must be ${must.en(of.must)}`,
    ru: (of) => `${ofRow(of)}${of.column} вне допустимых пределов; нужно: ${must.ru(of.must)}`,
    kk: (of) => `${ofRow(of)}${of.column} шектен тыс; керегі: ${must.kk(of.must)}`,
  },
  'check-digit-wrong': {
    en: (of) => `${ofRow(of)}the check digit of ${of.column} is wrong`,
    ru: (of) => `${ofRow(of)}контрольная цифра ${of.column} неверна`,
    kk: (of) => `${ofRow(of)}${of.column} бақылау цифры қате`,
  },
  'key-twice': {
    en: ({ key, line }) => `the same ${key.join(', ')} stands in line ${line} already`,
    ru: ({ key, line }) => `то же самое (${key.join(', ')}) уже есть в строке ${line}`,
    kk: ({ key, line }) => `дәл осындай (${key.join(', ')}) ${line}-жолда бар`,
  },
  'nothing-so-named': {
    en: ({ noun, key }) => nowhere.en[noun](key),
    ru: ({ noun, key }) => nowhere.ru[noun](key),
    kk: ({ noun, key }) => nowhere.kk[noun](key),
  },
};
