// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a list of texts as JSON and writes what Mermaid makes of each: null where it refuses it,
// else its title, sections and tasks, with characters for entities of numbers.
// Called with a folder in which mermaid and jsdom are installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(join(resolve(process.argv[2]), 'x.js')));
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<!DOCTYPE html><body></body>');

Object.assign(globalThis, { window, document: window.document, Element: window.Element });
const folder = join(resolve(process.argv[2]), 'node_modules/mermaid/dist/mermaid.core.mjs');
const { default: mermaid } = await import(pathToFileURL(folder));

mermaid.initialize({ logLevel: 'fatal', securityLevel: 'loose', htmlLabels: false });
for (const name of ['log', 'warn', 'error'])
  console[name] = () => {};

const decode = text => text.replace(/ﬂ°°(\d+)¶ß/g, (match, number) => String.fromCodePoint(number));

async function read (text) {
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text);

  if (type !== 'journey')
    return null;

  return {
    title: decode(db.getDiagramTitle()),
    tasks: db.getTasks().map(task => ({
      section: decode(task.section),
      name: decode(task.task),
      score: Number.isNaN(task.score) ? null : Math.max(1, Math.min(5, task.score)),
      actors: [...new Set(task.people.filter(name => name !== '').map(decode))],
    })),
  };
}

const results = [];
for (const text of JSON.parse(readFileSync(0, 'utf8')))
  results.push(await read(text).catch(() => null));
process.stdout.write(JSON.stringify(results));
