// Derives src/Corpus.Extraction/Events/event-nouns-wordnet.txt from WordNet 3.1: nouns whose first sense is a happening that takes place once.
// Usage: npm ci && node event-nouns.mjs ../../src/Corpus.Extraction
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, nouns, synsetOf, under } from './wordnet.mjs';

const [ARTIFACT, PHENOMENON] = ['06', '19']; // the numbers of the files noun.artifact and noun.phenomenon
const out = process.argv[2];
// The synsets under which happenings stand, each by two of its words, or as what a synset is a kind of.
const roots = [
  ['accident', 'stroke'], ['misfortune', 'bad_luck'], ['collision', 'hit'], ['explosion', 'detonation'], ['earthquake', 'quake'], ['storm', 'violent_storm'],
  ['flood', 'inundation'], ['battle', 'conflict'], ['attack', 'onslaught'], ['killing', 'putting_to_death'], ['rebellion', 'insurrection'], ['contest', 'competition'],
  ['ceremony', 'ceremonial'], ['meeting', 'group_meeting'], ['arrest', 'apprehension'], ['eruption', 'volcanic_eruption'],
].map(words => synsetOf(...words)).concat([['conflagration', 'inferno'], ['avalanche'], ['landslide', 'landslip'], ['derailment', 'ditching'], ['epidemic'], ['sit-in'], ['wedding', 'wedding_ceremony']]
  .flatMap(([one, other]) => [...nouns.values()].find(s => s.words.includes(one) && (!other || s.words.includes(other)))?.hypernyms ?? []))
  .filter(o => !nouns.get(o).words.includes('happening'));
const happens = under(...roots);
const tagged = new Map(); // lemma → how often it is tagged, by part of speech
for (const p of ['noun', 'verb', 'adj'])
  for (const line of lines(`index.${p}`)) {
    const f = line.trim().split(' ');
    const key = f[0];
    if (!tagged.has(key)) tagged.set(key, {});
    tagged.get(key)[p] = +f[5 + parseInt(f[3], 10)];
  }
const listed = new Set(readFileSync(join(out, 'Events/event-nouns.txt'), 'utf8').split('\n').map(l => l.split('#')[0].trim()));
// A word that WordNet has as a plural has no other: "hostilities".
const isPlural = n => /s$/.test(n) && (tagged.has(n.slice(0, -1)) || tagged.has(n.replace(/es$/, '')) || tagged.has(n.replace(/ies$/, 'y')));
const pluralOf = n => isPlural(n) ? n : /(s|x|z|ch|sh|[^aeiou]o)$/.test(n) ? n + 'es' : /[^aeiou]y$/.test(n) ? n.replace(/y$/, 'ies') : n + 's';
const found = new Set();
for (const line of lines('index.noun')) {
  const f = line.trim().split(' ');
  const [word, first] = [f[0], f[f.length - parseInt(f[2], 10)]];
  if (!/^[a-z]{4,}$/.test(word) || !happens(first) || !nouns.get(first).words.includes(word)) continue;
  // A javelin is thrown, and a forum is also a place; but a tornado is a tornado.
  const senses = f.slice(-parseInt(f[2], 10)).map(o => nouns.get(o).file);
  if (senses.includes(ARTIFACT) && senses[0] !== PHENOMENON && !listed.has(word)) continue;
  // What is at least as often a verb or an adjective is one here too.
  const { noun = 0, verb, adj } = tagged.get(word);
  if (verb !== undefined && verb >= noun || adj !== undefined && adj >= noun) continue;
  for (const form of [word, pluralOf(word)]) if (!listed.has(form)) found.add(form);
}
writeFileSync(join(out, 'Events/event-nouns-wordnet.txt'), '# Nouns for happenings by their first sense in WordNet, made by eng/lexicons/event-nouns.mjs.\n' + [...found].sort().join('\n') + '\n');
