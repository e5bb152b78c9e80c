import type { ParameterFault } from '@tirkeu/application';
import type { UsageProblem } from '../arguments/index.ts';
import type { Words } from './words.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Возможно, имелось в виду ${nearest}?`);

const parameterFault = ({ parameter, ...of }: ParameterFault): string => {
  switch (of.fault) {
    case 'unknown':
      return `${parameter} здесь не принимается`;
    case 'repeated':
      return `${parameter} указан больше одного раза`;
    case 'missing':
      return `${parameter} не указан`;
    case 'wrong':
      return `${parameter}: не подходит (нужно: ${of.kind})`;
  }
};

const usageProblem = (problem: UsageProblem): string => {
  switch (problem.problem) {
    case 'unknown-command':
      return `Команды «${problem.given}» нет.${meant(problem.nearest)}`;
    case 'unknown-option':
      return `Параметра ${problem.given} нет.${meant(problem.nearest)}`;
    case 'option-of-another-command':
      return `У этой команды нет параметра --${problem.option}.`;
    case 'value-missing':
      return `Параметру --${problem.option} нужно значение.`;
    case 'value-unexpected':
      return `Параметр --${problem.option} не принимает значения.`;
    case 'value-not-known':
      return `--${problem.option} не может быть «${problem.given}»; допустимо: ${problem.known.join(', ')}.`;
    case 'argument-missing':
      return `Не указано: ${problem.argument}.`;
    case 'argument-not-known':
      return `«${problem.given}» — не из числа: ${problem.known.join(', ')}.${meant(problem.nearest)}`;
    case 'argument-too-many':
      return `Лишний аргумент: «${problem.given}».`;
    case 'wrong-question':
      return `${problem.faults.map(parameterFault).join('; ')}. Можно указать: ${problem.known.join(', ')}.`;
    case 'no-csv':
      return `${problem.query} не выдаётся в виде CSV.`;
    case 'no-such-day':
      return `Дня «${problem.given}» нет; дни пишутся гггг-мм-дд.`;
    case 'no-such-term':
      return `Академического периода «${problem.given}» нет; периоды пишутся 2018-19/1, 2018-19/2 или 2018-19/S.`;
    case 'no-such-year':
      return `Учебного года «${problem.given}» нет; годы пишутся 2018-19.`;
    case 'not-a-folder':
      return `${problem.place} — не папка.`;
    case 'not-empty':
      return `Папка ${problem.place} не пуста.${problem.mayForce ? ' С --force девять таблиц и манифест в ней будут заменены.' : ''}`;
    case 'not-a-store':
      return `«${problem.given}» не указывает на хранилище; пишите sqlite:ПУТЬ или memory:.`;
    case 'own-store-only':
      return 'У примера своё хранилище: sqlite:data/demo.db. Параметры --store и --keyring здесь не принимаются.';
    case 'not-a-begun-copy':
      return `${problem.place}: хранилище не пусто, и в нём не начало этой копии. Там ничего не изменено.`;
  }
};

export const ru: Words = {
  help: {
    title: 'tirkeu: офис регистратора бакалавриата, записанный событиями',
    usage: 'Использование',
    commands: 'Команды',
    options: 'Параметры',
    common: 'Параметры всех команд',
    more: (invocation) => `Подробнее о команде: ${invocation} help КОМАНДА`,
    exits:
      'Код выхода: 0 сделано или уже так · 1 найдены расхождения · 2 ошибка вызова · 3 данные не приняты · 4 отказ по правилу или нет такого обучающегося · 5 занято · 6 хранилища нет или оно повреждено · 70 наша ошибка · 130 прервано',
  },
  commands: {
    import: {
      summary: 'принимает папку обмена — целиком или никак',
      details: [
        'Все ошибки папки сообщаются за один раз; при любой ошибке ничего не записывается.',
        'Повторный импорт той же папки не записывает ничего.',
      ],
    },
    results: {
      summary: 'пишет девять итоговых таблиц и манифест в папку',
      details: ['Папка OUT должна быть новой или пустой. Таблицы пишутся рядом и переносятся на место вместе, манифест последним.'],
    },
    history: { summary: 'показывает всю историю обучения', details: ['С --json — по одному объекту на строку.'] },
    transcript: { summary: 'показывает дисциплины по периодам и GPA', details: [] },
    explain: {
      summary: 'объясняет, почему число или решение вышло именно таким',
      details: ['Каждый шаг называет ведомость, апелляцию, приказ, политику и правило, вплоть до округления.'],
    },
    do: {
      summary: 'выполняет одну команду офиса; её данные — JSON на стандартном вводе',
      details: ['С --list: названия, схемы и отказы всех команд.'],
    },
    ask: {
      summary: 'задаёт офису один из вопросов, которые есть и в API',
      details: [
        'QUERY — имя из --list; о чём вопрос, пишется как имя=значение, несколько раз там, где принимается список.',
        '--csv даёт таблицу целиком, --json — ответ API.',
      ],
    },
    findings: { summary: 'перечисляет противоречия в записях', details: [] },
    status: { summary: 'показывает, что есть в хранилище и насколько свежи модели чтения', details: [] },
    rebuild: {
      summary: 'строит модели чтения заново рядом с действующими и переключается на них',
      details: [
        'С --check только сравнивает; при расхождении код выхода 1.',
        'С --student заново строится только документ этого студента; если раньше его события не читались, а теперь читаются все, он снова их принимает.',
      ],
    },
    copy: {
      summary: 'копирует хранилище целиком, с ключами, в пустое',
      details: [
        'Номера, порядок, метаданные и время сохраняются, в конце обе стороны сравниваются. Прерванная копия продолжается, если вызвать то же самое ещё раз.',
        'Связки ключей лежат рядом с хранилищами, если не указаны. Модели чтения не копируются: они строятся из событий.',
      ],
    },
    export: {
      summary: 'записывает хранилище как папку обмена',
      details: [
        'Папка DIR должна быть новой или пустой. Загруженная в другое хранилище, она даёт те же таблицы.',
        'У стёртых лиц столбцы пусты: до загрузки в другое хранилище их нужно заполнить. Решения и выданные документы, а также ещё не рассмотренные апелляции в папку обмена не входят.',
      ],
    },
    template: { summary: 'пишет пустые файлы обмена и страницу с пояснениями', details: ['Папка DIR должна быть новой или пустой.'] },
    serve: {
      summary: 'открывает офис по HTTP, со справочником по адресу /docs',
      details: ['По сигналу (SIGTERM, Ctrl-C) завершает начатые запросы и заканчивает работу. Обращающемуся нужен токен.'],
    },
    token: {
      summary: 'выдаёт токен, с которым можно обращаться к офису по HTTP',
      details: [
        'ROLE: registrar может всё, auditor читает всё и ничего не меняет.',
        'У кого токен, тот и считается этим лицом до конца его срока.',
      ],
    },
    demo: {
      summary: 'загружает учебный пример в отдельное хранилище и подсказывает, что попробовать',
      details: ['Хранилище — sqlite:data/demo.db, что бы ни стояло в TIRKEU_STORE.'],
    },
    start: {
      summary: 'загружает учебный пример и открывает его по HTTP, с токеном и тремя запросами для пробы',
      details: ['Как demo, затем как serve. Без --port берёт 8080 или любой свободный порт.'],
    },
  },
  options: {
    'as-of': 'только известное на день гггг-мм-дд; без него — всё известное',
    student: 'только документ этого студента',
    from: 'какое хранилище копировать: sqlite:ПУТЬ',
    to: 'куда: новое, пустое или прерванная копия',
    'from-keyring': 'его связка ключей (иначе рядом с хранилищем)',
    'to-keyring': 'связка ключей копии (иначе рядом с копией)',
    store: 'sqlite:ПУТЬ или memory: (TIRKEU_STORE; иначе sqlite:data/tirkeu.db)',
    'read-store': 'где хранятся модели чтения для EventStoreDB (TIRKEU_READ_STORE; по умолчанию sqlite:data/read.db)',
    keyring: 'где хранятся ключи лиц (TIRKEU_KEYRING; иначе ПУТЬ.keys рядом с хранилищем)',
    actor: 'кто действует, пишется с каждым действием (TIRKEU_ACTOR; иначе пользователь системы)',
    host: 'адрес, на котором слушать (иначе 127.0.0.1)',
    port: 'порт, на котором слушать (иначе 8080; 0: любой свободный)',
    name: 'чей это токен, пишется со всем, что с ним сделано (иначе тот, кто действует)',
    days: 'на сколько дней он выдан (иначе 30)',
    lang: 'kk, ru или en (иначе по LC_ALL или LANG)',
    'dry-run': 'говорит, что произошло бы, и ничего не записывает',
    force: 'заменяет таблицы, которые уже есть в OUT; прочие файлы остаются',
    bom: 'начинает каждую таблицу меткой порядка байтов, для Excel',
    check: 'только сравнивает, ничего не меняет',
    list: 'перечисляет команды или вопросы офиса',
    csv: 'ответ в виде CSV',
    json: 'один объект JSON на стандартном выводе и ничего больше',
    quiet: 'не показывает ход работы',
    help: 'показывает эту справку',
    version: 'показывает версию',
  },
  usageProblem,
  faults: {
    missing: { what: 'Здесь ничего нет', help: 'Проверьте путь; хранилище создают import, do и demo.' },
    locked: { what: 'Сейчас пишет кто-то другой', help: 'Дождитесь окончания и повторите.' },
    'read-only': { what: 'Доступно только для чтения', help: 'Попросите право записи в этот файл и его папку.' },
    corrupt: { what: 'Файл повреждён', help: 'Сохраните его как есть, верните последнюю копию и проверьте диск.' },
    'not-a-store': { what: 'Это не хранилище Tirkeu', help: 'Проверьте путь; если файл должен быть хранилищем, верните последнюю копию.' },
    'newer-version': { what: 'Это записано более новой версией Tirkeu', help: 'Обновите Tirkeu.' },
    full: { what: 'Диск заполнен', help: 'Ничего из этого не записано. Освободите место и повторите.' },
    'broken-event': { what: 'Событие не читается', help: 'Сохраните хранилище как есть и верните последнюю копию.' },
    'duplicate-event-id': { what: 'Событие с этим номером уже есть, но с другим содержанием', help: 'Пожалуйста, сообщите нам об этом.' },
    'other-keys': { what: 'Это ключи другого офиса', help: 'Укажите новую связку ключей или связку этого хранилища.' },
    unavailable: { what: 'Нет доступа', help: 'Проверьте путь, права и диск.' },
    'outcome-unknown': { what: 'Неизвестно, записано ли это', help: 'Повторите то же самое: дважды оно не запишется.' },
    'missing-key': { what: 'В связке нет ключа живого лица', help: 'Укажите связку ключей этого хранилища (--keyring).' },
    'broken-seal': {
      what: 'Запечатанное значение не открывается своим ключом',
      help: 'Хранилище повреждено или изменено: сохраните его как есть и верните последнюю копию.',
    },
  },
  defect: {
    title: 'Это наша ошибка, а не ваша.',
    report: 'Пожалуйста, сообщите о ней вместе со строками ниже (TIRKEU_DEBUG=1 покажет больше):',
  },
  progress: {
    perSecond: (rate) => `${rate}/с`,
    left: (time) => `осталось ${time}`,
    checking: 'Проверка строк',
    loadingSample: 'Загрузка учебного примера',
    table: (name) => `Расчёт ${name}`,
    events: 'Чтение событий',
    copying: 'Копирование событий',
    comparing: 'Сравнение',
  },
  import: {
    recorded: (events) => `Записано событий: ${events}.`,
    wouldRecord: (events) => `Было бы записано событий: ${events}. Это пробный запуск.`,
    alreadySo: 'Всё уже было записано: событий 0.',
    problems: (count) => `Ошибок: ${count}.`,
    nothingRecorded: 'Ничего не записано.',
    warning: 'предупреждение',
    file: 'файл',
    newRows: 'новых',
    sameRows: 'прежних',
  },
  results: {
    written: (place) => `Записано в ${place}`,
    asOf: (day) => `на ${day}`,
    incomplete: 'Не полно: не все проводки внесены в записи обучающихся; их завершит следующая команда записи.',
    table: 'таблица',
    rows: 'строк',
  },
  transcript: {
    title: 'Транскрипт',
    student: 'обучающийся',
    programme: 'программа',
    group: 'группа',
    status: 'состояние',
    discipline: 'дисциплина',
    credits: 'кредиты',
    percent: '%',
    letter: 'буква',
    points: 'баллы',
    attempt: 'попытка',
    recognised: 'Перезачтено',
    gpa: 'GPA',
    cumulative: 'GPA за всё время',
    year: 'год',
    attestation: 'Аттестация',
    thesis: 'дипломная работа',
    honours: 'с отличием',
    nothing: 'Известных попыток нет.',
    statuses: {
      active: 'обучается',
      'on-leave': 'в академическом отпуске',
      dismissed: 'отчислен',
      'transferred-out': 'переведён в другую организацию',
      graduated: 'выпущен',
    },
    attempts: { regular: '', individual: 'индивидуально', fx: 'пересдача', repeat: 'повторно', recognised: 'перезачтено' },
    attestations: { 'state-exam': 'государственный экзамен', 'diploma-defence': 'защита дипломной работы' },
  },
  explain: { none: 'Такого значения нет.', value: 'Итог', from: 'из' },
  history: { nothing: 'Ничего не записано.', effective: (day) => `с ${day}` },
  do: {
    recorded: (events) => `Записано событий: ${events}.`,
    wouldRecord: (events) => `Было бы записано событий: ${events}. Это пробный запуск.`,
    alreadySo: 'Уже так; ничего не записано.',
    refused: 'Отказ',
    refusedFor: (refusal, facts) => `Правила не позволяют: ${refusal}${facts === '' ? '' : ` (${facts})`}.`,
    notJson: (place) => `не JSON${place === '' ? '' : ` (${place})`}`,
    notUtf8: 'не UTF-8',
    waiting: 'Читаю JSON со стандартного ввода; закончите Ctrl-D.',
    refusals: 'может отказать',
  },
  ask: {
    noAnswer: {
      'no-such-student': (given) => `Обучающегося ${given} нет.`,
      'no-such-discipline': (given) => `Дисциплины ${given} нет.`,
      'no-such-group': (given) => `Группы ${given} нет.`,
      'no-such-statement': (given) => `Ведомости ${given} нет.`,
      'no-such-record': (given) => `Записи ${given} нет.`,
      'cursor-lost': () => 'Строки, с которой начинается страница, в таблице больше нет: начните с первой страницы.',
    },
    parameters: 'можно указать',
    rows: (shown, total) => `Строк: ${shown} из ${total}.`,
    next: (cursor) => `Дальше: cursor=${cursor}`,
  },
  noSuch: {
    student: (given) => `Обучающегося ${given} нет.`,
    discipline: (given) => `Дисциплины ${given} нет.`,
  },
  findings: { none: 'Противоречий нет.', count: (count) => `Замечаний: ${count}.` },
  status: { events: 'событий', position: 'позиция', model: 'модель чтения', lag: 'отстаёт на событий', pending: 'проводок ещё не сделано' },
  rebuild: {
    model: 'модель чтения',
    events: 'событий',
    seconds: 'секунд',
    same: 'Модели чтения соответствуют событиям.',
    differs: 'Модели чтения расходились с событиями.',
    parked: (reason, revision) => `Документ по-прежнему отложен: ${reason} (версия ${revision}).`,
  },
  copy: {
    copied: (events) => `Скопировано событий: ${events}. Обе стороны одинаковы.`,
    differs: 'Копия отличается от оригинала: не пользуйтесь ею.',
  },
  export: {
    written: (place) => `Записано в ${place}`,
    emptied: (file, rows) => `${file}: строк с пустыми столбцами стёртых лиц: ${rows}; до загрузки в другое хранилище их нужно заполнить.`,
    leftOut: (file, rows) => `${file}: не вошло (лишь подготовлено, аннулировано, не рассмотрено или перекрыто исправлением): ${rows}.`,
    restated: (file, rows) => `${file}: записано в исправленном виде: ${rows}; прежнего в папке нет.`,
  },
  serve: {
    token: (role, name, until) => `Токен роли ${role} для ${name}, действует до ${until}:`,
    open: 'Справочник, который можно листать и пробовать',
    signIn: 'Браузер спросит имя и пароль: имя любое, пароль — токен.',
    requests: 'Три запроса для пробы в другом терминале',
    stop: 'Ctrl-C завершает работу.',
    tries: {
      transcript: 'транскрипт',
      table: 'таблица с отбором, в виде CSV',
      command: 'команда: обучающийся записывается один раз, сколько бы её ни посылали',
    },
  },
  template: { written: (place) => `Записано в ${place}` },
  demo: {
    loaded: (events, seconds) => `Учебный пример загружен: событий ${events}, за ${seconds} с.`,
    found: 'Учебный пример уже здесь.',
    holds: 'В нём',
    students: 'обучающихся',
    byStatus: {
      active: 'обучаются',
      'on-leave': 'в отпуске',
      dismissed: 'отчислены',
      'transferred-out': 'переведены',
      graduated: 'выпущены',
    },
    marks: 'оценок',
    years: 'учебные годы',
    graduates: 'дипломов с отличием',
    events: 'событий',
    tryNext: 'Попробуйте',
    tries: {
      transcript: 'транскрипт',
      history: 'всё, что было с обучающимся',
      explain: 'почему GPA именно такой',
      results: 'девять таблиц на тот день',
      status: 'что есть в хранилище',
      help: 'все команды',
    },
  },
};
