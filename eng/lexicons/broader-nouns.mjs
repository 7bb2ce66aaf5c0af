// Derives broader-nouns.txt of src/Corpus.Extraction/Quotations from WordNet: nouns for people, and other nouns that the same person can be called by.
// Usage: npm ci && node broader-nouns.mjs ../../src/Corpus.Extraction
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, nouns, synsetOf, under } from './wordnet.mjs';

const out = process.argv[2];
const highest = 3; // how many steps up from a noun: senator, legislator, lawmaker
const mostKinds = 150; // a noun with more kinds of people under it tells nobody from others: "leader", "worker"
// Nouns whose first sense in WordNet is not that of the news: a "minister" of the church, a "secretary" at a desk, a "solicitor" who asks for something.
const otherSenses = new Set(['demonstrator', 'minister', 'aide', 'actor', 'singer', 'secretary', 'king', 'racist', 'hood', 'islamist', 'fundraiser', 'solicitor', 'paramedic', 'organiser', 'organizer', 'campaigner', 'curator']);
// Nouns that are no names for one person.
const noNames = new Set(['have', 'party']);
const person = synsetOf('person', 'individual');
const isPerson = under(person);
// How many synsets stand under each.
const kinds = new Map();
const above = o => new Set(nouns.get(o).hypernyms.flatMap(h => [h, ...above(h)]));
for (const o of nouns.keys()) if (isPerson(o)) for (const a of above(o)) kinds.set(a, (kinds.get(a) ?? 0) + 1);
const listed = new Set(['person-nouns', 'person-nouns-wordnet'].flatMap(list =>
  readFileSync(join(out, `Lexicons/${list}.txt`), 'utf8').split('\n').filter(l => !/= .*\bgroup\b/.test(l)).map(l => l.split(/[#=]/)[0].trim())));
const words = o => nouns.get(o).words.filter(w => listed.has(w) && !noNames.has(w));
const entries = [];
for (const line of lines('index.noun')) {
  const f = line.trim().split(' ');
  const [word, first] = [f[0], f[f.length - parseInt(f[2], 10)]];
  if (otherSenses.has(word) || !listed.has(word) || !isPerson(first) || first === person) continue;
  const broader = new Set(words(first));
  for (let step = 1, level = [first]; step <= highest; step++) {
    level = level.flatMap(o => nouns.get(o).hypernyms).filter(o => isPerson(o) && o !== person && (kinds.get(o) ?? 0) <= mostKinds);
    for (const o of level) for (const w of words(o)) broader.add(w);
  }
  broader.delete(word);
  if (broader.size > 0) entries.push(`${word} = ${[...broader].join(' ')}`);
}
writeFileSync(join(out, 'Quotations/broader-nouns.txt'), '# Nouns for people, and those by which a text can call the same person, made by eng/lexicons/broader-nouns.mjs.\n' + entries.sort().join('\n') + '\n');
