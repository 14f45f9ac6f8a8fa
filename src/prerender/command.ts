import { parseArgs } from 'node:util';
import { locales } from '../language/locales.js';
import { matchLocale } from '../language/match.js';
import { concernsUs, decode } from './bytes.js';
import {
  findPages,
  holds,
  isOneFile,
  placesIn,
  read,
  UserError,
  writeAll,
  type Input,
} from './files.js';
import { prerender, type PrerenderOptions } from './page.js';
import { styleDirective, styleHashes } from './policy.js';
import { describe, PrerenderError } from './problem.js';

/** Where the command reads and writes. */
export interface Terminal {
  readonly stdin: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string | Buffer): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** The version of this package. */
  readonly version: string;
}

const usage = `Usage: elements prerender [options] [page.html | folder ...]

Writes the content of ICLEI's sections into pages, so that it is there before any script.
Without a page it reads standard input. One page goes to standard output unless --out
names a place. Of a folder it takes all .html and .htm files, but for what is hidden, in
node_modules, or where --out leads. It can run on what it has written: that stays as it
is, or is brought up to date.

  --lang LANG   the language, in the place of every lang around the sections
  --out PATH    the folder to write to, which may be the one that the pages come from;
                for one page also a file
  --fallback    plain HTML between the tags, for editors that take templates away
  --check       write nothing; say what would change, and end with 1 if anything would
  --csp         print the style-src that a Content Security Policy needs for the pages
  --help        print this
  --version     print the version
`;

const options = {
  lang: { type: 'string' },
  out: { type: 'string' },
  fallback: { type: 'boolean' },
  check: { type: 'boolean' },
  csp: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Runs the command.
 *
 * @param words what stands after its name.
 * @returns what the program ends with: 0, or 1 if something is wrong or would change.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(words, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      terminal.stderr.write(`${error.message}\nNothing was written.\n`);
      return 1;
    }
    throw error;
  }
}

async function obey(words: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  const { values, positionals } = parse(words);
  const command = positionals.at(0);
  const paths = positionals.slice(1);
  if (values.help || values.version) {
    stdout.write(values.help ? usage : `${terminal.version}\n`);
    return 0;
  }
  if (command !== 'prerender') {
    const instead = command === undefined ? '' : ` There is no command ${command}.`;
    throw new UserError(`Write elements prerender page.html.${instead} --help says more.`);
  }
  const readsStdin = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  if (paths.length === 0 && terminal.stdin.isTTY) {
    throw new UserError('Name a page or a folder: elements prerender page.html. --help says more.');
  }
  const inputs = readsStdin ? [standardInput] : await findPages(paths, values.out);
  if (!isOneFile(inputs) && values.out === undefined && !values.check && !values.csp) {
    throw new UserError(
      'Say where the pages go: --out FOLDER, which may be the folder that they come from.',
    );
  }
  const places = values.out === undefined ? undefined : await placesIn(values.out, inputs);
  sayLanguage(values.lang, terminal);

  const results = await work(inputs, values, terminal);
  if (!results) {
    stderr.write(values.check ? '' : 'Nothing was written.\n');
    return 1;
  }

  const files = new Map<string, Buffer>();
  const changed: string[] = [];
  for (const [index, { before, after, path }] of results.entries()) {
    const place = places?.[index];
    if (place === undefined ? !after.equals(before) : !(await holds(place, after))) {
      changed.push(place ?? path);
      if (place !== undefined) {
        files.set(place, after);
      }
    }
  }
  if (!values.check) {
    await writeAll(files);
  }
  if (values.csp) {
    const hashes = styleHashes(...results.map(({ after }) => after.toString('utf8')));
    stdout.write(`${styleDirective(hashes)}\n`);
  }
  if (values.check) {
    stdout.write(changed.map((path) => `${path}\n`).join(''));
  } else if (places === undefined && !values.csp) {
    results.forEach(({ after }) => stdout.write(after));
  }
  if (places ?? values.check) {
    const pages = `${results.length} ${results.length === 1 ? 'page' : 'pages'}`;
    const verb = values.check ? 'would change' : 'written';
    stderr.write(`${pages}, ${changed.length} ${verb}.\n`);
  }
  return values.check && changed.length > 0 ? 1 : 0;
}

const standardInput: Input = { path: 'standard input', name: undefined, isNamed: true };

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\. (?=To )/);
    throw new UserError(`${message.replace(/\.$/, '')}. --help says what there is.`);
  }
}

/** Says if the language that was asked for is none of ours. */
function sayLanguage(lang: string | undefined, { stderr }: Terminal): void {
  if (lang === undefined) {
    return;
  }
  try {
    Intl.getCanonicalLocales(lang.replaceAll('_', '-'));
  } catch {
    const codes = locales.map(({ code }) => code).join(', ');
    throw new UserError(`--lang takes ${codes}, or a longer tag such as fr-CA; not "${lang}".`);
  }
  const { known, correct } = matchLocale(lang);
  if (correct) {
    stderr.write(`--lang ${lang}: it is no code of a language. Write --lang ${correct}.\n`);
  } else if (!known) {
    stderr.write(`--lang ${lang}: ICLEI's sections have no such language. They are in English.\n`);
  }
}

interface Result {
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Prerenders all pages, or says what is wrong with them and gives nothing back. */
async function work(
  inputs: readonly Input[],
  { lang, fallback }: Pick<PrerenderOptions, 'lang' | 'fallback'>,
  { stdin, stderr }: Terminal,
): Promise<Result[] | undefined> {
  const results: Result[] = [];
  let isWrong = false;
  const line = (text: string) => {
    stderr.write(stderr.isTTY ? `\r\u001B[K${text}` : '');
  };
  for (const [index, { path }] of inputs.entries()) {
    line(`${index + 1} of ${inputs.length}: ${path}`);
    const messages: string[] = [];
    try {
      const before = await (path === standardInput.path ? readAll(stdin) : read(path));
      const after = concernsUs(before)
        ? Buffer.from(
            await prerender(decode(before), {
              lang,
              fallback,
              onNotice: ({ message, ...place }) => {
                messages.push(`${describe({ ...place, message: `warning: ${message}` }, path)}\n`);
              },
            }),
          )
        : before;
      results.push({ path, before, after });
    } catch (error) {
      if (error instanceof PrerenderError) {
        messages.push(...error.problems.map((problem) => `${describe(problem, path)}\n`));
      } else if (error instanceof UserError) {
        messages.push(`${error.message}\n`);
      } else {
        throw error;
      }
      isWrong = true;
    }
    line('');
    messages.forEach((message) => stderr.write(message));
  }
  return isWrong ? undefined : results;
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
