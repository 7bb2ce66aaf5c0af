// Derives wordnet-speech-verbs.txt of src/Corpus.Extraction/Quotations from WordNet; README.md names it and its license.
// Usage: npm ci && node speech-verbs.mjs ../../src/Corpus.Extraction
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from './wordnet.mjs';

const root = process.argv[2];

const communication = 32; // the lexicographers' file of verbs of communication
const thatClause = 26; // the frame "Somebody ----s that CLAUSE"

// The synsets of verbs of communication, and which of their words take a clause.
const says = new Set(), takesClause = new Set();
for (const line of lines('data.verb')) {
  const [offset, file, , words, ...rest] = line.split('|')[0].trim().split(' ');
  if (+file !== communication) continue;
  says.add(offset);
  const count = parseInt(words, 16);
  const names = rest.slice(0, 2 * count).filter((_, i) => i % 2 === 0);
  const frames = rest.slice(2 * count + 1 + 4 * +rest[2 * count] + 1);
  for (let i = 0; i + 2 < frames.length; i += 3)
    if (+frames[i + 1] === thatClause) {
      const word = parseInt(frames[i + 2], 16);
      for (const name of word === 0 ? names : [names[word - 1]]) takesClause.add(name);
    }
}

// How often each verb has a sense of communication in the texts that WordNet's makers tagged, and how often any.
const tagged = new Map();
for (const line of lines('index.sense')) {
  const [key, offset, , count] = line.split(' ');
  const [word, sense] = key.split('%');
  if (sense[0] !== '2') continue;
  const counts = tagged.get(word) ?? { said: 0, all: 0 };
  counts.all += +count;
  if (says.has(offset)) counts.said += +count;
  tagged.set(word, counts);
}

// Verbs that other lists describe: those of saying, and those that take an object and no clause.
const listed = new Set();
for (const file of ['Quotations/speech-verbs', 'Lexicons/act-verbs', 'Lexicons/stance-verbs'])
  for (const line of readFileSync(join(root, `${file}.txt`), 'utf8').split('\n')) listed.add(line.split('#')[0].split(/[=[]/)[0].trim());

const mostly = 0.8;
const verbs = lines('index.verb')
  .map(line => line.trim().split(' '))
  .map(fields => ({ word: fields[0], first: fields[fields.length - +fields[2]] }))
  .filter(({ word, first }) => /^[a-z]{3,}$/.test(word) && takesClause.has(word) && says.has(first) && !listed.has(word)
    && tagged.get(word).said >= mostly * tagged.get(word).all && tagged.get(word).all > 0)
  .map(({ word }) => word)
  .sort();
writeFileSync(join(root, 'Quotations', 'wordnet-speech-verbs.txt'),
  '# Further verbs of saying that take a clause with "that". Derived by eng/lexicons/speech-verbs.mjs from WordNet 3.1.\n'
  + verbs.map(verb => `${verb} [that]\n`).join(''));
