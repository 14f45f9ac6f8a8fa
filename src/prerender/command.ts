import { parseArgs } from 'node:util';
import { locales } from '../language/locales.js';
import { matchLocale } from '../language/match.js';
import { decode, mayHaveElements } from './bytes.js';
import {
  findPages,
  hasContent,
  isOneFile,
  read,
  targetsIn,
  UserError,
  writeAll,
  type Input,
} from './files.js';
import { prerender, type PrerenderOptions } from './page.js';
import { styleDirective, styleHashes } from './policy.js';
import { describe, PrerenderError } from './problem.js';

/** The streams of the command. */
export interface Terminal {
  readonly stdin: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string | Buffer): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** The version of this package. */
  readonly version: string;
}

const usage = `Usage: elements prerender [options] [page.html | folder ...]

Writes the content of ICLEI's sections into pages, so that it shows before any script runs.
Without a page, it reads standard input. A single page goes to standard output unless you
use --out. In a folder, it processes all .html and .htm files except those that are hidden,
in node_modules, or in the --out folder. You can run it again on its own output, which is
updated if necessary.

  --lang LANG   the language of the sections, instead of every lang around them
  --out PATH    the folder to write to, which can be the folder of the pages;
                for a single page, also a file
  --fallback    write plain HTML between the tags, for editors that remove templates
  --check       write nothing, list the pages that would change, and exit with 1 if any would
  --csp         print the style-src directive for the pages' Content Security Policy
  --help        print this help
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
 * @param args the arguments after its name.
 * @returns the exit code: 0, or 1 if something is wrong or, with `--check`, would change.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await execute(args, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      terminal.stderr.write(`${error.message}\nNothing was written.\n`);
      return 1;
    }
    throw error;
  }
}

async function execute(args: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  const { values, positionals } = parse(args);
  const command = positionals.at(0);
  const paths = positionals.slice(1);
  if (values.help || values.version) {
    stdout.write(values.help ? usage : `${terminal.version}\n`);
    return 0;
  }
  if (command !== 'prerender') {
    const unknown = command === undefined ? '' : `There is no command "${command}". `;
    throw new UserError(`${unknown}Usage: elements prerender page.html. See --help.`);
  }
  const readsStdin = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  if (paths.length === 0 && terminal.stdin.isTTY) {
    throw new UserError('Name a page or a folder: elements prerender page.html. See --help.');
  }
  const inputs = readsStdin ? [standardInput] : await findPages(paths, values.out);
  if (!isOneFile(inputs) && values.out === undefined && !values.check && !values.csp) {
    throw new UserError(
      'Say where to write the pages: --out FOLDER. It can be the folder that they are in.',
    );
  }
  const targets = values.out === undefined ? undefined : await targetsIn(values.out, inputs);
  checkLanguage(values.lang, terminal);

  const results = await prerenderAll(inputs, values, terminal);
  if (!results) {
    stderr.write(values.check ? '' : 'Nothing was written.\n');
    return 1;
  }

  const files = new Map<string, Buffer>();
  const changed: string[] = [];
  for (const [index, { before, after, path }] of results.entries()) {
    const target = targets?.[index];
    if (target === undefined ? !after.equals(before) : !(await hasContent(target, after))) {
      changed.push(target ?? path);
      if (target !== undefined) {
        files.set(target, after);
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
  } else if (targets === undefined && !values.csp) {
    results.forEach(({ after }) => stdout.write(after));
  }
  if (targets ?? values.check) {
    const pages = `${results.length} ${results.length === 1 ? 'page' : 'pages'}`;
    const verb = values.check ? 'would change' : 'written';
    stderr.write(`${pages}, ${changed.length} ${verb}.\n`);
  }
  return values.check && changed.length > 0 ? 1 : 0;
}

const standardInput: Input = { path: 'standard input', name: undefined, isNamed: true };

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\. (?=To )/);
    throw new UserError(`${message.replace(/\.$/, '')}. See --help.`);
  }
}

/** Warns if the sections are not available in the requested language. */
function checkLanguage(lang: string | undefined, { stderr }: Terminal): void {
  if (lang === undefined) {
    return;
  }
  try {
    Intl.getCanonicalLocales(lang.replaceAll('_', '-'));
  } catch {
    const codes = locales.map(({ code }) => code).join(', ');
    throw new UserError(
      `--lang "${lang}": this is not a language tag. Use one of ${codes}, or a longer tag such as fr-CA.`,
    );
  }
  const { known, correct } = matchLocale(lang);
  if (correct) {
    stderr.write(`--lang ${lang}: this is not a language code. Write --lang ${correct}.\n`);
  } else if (!known) {
    stderr.write(
      `--lang ${lang}: ICLEI's sections do not have this language. They are in English.\n`,
    );
  }
}

interface Result {
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Prerenders all pages, or prints what is wrong with them and returns undefined. */
async function prerenderAll(
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
      const after = mayHaveElements(before)
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
