#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './command.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const { stdin, stdout, stderr } = process;

// A reader such as `head`, which closes the pipe early, is not an error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, version });
