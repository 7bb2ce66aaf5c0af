// Derives src/Corpus.Extraction/Quotations/body-part-nouns.txt from WordNet 3.1: nouns that first of all are a part of the body, an expression of the face or a sound of the voice, and their plurals.
// Usage: npm ci && node body-part-nouns.mjs ../../src/Corpus.Extraction
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, nouns, synsetOf, under } from './wordnet.mjs';

const out = process.argv[2];
const isMeant = under(...['body_part', 'facial_expression', 'utterance', 'body_covering', 'stare', 'tear'].map(word => synsetOf(word)));
// Nouns that are heard or seen of somebody, though WordNet has them elsewhere.
const found = new Set(['expression', 'expressions', 'heart', 'hearts', 'tone', 'voice', 'voices']);
const plurals = { foot: 'feet', tooth: 'teeth' };
for (const line of lines('index.noun')) {
  const f = line.trim().split(' ');
  const [senses, word] = [parseInt(f[2], 10), f[0]];
  const [first, tagged] = [f[f.length - senses], +f[f.length - senses - 1]];
  if (!/^[a-z]{3,}$/.test(word) || tagged === 0 || !isMeant(first) || !nouns.get(first).words.includes(word)) continue;
  found.add(word).add(plurals[word] ?? (/(s|x|z|ch|sh)$/.test(word) ? word + 'es' : /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : word + 's'));
}
writeFileSync(
  join(out, 'Quotations/body-part-nouns.txt'),
  '# Nouns for a part of somebody\u2019s body, an expression of the face or a sound of the voice, from WordNet 3.1 by eng/lexicons/body-part-nouns.mjs.\n' + [...found].sort().join('\n') + '\n');
