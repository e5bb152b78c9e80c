import type { UsageProblem } from '../arguments/index.ts';
import { faultsIn } from './question-faults.ts';
import type { Words } from './words.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean ${nearest}?`);

const usageProblem = (problem: UsageProblem): string => {
  switch (problem.problem) {
    case 'unknown-command':
      return `There is no command “${problem.given}”.${meant(problem.nearest)}`;
    case 'unknown-option':
      return `There is no option ${problem.given}.${meant(problem.nearest)}`;
    case 'option-of-another-command':
      return `This command has no option --${problem.option}.`;
    case 'value-missing':
      return `The option --${problem.option} needs a value.`;
    case 'value-unexpected':
      return `The option --${problem.option} takes no value.`;
    case 'value-not-known':
      return `--${problem.option} cannot be “${problem.given}”; it is one of: ${problem.known.join(', ')}.`;
    case 'argument-missing':
      return `${problem.argument} is missing.`;
    case 'argument-not-known':
      return `“${problem.given}” is not one of: ${problem.known.join(', ')}.${meant(problem.nearest)}`;
    case 'argument-too-many':
      return `“${problem.given}” is one argument too many.`;
    case 'wrong-question':
      return `${faultsIn('en', problem.faults)}. What can be said: ${problem.known.join(', ')}.`;
    case 'no-csv':
      return `${problem.query} is not given as CSV.`;
    case 'no-such-day':
      return `There is no day “${problem.given}”; days are written yyyy-mm-dd.`;
    case 'no-such-term':
      return `There is no term “${problem.given}”; terms are written 2018-19/1, 2018-19/2 or 2018-19/S.`;
    case 'no-such-year':
      return `There is no academic year “${problem.given}”; years are written 2018-19.`;
    case 'not-a-folder':
      return `${problem.place} is not a folder.`;
    case 'not-empty':
      return `${problem.place} is not empty.${problem.mayForce ? ' With --force the nine tables and the manifest in it are replaced.' : ''}`;
    case 'not-a-store':
      return `“${problem.given}” names no store; write sqlite:PATH, memory: or esdb://HOST:PORT.`;
    case 'bad-connection-string':
      return problem.said;
    case 'own-store-only':
      return 'The sample has a store of its own: sqlite:data/demo.db. --store and --keyring are not taken here.';
    case 'copy-onto-itself':
      return 'A store is not copied onto itself: --from and --to name the same one.';
    case 'not-a-begun-copy':
      return `${problem.place} is not empty, and what it holds is not the beginning of this copy. Nothing was changed there.`;
  }
};

export const en: Words = {
  help: {
    title: 'tirkeu: the registry office of a bachelor degree, as events',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    common: 'Options of every command',
    more: (invocation) => `More about a command: ${invocation} help COMMAND`,
    exits:
      'Exit: 0 done or already so · 1 differences found · 2 usage · 3 input refused · 4 refused by a rule, or no such student · 5 locked · 6 store missing or broken · 70 a defect of ours · 130 interrupted',
  },
  commands: {
    import: {
      summary: 'takes an exchange folder in, all or nothing',
      details: [
        'Every problem of the whole folder is reported in one run; with any problem nothing is recorded.',
        'A second import of the same folder records nothing.',
      ],
    },
    results: {
      summary: 'writes the nine result tables and a manifest into a folder',
      details: ['OUT must be new or empty. The tables are written beside it and moved into place together, the manifest last.'],
    },
    history: { summary: 'shows the whole learning history of a student', details: ['With --json one object a line.'] },
    transcript: { summary: 'shows a student’s disciplines term by term, with GPA', details: [] },
    explain: {
      summary: 'says why a number or a decision came out so',
      details: ['Each step names the statement, appeal, order, policy and rule that it rests on, down to the rounding.'],
    },
    do: {
      summary: 'carries out one command of the office; its input is JSON on standard input',
      details: ['With --list: the names, schemas and refusals of all of them.'],
    },
    ask: {
      summary: 'asks the office one question of those that are also asked over HTTP',
      details: [
        'QUERY is a name that --list shows; what it is asked about is written name=value, several times where a list is taken.',
        '--csv is the whole table, --json what the API answers.',
      ],
    },
    findings: { summary: 'lists what contradicts itself in the records', details: [] },
    status: { summary: 'shows what the store holds and how far its read models have come', details: [] },
    rebuild: {
      summary: 'makes the read models anew beside the living ones, then switches to them',
      details: [
        'With --check they are only compared; a difference exits 1.',
        "With --student only this student's document is made anew; one that could not be folded before takes events again if now all of them can be.",
      ],
    },
    copy: {
      summary: 'copies a whole store, with its keys, into an empty one',
      details: [
        'Ids, order, metadata and times are kept, and both sides are compared at the end. A copy that was broken off goes on when the same is called again.',
        'The keyrings lie beside the stores unless they are named. Read models are not copied; they are made from the events.',
      ],
    },
    export: {
      summary: 'writes the store as an exchange folder',
      details: [
        'DIR must be new or empty. Imported elsewhere, the folder gives the same tables.',
        'Who was erased has empty columns: they must be filled in before the folder can be imported elsewhere. Decisions and documents of the office, and appeals not heard yet, are no part of an exchange folder.',
      ],
    },
    template: { summary: 'writes empty exchange files and a page that explains them', details: ['DIR must be new or empty.'] },
    serve: {
      summary: 'serves the office over HTTP, with a reference to browse at /docs',
      details: ['Ends after the requests in hand when it is told to (SIGTERM, Ctrl-C). Who calls on it needs a token.'],
    },
    token: {
      summary: 'prints a token with which somebody may call on the office over HTTP',
      details: [
        'ROLE is registrar, who may do everything, or auditor, who reads everything and changes nothing.',
        'Whoever has the token is that person until it expires.',
      ],
    },
    demo: {
      summary: 'loads a sample academy into a store of its own and says what to try',
      details: ['The store is sqlite:data/demo.db, whatever TIRKEU_STORE says.'],
    },
    start: {
      summary: 'loads the sample academy and serves it, with a token and three requests to try',
      details: ['As demo, then as serve. Without --port it takes 8080, or any that is free.'],
    },
  },
  options: {
    'as-of': 'only what was known on a day, yyyy-mm-dd; without it everything known counts',
    student: 'only the document of this student',
    from: 'the store to be copied: sqlite:PATH or esdb://HOST:PORT',
    to: 'the store that becomes the copy: new, empty, or a copy broken off',
    'from-keyring': 'its keyring (default: beside the store)',
    'to-keyring': 'the keyring of the copy (default: beside the copy)',
    store: 'sqlite:PATH, memory: or esdb://HOST:PORT (TIRKEU_STORE; default sqlite:data/tirkeu.db)',
    'read-store': 'where the read models of an EventStoreDB are kept (TIRKEU_READ_STORE; default sqlite:data/read.db)',
    keyring: 'where the keys of persons are kept (TIRKEU_KEYRING; default: PATH.keys beside the store)',
    actor: 'who acts, recorded with every act (TIRKEU_ACTOR; default: the user of the system)',
    host: 'the address to listen on (default 127.0.0.1)',
    port: 'the port to listen on (default 8080; 0 for any that is free)',
    name: 'whose token it is, recorded with everything done with it (default: who acts)',
    days: 'for how many days it is good (default 30)',
    lang: 'kk, ru or en (default from LC_ALL or LANG)',
    'dry-run': 'says what would happen and records nothing',
    instead: 'gives up an import of another folder that was broken off, for this one',
    force: 'replaces tables that are in OUT already; other files stay',
    bom: 'begins each table with a byte order mark, for Excel',
    check: 'compares only and changes nothing',
    list: 'lists the commands, or the questions, of the office',
    csv: 'the answer as CSV',
    json: 'one JSON object on standard output and nothing else',
    quiet: 'shows no progress',
    help: 'shows this help',
    version: 'shows the version',
  },
  usageProblem,
  faults: {
    missing: { what: 'There is nothing here', help: 'Check the path; import, do and demo create a store.' },
    locked: { what: 'Somebody else is writing', help: 'Wait until they have finished and try again.' },
    'read-only': { what: 'This can only be read', help: 'Ask for permission to write there.' },
    corrupt: { what: 'The file is damaged', help: 'Keep it as it is and put back the latest copy.' },
    'not-a-store': { what: 'This is not a store of Tirkeu', help: 'Check the path.' },
    'newer-version': { what: 'A newer version of Tirkeu wrote this', help: 'Update Tirkeu.' },
    full: { what: 'The disk is full', help: 'Free some space and try again.' },
    'broken-event': { what: 'An event cannot be read', help: 'Keep the store as it is and put back the latest copy.' },
    'duplicate-event-id': { what: 'An event of this id is there already, with other content', help: 'Please report this.' },
    'other-keys': { what: 'These are the keys of another office', help: 'Give a new keyring, or the one that belongs to this store.' },
    denied: {
      what: 'The server does not allow this',
      help: 'Check user and password in the connection string, and what the user may do there.',
    },
    unavailable: { what: 'This cannot be reached', help: 'Check the path, the permissions and the disk.' },
    'cannot-listen': {
      what: 'This address cannot be listened on',
      help: 'Something else listens there, or this machine has no such address. Take another with --port or --host.',
    },
    'outcome-unknown': { what: 'Nobody knows whether this was recorded', help: 'Do the same again: it is not done twice.' },
    'missing-key': {
      what: 'The key of a living person is missing from the keyring',
      help: 'Use the keyring that belongs to this store (--keyring).',
    },
    'broken-seal': {
      what: 'A sealed value does not open with its key',
      help: 'The store was damaged or altered: keep it as it is and put back the latest copy.',
    },
  },
  defect: {
    title: 'This is a defect of ours, not a mistake of yours.',
    report: 'Please report it with the lines below (TIRKEU_DEBUG=1 shows more):',
  },
  progress: {
    perSecond: (rate) => `${rate}/s`,
    left: (time) => `${time} left`,
    checking: 'Checking rows',
    loadingSample: 'Loading the sample academy',
    table: (name) => `Working out ${name}`,
    events: 'Reading events',
    copying: 'Copying events',
    comparing: 'Comparing',
  },
  import: {
    recorded: (events) => `Events recorded: ${events}.`,
    wouldRecord: (events) => `Events that would be recorded: ${events}. This was a dry run.`,
    alreadySo: 'Everything was recorded already: 0 events.',
    problems: (count) => `Problems: ${count}.`,
    nothingRecorded: 'Nothing was recorded.',
    warning: 'warning',
    file: 'file',
    newRows: 'new',
    sameRows: 'same',
  },
  results: {
    written: (place) => `Written to ${place}`,
    asOf: (day) => `as of ${day}`,
    incomplete: 'Not complete: postings to students’ records are still to be made; the next command that records something makes them.',
    table: 'table',
    rows: 'rows',
  },
  transcript: {
    title: 'Transcript',
    student: 'student',
    programme: 'programme',
    group: 'group',
    status: 'status',
    discipline: 'discipline',
    credits: 'credits',
    percent: '%',
    letter: 'letter',
    points: 'points',
    attempt: 'attempt',
    recognised: 'Recognised',
    gpa: 'GPA',
    cumulative: 'cumulative GPA',
    year: 'year',
    attestation: 'Attestation',
    thesis: 'thesis',
    honours: 'with honours',
    nothing: 'No attempts are known.',
    statuses: {
      active: 'studying',
      'on-leave': 'on academic leave',
      dismissed: 'dismissed',
      'transferred-out': 'transferred out',
      graduated: 'graduated',
    },
    attempts: { regular: '', individual: 'individual', fx: 're-sit', repeat: 're-study', recognised: 'recognised' },
    attestations: { 'state-exam': 'state examination', 'diploma-defence': 'defence of the diploma work' },
  },
  explain: { none: 'There is no such value.', value: 'Result', from: 'from' },
  history: { nothing: 'Nothing is recorded.', effective: (day) => `from ${day}` },
  do: {
    recorded: (events) => `Events recorded: ${events}.`,
    wouldRecord: (events) => `Events that would be recorded: ${events}. This was a dry run.`,
    alreadySo: 'It is already so; nothing was recorded.',
    refused: 'Refused',
    refusedFor: (refusal, facts) => `The rules say no: ${refusal}${facts === '' ? '' : ` (${facts})`}.`,
    waiting: 'Reading JSON from standard input; end it with Ctrl-D.',
    refusals: 'may refuse',
  },
  ask: {
    noAnswer: {
      'no-such-student': (given) => `There is no student ${given}.`,
      'no-such-discipline': (given) => `There is no discipline ${given}.`,
      'no-such-group': (given) => `There is no group ${given}.`,
      'no-such-statement': (given) => `There is no statement ${given}.`,
      'no-such-record': (given) => `There is no record of ${given}.`,
      'cursor-lost': () => 'The row after which the page begins is no longer in the table: begin with the first page.',
    },
    parameters: 'takes',
    rows: (shown, total) => `Rows: ${shown} of ${total}.`,
    next: (cursor) => `More with cursor=${cursor}`,
  },
  noSuch: {
    student: (given) => `There is no student ${given}.`,
    discipline: (given) => `There is no discipline ${given}.`,
  },
  findings: { none: 'Nothing contradicts itself.', count: (count) => `Findings: ${count}.` },
  status: { events: 'events', position: 'position', model: 'read model', lag: 'events behind', pending: 'postings still to be made' },
  rebuild: {
    model: 'read model',
    events: 'events',
    seconds: 'seconds',
    same: 'The read models are what the events say.',
    differs: 'The read models differed from what the events say.',
    parked: (reason, revision) => `The document is still parked: ${reason} (revision ${revision}).`,
  },
  copy: {
    copied: (events) => `Copied: ${events} events. Both sides are the same.`,
    differs: 'The copy is not the same as its original: do not use it.',
  },
  export: {
    written: (place) => `Written to ${place}`,
    emptied: (file, rows) =>
      `${file}: ${rows} rows with empty columns of persons who were erased; an import elsewhere needs them filled in.`,
    leftOut: (file, rows) => `${file}: ${rows} left out: prepared only, voided, not heard, or overtaken by a rectification.`,
    restated: (file, rows) => `${file}: ${rows} written as rectified; what stood there before is not in the folder.`,
  },
  serve: {
    token: (role, name, until) => `A token of the role ${role} for ${name}, good until ${until}:`,
    open: 'The reference, to browse and to try',
    signIn: 'A browser asks for a name and a password: any name, and a token as the password.',
    requests: 'Three requests to try in another terminal',
    stop: 'Ctrl-C ends it.',
    tries: {
      transcript: 'a transcript',
      table: 'a table, filtered, as CSV',
      command: 'a command: a student is registered, once however often it is sent',
    },
  },
  template: { written: (place) => `Written to ${place}` },
  demo: {
    loaded: (events, seconds) => `Loaded a sample academy: ${events} events in ${seconds} s.`,
    found: 'The sample academy is here already.',
    holds: 'It holds',
    students: 'students',
    byStatus: {
      active: 'studying',
      'on-leave': 'on leave',
      dismissed: 'dismissed',
      'transferred-out': 'transferred out',
      graduated: 'graduated',
    },
    marks: 'marks',
    years: 'academic years',
    graduates: 'diplomas with honours',
    events: 'events',
    tryNext: 'Try next',
    tries: {
      transcript: 'a transcript',
      history: 'everything that happened to a student',
      explain: 'why a GPA is what it is',
      results: 'the nine tables as they were known on a day',
      status: 'what the store holds',
      help: 'all commands',
    },
  },
};
