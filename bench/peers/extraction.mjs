// MB/s of chrono-node (dates) and compromise (names, quotations) over the texts of a folder, on one core: what ExtractionSpeed measures for Corpus.
//
//   dotnet run -c Release --project bench/Corpus.Benchmarks texts /tmp/news 1000 5000
//   npm install --prefix /tmp/peers chrono-node compromise
//   node bench/peers/extraction.mjs /tmp/peers /tmp/news
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, folder] = process.argv.slice(2);
if (!folder) {
  console.error('node extraction.mjs FOLDER-OF-MODULES FOLDER-OF-TEXTS');
  process.exit(2);
}

const require = createRequire(join(resolve(modules), 'package.json'));
const chrono = require('chrono-node');
const nlp = require('compromise');
const texts = readdirSync(folder).filter(f => f.endsWith('.txt')).sort().map(f => readFileSync(join(folder, f), 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const published = new Date(2024, 4, 4);

const peers = {
  'chrono-node, dates': text => chrono.parse(text, published).length,
  'compromise, names and quotations': text => {
    const read = nlp(text);
    return read.people().length + read.organizations().length + read.quotations().length;
  },
};

console.log(`MB/s of UTF-8, one core, median of 3 runs over ${texts.length} texts, ${megabytes.toFixed(1)} MB. ${new Date().toISOString().slice(0, 10)}, node ${process.version}.`);
for (const [name, read] of Object.entries(peers)) {
  // The first texts compile.
  texts.slice(0, 20).forEach(read);
  const rates = [];
  for (let run = 0; run < 3; run++) {
    const begin = process.hrtime.bigint();
    let found = 0;
    for (const text of texts) found += read(text);
    rates.push(megabytes / (Number(process.hrtime.bigint() - begin) / 1e9));
    if (found === 0) throw new Error(`${name} finds nothing`);
  }
  console.log(`${name.padEnd(34)} ${rates.sort((a, b) => a - b)[1].toFixed(2).padStart(8)}`);
}
