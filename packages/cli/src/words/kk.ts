import type { ParameterFault } from '@tirkeu/application';
import type { UsageProblem } from '../arguments/index.ts';
import type { Words } from './words.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Мүмкін, ${nearest} дегіңіз келген шығар?`);

const parameterFault = ({ parameter, ...of }: ParameterFault): string => {
  switch (of.fault) {
    case 'unknown':
      return `${parameter} мұнда қабылданбайды`;
    case 'repeated':
      return `${parameter} бірнеше рет берілген`;
    case 'missing':
      return `${parameter} көрсетілмеген`;
    case 'wrong':
      return `${parameter} мәні жарамайды (керегі: ${of.kind})`;
  }
};

const usageProblem = (problem: UsageProblem): string => {
  switch (problem.problem) {
    case 'unknown-command':
      return `«${problem.given}» деген бұйрық жоқ.${meant(problem.nearest)}`;
    case 'unknown-option':
      return `${problem.given} деген параметр жоқ.${meant(problem.nearest)}`;
    case 'option-of-another-command':
      return `Бұл бұйрықта --${problem.option} параметрі жоқ.`;
    case 'value-missing':
      return `--${problem.option} параметріне мән керек.`;
    case 'value-unexpected':
      return `--${problem.option} параметрі мән қабылдамайды.`;
    case 'value-not-known':
      return `--${problem.option} «${problem.given}» бола алмайды; мүмкін мәндер: ${problem.known.join(', ')}.`;
    case 'argument-missing':
      return `${problem.argument} көрсетілмеген.`;
    case 'argument-not-known':
      return `«${problem.given}» мыналардың қатарында жоқ: ${problem.known.join(', ')}.${meant(problem.nearest)}`;
    case 'argument-too-many':
      return `Артық аргумент: «${problem.given}».`;
    case 'wrong-question':
      return `${problem.faults.map(parameterFault).join('; ')}. Беруге болатыны: ${problem.known.join(', ')}.`;
    case 'no-csv':
      return `${problem.query} CSV түрінде берілмейді.`;
    case 'no-such-day':
      return `«${problem.given}» деген күн жоқ; күн жжжж-аа-кк түрінде жазылады.`;
    case 'no-such-term':
      return `«${problem.given}» деген академиялық кезең жоқ; кезең 2018-19/1, 2018-19/2 немесе 2018-19/S түрінде жазылады.`;
    case 'no-such-year':
      return `«${problem.given}» деген оқу жылы жоқ; жыл 2018-19 түрінде жазылады.`;
    case 'not-a-folder':
      return `${problem.place} — қалта емес.`;
    case 'not-empty':
      return `${problem.place} қалтасы бос емес.${problem.mayForce ? ' --force берілсе, ондағы тоғыз кесте мен манифест ауыстырылады.' : ''}`;
    case 'not-a-store':
      return `«${problem.given}» қойманы көрсетпейді; sqlite:ЖОЛ немесе memory: деп жазыңыз.`;
    case 'own-store-only':
      return 'Үлгінің өз қоймасы бар: sqlite:data/demo.db. Мұнда --store мен --keyring қабылданбайды.';
    case 'not-a-begun-copy':
      return `${problem.place}: қойма бос емес, ішіндегісі осы көшірменің басы емес. Онда ештеңе өзгертілген жоқ.`;
  }
};

export const kk: Words = {
  help: {
    title: 'tirkeu: бакалавриаттың тіркеу кеңсесі, оқиғалармен жазылған',
    usage: 'Қолданылуы',
    commands: 'Бұйрықтар',
    options: 'Параметрлер',
    common: 'Барлық бұйрықтың параметрлері',
    more: (invocation) => `Бұйрық туралы толығырақ: ${invocation} help БҰЙРЫҚ`,
    exits:
      'Шығу коды: 0 орындалды не солай болған · 1 айырмашылық бар · 2 шақыру қатесі · 3 деректер қабылданбады · 4 ереже рұқсат бермейді не ондай білім алушы жоқ · 5 бос емес · 6 қойма жоқ не бүлінген · 70 біздің қате · 130 үзілді',
  },
  commands: {
    import: {
      summary: 'алмасу қалтасын толық қабылдайды, әйтпесе мүлде қабылдамайды',
      details: [
        'Қалтаның барлық қатесі бір жолы хабарланады; бір қате болса да, ештеңе жазылмайды.',
        'Сол қалтаны қайта импорттау ештеңе жазбайды.',
      ],
    },
    results: {
      summary: 'тоғыз қорытынды кесте мен манифестті қалтаға жазады',
      details: ['OUT қалтасы жаңа немесе бос болуы керек. Кестелер қасына жазылып, орнына бірге көшіріледі, манифест — соңынан.'],
    },
    history: { summary: 'білім алушының бүкіл оқу тарихын көрсетеді', details: ['--json берілсе, әр жолға бір нысан.'] },
    transcript: { summary: 'пәндерді кезең бойынша және GPA көрсетеді', details: [] },
    explain: {
      summary: 'сан не шешім неге дәл солай шыққанын түсіндіреді',
      details: ['Әр қадам тізімдемені, апелляцияны, бұйрықты, саясат пен ережені атайды, дөңгелектеуге дейін.'],
    },
    do: {
      summary: 'кеңсенің бір бұйрығын орындайды; деректері — стандартты кірістегі JSON',
      details: ['--list берілсе: барлығының аттары, схемалары және бас тартулары.'],
    },
    ask: {
      summary: 'кеңсеге API арқылы да қойылатын бір сұрақ қояды',
      details: [
        'QUERY — --list көрсететін ат; не туралы екені ат=мән түрінде, тізім қабылданатын жерде бірнеше рет жазылады.',
        '--csv кестені толық, --json API жауабын береді.',
      ],
    },
    findings: { summary: 'жазбалардағы қайшылықтарды тізеді', details: [] },
    status: { summary: 'қоймада не барын және оқу үлгілерінің қаншалықты жаңа екенін көрсетеді', details: [] },
    rebuild: {
      summary: 'оқу үлгілерін қазіргілерінің қасында қайта құрып, соларға ауысады',
      details: [
        '--check берілсе, тек салыстырады; айырмашылық болса, шығу коды 1.',
        '--student берілсе, тек осы студенттің құжаты қайта құрылады; бұрын оқылмаған оқиғаларының енді бәрі оқылса, ол оларды қайтадан қабылдайды.',
      ],
    },
    copy: {
      summary: 'бүкіл қойманы кілттерімен бос қоймаға көшіреді',
      details: [
        'Нөмірлер, рет, метадеректер мен уақыттар сақталады, соңында екі жағы салыстырылады. Үзілген көшіру дәл сол бұйрықпен жалғасады.',
        'Кілт байламдары көрсетілмесе, қоймалардың қасында болады. Оқу үлгілері көшірілмейді: олар оқиғалардан құрылады.',
      ],
    },
    export: {
      summary: 'қойманы алмасу қалтасы етіп жазады',
      details: [
        'DIR қалтасы жаңа немесе бос болуы керек. Басқа қоймаға енгізілсе, сол кестелерді береді.',
        'Өшірілген тұлғалардың бағандары бос: басқа қоймаға енгізу үшін оларды толтыру керек. Кеңсенің шешімдері мен берілген құжаттары және әлі қаралмаған апелляциялар алмасу қалтасына кірмейді.',
      ],
    },
    template: { summary: 'бос алмасу файлдарын және түсіндірме бетін жазады', details: ['DIR қалтасы жаңа немесе бос болуы керек.'] },
    serve: {
      summary: 'кеңсені HTTP арқылы ашады, анықтамасы /docs мекенжайында',
      details: ['Белгі берілгенде (SIGTERM, Ctrl-C) басталған сұраныстарды аяқтап, жұмысын тоқтатады. Жүгінушіге токен керек.'],
    },
    token: {
      summary: 'кеңсеге HTTP арқылы жүгінуге болатын токен береді',
      details: [
        'ROLE: registrar бәрін істей алады, auditor бәрін оқиды, ештеңені өзгертпейді.',
        'Токен кімде болса, мерзімі біткенше сол тұлға болып саналады.',
      ],
    },
    demo: {
      summary: 'үлгі академияны жеке қоймаға жүктеп, не істеп көруге болатынын айтады',
      details: ['Қоймасы — sqlite:data/demo.db, TIRKEU_STORE не десе де.'],
    },
    start: {
      summary: 'үлгі академияны жүктеп, HTTP арқылы ашады: токен және байқап көруге үш сұраныс береді',
      details: ['Алдымен demo, сосын serve сияқты. --port болмаса, 8080 не кез келген бос порт алынады.'],
    },
  },
  options: {
    'as-of': 'тек жжжж-аа-кк күніне белгілісі; онсыз — белгілінің бәрі',
    student: 'тек осы студенттің құжаты',
    from: 'көшірілетін қойма: sqlite:ЖОЛ',
    to: 'көшірме қоймасы: жаңа, бос немесе үзілген көшірме',
    'from-keyring': 'оның кілт байламы (әйтпесе қойманың қасында)',
    'to-keyring': 'көшірменің кілт байламы (әйтпесе көшірменің қасында)',
    store: 'sqlite:ЖОЛ немесе memory: (TIRKEU_STORE; әйтпесе sqlite:data/tirkeu.db)',
    'read-store': 'EventStoreDB үшін оқу модельдері сақталатын орын (TIRKEU_READ_STORE; әдепкі sqlite:data/read.db)',
    keyring: 'тұлғалардың кілттері қайда сақталады (TIRKEU_KEYRING; әйтпесе қойманың қасындағы ЖОЛ.keys)',
    actor: 'кім әрекет етеді, әр әрекетпен жазылады (TIRKEU_ACTOR; әйтпесе жүйе пайдаланушысы)',
    host: 'тыңдайтын мекенжай (әйтпесе 127.0.0.1)',
    port: 'тыңдайтын порт (әйтпесе 8080; 0: кез келген бос порт)',
    name: 'токен кімдікі, онымен істелгеннің бәрімен жазылады (әйтпесе әрекет етуші)',
    days: 'неше күнге беріледі (әйтпесе 30)',
    lang: 'kk, ru немесе en (әйтпесе LC_ALL не LANG бойынша)',
    'dry-run': 'не болатынын айтады, ештеңе жазбайды',
    force: 'OUT ішіндегі бар кестелерді ауыстырады; басқа файлдар қалады',
    bom: 'әр кестені байт ретінің белгісімен бастайды, Excel үшін',
    check: 'тек салыстырады, ештеңе өзгертпейді',
    list: 'кеңсенің бұйрықтарын не сұрақтарын тізеді',
    csv: 'жауап CSV түрінде',
    json: 'стандартты шығыста бір JSON нысаны, басқа ештеңе жоқ',
    quiet: 'жұмыс барысын көрсетпейді',
    help: 'осы анықтаманы көрсетеді',
    version: 'нұсқаны көрсетеді',
  },
  usageProblem,
  faults: {
    missing: { what: 'Мұнда ештеңе жоқ', help: 'Жолды тексеріңіз; қойманы import, do және demo құрады.' },
    locked: { what: 'Қазір басқа біреу жазып жатыр', help: 'Аяқтағанын күтіп, қайталаңыз.' },
    'read-only': { what: 'Мұны тек оқуға болады', help: 'Осы файл мен оның қалтасына жазу рұқсатын сұраңыз.' },
    corrupt: { what: 'Файл бүлінген', help: 'Оны сол күйі сақтап, соңғы көшірмесін қайтарыңыз, дискіні тексеріңіз.' },
    'not-a-store': { what: 'Бұл Tirkeu қоймасы емес', help: 'Жолды тексеріңіз; қойма болуы керек болса, соңғы көшірмесін қайтарыңыз.' },
    'newer-version': { what: 'Мұны Tirkeu-дің жаңарақ нұсқасы жазған', help: 'Tirkeu-ді жаңартыңыз.' },
    full: { what: 'Диск толған', help: 'Бұдан ештеңе жазылмады. Орын босатып, қайталаңыз.' },
    'broken-event': { what: 'Оқиға оқылмайды', help: 'Қойманы сол күйі сақтап, соңғы көшірмесін қайтарыңыз.' },
    'duplicate-event-id': { what: 'Бұл нөмірлі оқиға бар, бірақ мазмұны басқа', help: 'Бізге хабарлаңыз.' },
    'other-keys': { what: 'Бұл — басқа кеңсенің кілттері', help: 'Жаңа кілт байламын немесе осы қойманыкін көрсетіңіз.' },
    unavailable: { what: 'Қол жетпейді', help: 'Жолды, рұқсаттарды және дискіні тексеріңіз.' },
    'outcome-unknown': { what: 'Жазылған-жазылмағаны белгісіз', help: 'Соны қайталаңыз: екі рет жазылмайды.' },
    'missing-key': { what: 'Тірі тұлғаның кілті кілт байламында жоқ', help: 'Осы қойманың кілт байламын көрсетіңіз (--keyring).' },
    'broken-seal': {
      what: 'Мөрленген мән өз кілтімен ашылмайды',
      help: 'Қойма бүлінген не өзгертілген: сол күйі сақтап, соңғы көшірмесін қайтарыңыз.',
    },
  },
  defect: {
    title: 'Бұл — сіздің емес, біздің қате.',
    report: 'Төмендегі жолдармен бірге хабарлаңыз (TIRKEU_DEBUG=1 толығырақ көрсетеді):',
  },
  progress: {
    perSecond: (rate) => `${rate}/с`,
    left: (time) => `${time} қалды`,
    checking: 'Жолдар тексерілуде',
    loadingSample: 'Үлгі академия жүктелуде',
    table: (name) => `${name} есептелуде`,
    events: 'Оқиғалар оқылуда',
    copying: 'Оқиғалар көшірілуде',
    comparing: 'Салыстырылуда',
  },
  import: {
    recorded: (events) => `Жазылған оқиғалар: ${events}.`,
    wouldRecord: (events) => `Жазылар еді: ${events} оқиға. Бұл сынақ іске қосу.`,
    alreadySo: 'Бәрі бұрын жазылған: 0 оқиға.',
    problems: (count) => `Қателер: ${count}.`,
    nothingRecorded: 'Ештеңе жазылған жоқ.',
    warning: 'ескерту',
    file: 'файл',
    newRows: 'жаңа',
    sameRows: 'бұрынғы',
  },
  results: {
    written: (place) => `Жазылды: ${place}`,
    asOf: (day) => `${day} күніне`,
    incomplete: 'Толық емес: білім алушылардың жазбаларына әлі енгізілмегендер бар; оларды келесі жазатын бұйрық аяқтайды.',
    table: 'кесте',
    rows: 'жол',
  },
  transcript: {
    title: 'Транскрипт',
    student: 'білім алушы',
    programme: 'бағдарлама',
    group: 'топ',
    status: 'күйі',
    discipline: 'пән',
    credits: 'кредит',
    percent: '%',
    letter: 'әріп',
    points: 'балл',
    attempt: 'әрекет',
    recognised: 'Қайта есепке алынған',
    gpa: 'GPA',
    cumulative: 'жалпы GPA',
    year: 'жыл',
    attestation: 'Аттестаттау',
    thesis: 'дипломдық жұмыс',
    honours: 'үздік диплом',
    nothing: 'Белгілі әрекет жоқ.',
    statuses: {
      active: 'оқуда',
      'on-leave': 'академиялық демалыста',
      dismissed: 'оқудан шығарылған',
      'transferred-out': 'басқа ұйымға ауысқан',
      graduated: 'бітірген',
    },
    attempts: { regular: '', individual: 'жеке', fx: 'қайта тапсыру', repeat: 'қайта оқу', recognised: 'қайта есепке алынған' },
    attestations: { 'state-exam': 'мемлекеттік емтихан', 'diploma-defence': 'дипломдық жұмысты қорғау' },
  },
  explain: { none: 'Ондай мән жоқ.', value: 'Қорытынды', from: 'негізі' },
  history: { nothing: 'Ештеңе жазылмаған.', effective: (day) => `${day} күнінен` },
  do: {
    recorded: (events) => `Жазылған оқиғалар: ${events}.`,
    wouldRecord: (events) => `Жазылар еді: ${events} оқиға. Бұл сынақ іске қосу.`,
    alreadySo: 'Онсыз да солай; ештеңе жазылған жоқ.',
    refused: 'Бас тарту',
    refusedFor: (refusal, facts) => `Ереже рұқсат бермейді: ${refusal}${facts === '' ? '' : ` (${facts})`}.`,
    notJson: (place) => `JSON емес${place === '' ? '' : ` (${place})`}`,
    notUtf8: 'UTF-8 емес',
    waiting: 'Стандартты кірістен JSON оқылуда; Ctrl-D басып аяқтаңыз.',
    refusals: 'бас тартуы мүмкін',
  },
  ask: {
    noAnswer: {
      'no-such-student': (given) => `${given} деген білім алушы жоқ.`,
      'no-such-discipline': (given) => `${given} деген пән жоқ.`,
      'no-such-group': (given) => `${given} деген топ жоқ.`,
      'no-such-statement': (given) => `${given} деген тізімдеме жоқ.`,
      'no-such-record': (given) => `${given} туралы жазба жоқ.`,
      'cursor-lost': () => 'Бет басталатын жол кестеде енді жоқ: бірінші беттен бастаңыз.',
    },
    parameters: 'беруге болады',
    rows: (shown, total) => `Жолдар: ${total} ішінен ${shown}.`,
    next: (cursor) => `Жалғасы: cursor=${cursor}`,
  },
  noSuch: {
    student: (given) => `${given} деген білім алушы жоқ.`,
    discipline: (given) => `${given} деген пән жоқ.`,
  },
  findings: { none: 'Қайшылық жоқ.', count: (count) => `Табылғаны: ${count}.` },
  status: { events: 'оқиға', position: 'орны', model: 'оқу үлгісі', lag: 'артта қалған оқиға', pending: 'әлі енгізілмеген жазба' },
  rebuild: {
    model: 'оқу үлгісі',
    events: 'оқиға',
    seconds: 'секунд',
    same: 'Оқу үлгілері оқиғаларға сәйкес.',
    differs: 'Оқу үлгілері оқиғалардан өзгеше болды.',
    parked: (reason, revision) => `Құжат әлі де шетке қойылған: ${reason} (нұсқа ${revision}).`,
  },
  copy: {
    copied: (events) => `Көшірілген оқиғалар: ${events}. Екі жағы бірдей.`,
    differs: 'Көшірме түпнұсқадан өзгеше: оны пайдаланбаңыз.',
  },
  export: {
    written: (place) => `Жазылды: ${place}`,
    emptied: (file, rows) => `${file}: өшірілген тұлғалардың бағандары бос жолдар: ${rows}; басқа қоймаға енгізу үшін толтыру керек.`,
    leftOut: (file, rows) => `${file}: кірмегендер (тек дайындалған, күші жойылған, қаралмаған немесе түзету басқандар): ${rows}.`,
    restated: (file, rows) => `${file}: түзетілген түрінде жазылғандар: ${rows}; бұрынғысы бумада жоқ.`,
  },
  serve: {
    token: (role, name, until) => `${name} үшін ${role} рөлінің токені, ${until} дейін жарамды:`,
    open: 'Парақтап, байқап көруге болатын анықтама',
    signIn: 'Браузер атын және құпиясөзін сұрайды: аты кез келген, құпиясөзі — токен.',
    requests: 'Басқа терминалда байқап көруге үш сұраныс',
    stop: 'Ctrl-C жұмысты тоқтатады.',
    tries: {
      transcript: 'транскрипт',
      table: 'сұрыпталған кесте, CSV түрінде',
      command: 'команда: қанша рет жіберілсе де, білім алушы бір рет тіркеледі',
    },
  },
  template: { written: (place) => `Жазылды: ${place}` },
  demo: {
    loaded: (events, seconds) => `Үлгі академия жүктелді: ${events} оқиға, ${seconds} с.`,
    found: 'Үлгі академия бұрыннан осында.',
    holds: 'Мұнда',
    students: 'білім алушы',
    byStatus: { active: 'оқуда', 'on-leave': 'демалыста', dismissed: 'шығарылған', 'transferred-out': 'ауысқан', graduated: 'бітірген' },
    marks: 'баға',
    years: 'оқу жылдары',
    graduates: 'үздік диплом',
    events: 'оқиға',
    tryNext: 'Байқап көріңіз',
    tries: {
      transcript: 'транскрипт',
      history: 'білім алушымен болғанның бәрі',
      explain: 'GPA неге дәл сондай',
      results: 'сол күнге тоғыз кесте',
      status: 'қоймада не бар',
      help: 'барлық бұйрық',
    },
  },
};
