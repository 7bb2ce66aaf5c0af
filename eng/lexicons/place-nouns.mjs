// Derives src/Corpus.Extraction/Lexicons/place-nouns.list from WordNet 3.1: nouns for places, buildings, rooms, ways, waters, bodies, events, vehicles and software, which names end with that are no person's.
// Usage: npm ci && node place-nouns.mjs ../../src/Corpus.Extraction
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, nouns, synsetOf, under } from './wordnet.mjs';

const out = process.argv[2];
const SENSES = 2; // a lounge is a sofa first, and then a room
const isMeant = under(...[
  ['structure', 'construction'], ['facility', 'installation'], ['road', 'route'], ['passage'], ['geological_formation', 'formation'], ['body_of_water', 'water'],
  ['tract', 'parcel'], ['district', 'territory'], ['geographical_area', 'geographic_area'], ['dwelling', 'home'], ['room'], ['institution', 'establishment'],
  ['unit', 'social_unit'], ['contest', 'competition'], ['festival', 'fete'], ['software', 'software_program'], ['vehicle'], ['computer', 'computing_machine'],
  ['business', 'concern'],
].map(words => synsetOf(...words)));
const names = new Set(['given-names', 'surnames'].flatMap(f => readFileSync(join(out, `Lexicons/${f}.list`), 'utf8').split('\n').map(l => l.split(' ')[0])));
const found = new Set();
for (const line of lines('index.noun')) {
  const f = line.trim().split(' ');
  const [word, senses] = [f[0], f.slice(-parseInt(f[2], 10)).slice(0, SENSES)];
  if (/^[a-z]{3,}$/.test(word) && senses.some(o => isMeant(o) && nouns.get(o).words.includes(word)) && !names.has(word)) found.add(word);
}
writeFileSync(join(out, 'Lexicons/place-nouns.list'), [...found].sort().join('\n') + '\n');
