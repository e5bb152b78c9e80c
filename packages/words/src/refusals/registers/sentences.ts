import type { OpenRegisterRefusal, TakeNumberRefusal, VoidNumberRefusal } from '@tirkeu/domain/registers';
import type { Sentences } from '../sentence.ts';
import { bearingSentences } from './bearing.ts';

export const registersSentences: Sentences<OpenRegisterRefusal | TakeNumberRefusal | VoidNumberRefusal> = {
  ...bearingSentences,
  'register-differs': {
    en: 'The register {kind} of {year} is open already, with another {field}.',
    ru: 'Журнал {kind} за {year} год уже открыт; поле {field} в нём другое.',
    kk: '{year} жылғы {kind} журналы ашылып қойған, ондағы {field} өрісі басқа.',
  },
  'pattern-without-number': {
    en: 'The pattern “{pattern}” must say once where the number stands.',
    ru: 'В образце «{pattern}» место номера должно быть указано один раз.',
    kk: '«{pattern}» үлгісінде нөмірдің орны бір рет көрсетілуі керек.',
  },
  'number-used': {
    en: 'Number {number} is in use since {usedOn}: {by}.',
    ru: 'Номер {number} занят с {usedOn}: {by}.',
    kk: '{number} нөмірі {usedOn} күнінен бері қолданыста: {by}.',
  },
  'register-not-open': {
    en: 'The register {kind} of {year} is not open.',
    ru: 'Журнал {kind} за {year} год не открыт.',
    kk: '{year} жылғы {kind} журналы ашылмаған.',
  },
  'voided-before-taken': {
    en: 'Number {number} was not taken before {takenOn} and cannot be voided earlier.',
    ru: 'Номер {number} взят {takenOn} и не может быть аннулирован раньше.',
    kk: '{number} нөмірі {takenOn} күні алынған, одан бұрын жойылмайды.',
  },
};
