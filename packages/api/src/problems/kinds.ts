import type { Lang } from '@tirkeu/words';

/** A problem that is no rule of the office: its status, what it is called, and what helps. */
export type ProblemKind = {
  readonly status: number;
  readonly title: Readonly<Record<Lang, string>>;
  readonly detail: Readonly<Record<Lang, string>>;
};

const kind = (status: number, title: Readonly<Record<Lang, string>>, detail: Readonly<Record<Lang, string>>): ProblemKind => ({
  status,
  title,
  detail,
});

/** Every problem that a request can meet besides the refusals of commands; its name is the end of its `type`. */
export const problemKinds = {
  malformed: kind(
    400,
    { en: 'The request is not as it must be', ru: 'Запрос составлен неверно', kk: 'Сұраныс дұрыс құрылмаған' },
    {
      en: 'What is wrong is told in `errors`, each at its place. Nothing was recorded.',
      ru: 'Что неверно, сказано в `errors`, каждое на своём месте. Ничего не записано.',
      kk: 'Ненің қате екені `errors` ішінде орнымен көрсетілген. Ештеңе жазылған жоқ.',
    },
  ),
  'token-needed': kind(
    401,
    { en: 'A token is needed', ru: 'Нужен токен', kk: 'Токен керек' },
    {
      en: 'Send `Authorization: Bearer TOKEN` with a token of this office that has not expired.',
      ru: 'Передайте `Authorization: Bearer ТОКЕН` с действующим токеном этого офиса.',
      kk: 'Осы кеңсенің мерзімі өтпеген токенімен `Authorization: Bearer ТОКЕН` жіберіңіз.',
    },
  ),
  'role-may-not': kind(
    403,
    { en: 'This role may not do that', ru: 'Этой роли это не разрешено', kk: 'Бұл рөлге рұқсат етілмеген' },
    {
      en: 'The role of the token reads everything and changes nothing.',
      ru: 'Роль токена читает всё и ничего не меняет.',
      kk: 'Токеннің рөлі бәрін оқиды, ештеңені өзгертпейді.',
    },
  ),
  'not-found': kind(
    404,
    { en: 'There is nothing here', ru: 'Здесь ничего нет', kk: 'Мұнда ештеңе жоқ' },
    {
      en: 'No route has this path; /openapi.json lists all of them.',
      ru: 'Такого пути нет; все пути перечислены в /openapi.json.',
      kk: 'Мұндай жол жоқ; барлық жолдар /openapi.json ішінде.',
    },
  ),
  'no-such-student': kind(
    404,
    { en: 'There is no such student', ru: 'Такого обучающегося нет', kk: 'Мұндай білім алушы жоқ' },
    {
      en: 'No student has this number.',
      ru: 'Обучающегося с таким номером нет.',
      kk: 'Мұндай нөмірі бар білім алушы жоқ.',
    },
  ),
  'no-such-discipline': kind(
    404,
    { en: 'There is no such discipline', ru: 'Такой дисциплины нет', kk: 'Мұндай пән жоқ' },
    {
      en: 'No discipline has this code.',
      ru: 'Дисциплины с таким кодом нет.',
      kk: 'Мұндай коды бар пән жоқ.',
    },
  ),
  'no-such-group': kind(
    404,
    { en: 'There is no such group', ru: 'Такой группы нет', kk: 'Мұндай топ жоқ' },
    { en: 'No group has this code.', ru: 'Группы с таким кодом нет.', kk: 'Мұндай коды бар топ жоқ.' },
  ),
  'no-such-statement': kind(
    404,
    { en: 'There is no such statement', ru: 'Такой ведомости нет', kk: 'Мұндай тізімдеме жоқ' },
    { en: 'No statement has this number.', ru: 'Ведомости с таким номером нет.', kk: 'Мұндай нөмірі бар тізімдеме жоқ.' },
  ),
  'no-such-record': kind(
    404,
    { en: 'There is no such record', ru: 'Такой записи нет', kk: 'Мұндай жазба жоқ' },
    {
      en: 'Nothing is recorded under this key.',
      ru: 'Под этим ключом ничего не записано.',
      kk: 'Бұл кілтпен ештеңе жазылмаған.',
    },
  ),
  'method-not-allowed': kind(
    405,
    { en: 'This path has no such method', ru: 'У этого пути нет такого метода', kk: 'Бұл жолда мұндай әдіс жоқ' },
    {
      en: 'The header Allow names the methods that it has.',
      ru: 'Методы этого пути названы в заголовке Allow.',
      kk: 'Бұл жолдың әдістері Allow тақырыбында аталған.',
    },
  ),
  'cursor-lost': kind(
    409,
    { en: 'The page cannot be continued', ru: 'Страницу нельзя продолжить', kk: 'Бетті жалғастыру мүмкін емес' },
    {
      en: 'The row after which the page begins is no longer in the table: begin with the first page.',
      ru: 'Строки, с которой начинается страница, в таблице больше нет: начните с первой страницы.',
      kk: 'Бет басталатын жол кестеде енді жоқ: бірінші беттен бастаңыз.',
    },
  ),
  'record-moved': kind(
    412,
    { en: 'The record has moved on', ru: 'Запись уже изменилась', kk: 'Жазба өзгеріп кеткен' },
    {
      en: 'The record is not at the revision of If-Match. Look at it again, then decide.',
      ru: 'Запись не в той редакции, что указана в If-Match. Посмотрите её снова и решите.',
      kk: 'Жазба If-Match көрсеткен нұсқада емес. Қайта қарап, содан кейін шешіңіз.',
    },
  ),
  'too-large': kind(
    413,
    { en: 'The body is too large', ru: 'Тело запроса слишком велико', kk: 'Сұраныс денесі тым үлкен' },
    { en: 'Send less at once.', ru: 'Передавайте частями поменьше.', kk: 'Азырақ бөліктермен жіберіңіз.' },
  ),
  'media-type': kind(
    415,
    { en: 'The body is of another kind', ru: 'Тело запроса другого вида', kk: 'Сұраныс денесі басқа түрде' },
    {
      en: 'Commands are application/json, imports application/zip.',
      ru: 'Команды передаются как application/json, импорт как application/zip.',
      kk: 'Командалар application/json, импорт application/zip түрінде беріледі.',
    },
  ),
  'key-reused': kind(
    422,
    { en: 'The key was used for another request', ru: 'Ключ уже использован для другого запроса', kk: 'Кілт басқа сұраныста қолданылған' },
    {
      en: 'An Idempotency-Key stands for one request; what it recorded stays. Use a new key for a new request.',
      ru: 'Idempotency-Key обозначает один запрос; записанное им остаётся. Для нового запроса возьмите новый ключ.',
      kk: 'Idempotency-Key бір сұранысты білдіреді; жазғаны қалады. Жаңа сұранысқа жаңа кілт алыңыз.',
    },
  ),
  'import-refused': kind(
    422,
    { en: 'The folder has problems', ru: 'В папке есть ошибки', kk: 'Бумада қателер бар' },
    {
      en: 'Every problem is told in `problems`. Nothing was recorded.',
      ru: 'Все ошибки перечислены в `problems`. Ничего не записано.',
      kk: 'Барлық қателер `problems` ішінде. Ештеңе жазылған жоқ.',
    },
  ),
  locked: kind(
    503,
    { en: 'Somebody else is writing', ru: 'Идёт другая запись', kk: 'Басқа жазу жүріп жатыр' },
    { en: 'Try again in a moment.', ru: 'Повторите через мгновение.', kk: 'Сәлден кейін қайталаңыз.' },
  ),
  unavailable: kind(
    503,
    { en: 'The store cannot be reached', ru: 'Хранилище недоступно', kk: 'Қоймаға қолжетімсіз' },
    {
      en: 'Try again later; with an Idempotency-Key nothing is done twice.',
      ru: 'Повторите позже; с Idempotency-Key ничего не будет сделано дважды.',
      kk: 'Кейінірек қайталаңыз; Idempotency-Key болса, ештеңе екі рет жасалмайды.',
    },
  ),
  'not-there-yet': kind(
    504,
    { en: 'The records have not come there yet', ru: 'Записи ещё не дошли до этого места', kk: 'Жазбалар ол жерге әлі жеткен жоқ' },
    {
      en: 'The position of `after` was not reached in time. Ask again.',
      ru: 'Позиция из `after` не достигнута вовремя. Спросите ещё раз.',
      kk: '`after` орнына уақытында жетпеді. Қайта сұраңыз.',
    },
  ),
  broken: kind(
    500,
    { en: 'The store is damaged', ru: 'Хранилище повреждено', kk: 'Қойма бүлінген' },
    {
      en: 'Tell whoever runs this office.',
      ru: 'Сообщите тому, кто обслуживает этот офис.',
      kk: 'Осы кеңсеге қызмет көрсететін адамға хабарлаңыз.',
    },
  ),
  defect: kind(
    500,
    { en: 'This is a defect of ours', ru: 'Это наша ошибка', kk: 'Бұл біздің қатеміз' },
    {
      en: 'Please report it with the identifier in `instance`.',
      ru: 'Пожалуйста, сообщите о ней с обозначением из `instance`.',
      kk: '`instance` ішіндегі белгімен хабарлауыңызды сұраймыз.',
    },
  ),
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemName = keyof typeof problemKinds;

/** The title that every refusal of a command has; its detail is the refusal's own sentence. */
export const refusedTitle: Readonly<Record<Lang, string>> = {
  en: 'The rules of the office say no',
  ru: 'Правила офиса не позволяют',
  kk: 'Кеңсе ережесі рұқсат етпейді',
};
