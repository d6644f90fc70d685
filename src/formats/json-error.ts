/**
 * What is wrong with a text that is not JSON, and where: browsers tell that each in their own words, some without a
 * place.
 * One pass over the text with an explicit stack, so neither depth nor length can hurt; it runs only after `JSON.parse`
 * has failed.
 */

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SHOWN = 20;

/**
 * "line 3, column 5: “}” where a value was expected", or null when the text is JSON. Lines and columns count from 1,
 * columns in UTF-16 units.
 */
export function findJsonError(text: string): string | null {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let expected:
    | 'a value'
    | 'a value or “]”'
    | 'a name in double quotes'
    | 'a name in double quotes or “}”'
    | 'the end'
    | '“,” or the end of what was opened' = 'a value';

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const close = (): void => {
    open.pop();
    expected = open.length > 0 ? '“,” or the end of what was opened' : 'the end';
  };
  const problem = (what: string, place = at): string => {
    const before = text.slice(0, place);
    const line = before.split('\n').length;
    return `line ${line}, column ${place - before.lastIndexOf('\n')}: ${what}`;
  };
  const unexpected = (wanted: string = expected): string => {
    const found = at < text.length ? `“${text.slice(at, at + SHOWN).split('\n')[0]}”` : 'the text ends';
    return problem(`${found} where ${wanted} was expected`);
  };

  for (;;) {
    take(SPACE);
    const char = text[at];
    if (expected === 'the end') return at < text.length ? unexpected() : null;
    if (expected.startsWith('a name')) {
      if (char === '}' && expected.endsWith('“}”')) {
        at++;
        close();
        continue;
      }
      if (char !== '"') return unexpected();
      const error = takeString();
      if (error !== null) return error;
      take(SPACE);
      if (text[at] !== ':') {
        const found = at < text.length ? `“${text.slice(at, at + 1)}”` : 'nothing';
        return problem(`“:” was expected after a name, here stands ${found}`);
      }
      at++;
      expected = 'a value';
      continue;
    }
    if (expected.startsWith('“,”')) {
      const inList = open.at(-1) === '[';
      const closing = inList ? ']' : '}';
      if (char === closing) {
        at++;
        close();
      } else if (char === ',') {
        at++;
        expected = inList ? 'a value' : 'a name in double quotes';
      } else {
        return unexpected(`“,” or “${closing}”`);
      }
      continue;
    }
    if (char === '[' || char === '{') {
      at++;
      open.push(char);
      expected = char === '[' ? 'a value or “]”' : 'a name in double quotes or “}”';
    } else if (char === ']' && expected === 'a value or “]”') {
      at++;
      close();
    } else {
      if (char === '"') {
        const error = takeString();
        if (error !== null) return error;
      } else if (!take(NUMBER) && !take(WORD)) {
        return unexpected();
      }
      expected = open.length > 0 ? '“,” or the end of what was opened' : 'the end';
    }
  }

  function takeString(): string | null {
    const begin = at++;
    while (at < text.length) {
      const char = text.charAt(at);
      if (char === '"') {
        at++;
        return null;
      }
      if (char < ' ') return problem('a line break or control character inside a text');
      if (char === '\\') {
        if (!take(ESCAPE)) return problem(`“${text.slice(at, at + 2)}” is no escape of JSON`);
      } else {
        at++;
      }
    }
    return problem('the text that begins here has no closing quote', begin);
  }
}
