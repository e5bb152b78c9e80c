/** The code blocks of a page in Markdown that are written in a language. */
export const codeBlocks = (page: string, language: string): readonly string[] =>
  page
    .split(/^```/m)
    .filter((part, i) => i % 2 === 1 && part.startsWith(`${language}\n`))
    .map((part) => part.slice(language.length + 1));
