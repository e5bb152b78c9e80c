import { named } from '../named.ts';
import type { Prose } from './prose.ts';

export const en: Prose = {
  neededAtFirst: (file) => `${file} (needed in a first import)`,
  heads: ['column', 'filled', 'holds', 'meaning'],
  filled: { key: 'key', 'key-may-be-empty': 'key, may be empty', always: 'always', 'as-the-rules-say': 'as the rules say' },
  nameOf: (noun, file) => `${named[noun].en} of ${file} or recorded already`,
  orderKind: (kind) => `\`${kind}\``,
  nothingMore: 'nothing more',
  page: (tables, orderKinds) => `# An exchange folder

The records of a registry office as files. Fill in the tables beside this page, write \`policy.json\` as described below, and import the
folder. Try \`--dry-run\` first: it reports everything that a real import would, and records nothing.

## How the files are written

- **CSV**: commas between fields, double quotes where a field holds a comma, a quote (written twice) or a line break, UTF-8, and the header
  row as it stands here. Columns may come in any order; all of them must be there, and no others. No blank lines.
- White space around a value does not count. An empty field means that there is no such value.
- **Days** are written \`yyyy-mm-dd\`, **academic years** \`2018-19\`, **terms** \`2018-19/1\`, \`2018-19/2\` and \`2018-19/S\` for the summer
  semester; marks, ratings and percents are whole numbers from 0 to 100.
- Numbers of orders, statements and minutes are text; where they are sorted, character by character.
- A first import needs \`policy.json\` and the files so marked. Later folders may hold only what is new and refer to what is recorded.
- **All or nothing**: with any problem nothing is recorded. A row that is recorded already with the same content is passed over; with other
  content it is a problem, except that a statement without \`closed_on\` is open: until it is closed its marks may be filled in and changed.

## The tables

${tables}

## Kinds of orders

| kind | needs besides number, date, student and effective day |
|---|---|
${orderKinds}

Whatever else of programme, group, course, form, language and funding is filled replaces what stood before, whatever the kind. A
cancellation fills none of them; a new name belongs to a name-change only, and \`cancels\` to a cancellation only. A cancelled order lists the
same student and is not later than its cancellation. A graduation needs a passed state attestation held by the date of the order.

## Marks

- A discipline that ends with an exam has both ratings, and an exam mark or an absence for everyone whose mean rating admits to the exam.
- A discipline that ends with a pass has \`mark\` P or NP, or an absence, and nothing else.
- An absence and a mark never stand together. In an open statement anything may still be missing.
- By the day of issue the student has been enrolled or transferred in. A student has one regular attempt at a discipline in a term.

## policy.json

\`{ "institution": {…}, "policies": […] }\`. The institution is a list of names and values of your own. Each policy has:

| key | holds |
|---|---|
| \`id\` | its name, which stays |
| \`inForceFrom\` | the first day on which it grades; later than everything graded before it was made known |
| \`scale\` | rows of \`letter\`, \`fromPercent\`, \`points\`, \`traditional\` (excellent, good, satisfactory, unsatisfactory), reaching down to 0 |
| \`finalGrade\` | \`ratingWeight\` and \`examWeight\`, which add up to 1, and \`rounding\`: "half-up" |
| \`admission\` | \`minimumRating\` that admits to the exam |
| \`exam\` | \`passMark\`, and \`mustPass\`: whether a failed exam decides the grade by itself; its pass mark is then where passing begins in the scale |
| \`transferPoint\` | by course, the GPA that moves a student up |
| \`scholarship\` | \`goodLetters\`, \`excellentLetters\` |
| \`honours\` | \`minimumGpa\`, \`courseLetters\`, \`attestationLetters\`, \`repeatsAllowed\` |

Numbers with a fraction are written as text, \`"0.6"\`.
`,
};
