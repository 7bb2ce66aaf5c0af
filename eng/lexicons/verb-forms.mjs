// Derives verb-forms.txt of src/Corpus.Extraction/Lexicons from WordNet; README.md names it and its license.
// Usage: npm ci && node verb-forms.mjs ../../src/Corpus.Extraction
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from './wordnet.mjs';

const root = process.argv[2];

// How often each word has a sense of a verb, of a noun and of an adjective or adverb in the texts that WordNet's makers tagged.
const counts = { verb: new Map(), noun: new Map(), other: new Map() };
for (const line of lines('index.sense')) {
  const [key, , , count] = line.split(' ');
  const [word, sense] = key.split('%');
  const of = counts[sense[0] === '2' ? 'verb' : sense[0] === '1' ? 'noun' : 'other'];
  of.set(word, (of.get(word) ?? 0) + +count);
}

// The lists of verbs have the common ones already.
const lexicons = join(root, 'Lexicons');
const listed = new Set();
for (const file of readdirSync(lexicons).filter(f => f.endsWith('-verbs.txt') || f === 'function-words.txt' || f === 'person-nouns.txt'))
  for (const line of readFileSync(join(lexicons, file), 'utf8').split('\n')) listed.add(line.split('#')[0].split('=')[0].trim().split(' ')[0]);

const least = 2; // Rare verbs would make every start of a program slower.
const verbs = [...counts.verb]
  .filter(([word, count]) => /^[a-z]{3,}$/.test(word) && !listed.has(word) && count >= least
    && count >= (counts.noun.get(word) ?? 0) && count >= (counts.other.get(word) ?? 0))
  .map(([word]) => word)
  .sort();

const third = verb =>
  /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) + 'ies' : /(s|x|z|ch|sh|o)$/.test(verb) ? verb + 'es' : verb + 's';
writeFileSync(join(root, 'Lexicons', 'verb-forms.txt'),
  '# The present of further verbs that are more often verbs than anything else. Derived by eng/lexicons/verb-forms.mjs from WordNet 3.1.\n'
  + verbs.map(verb => `${verb} = base\n${third(verb)} = third\n`).join(''));
