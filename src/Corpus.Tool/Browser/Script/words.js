// Which articles and quotations hold what is searched for. The units of an article are the article and then its quotations; the index of words has the units of each word.

const unitOf = article => article.firstQuote + article.number;
const unitTotal = quoteTotal + articles.length;

/** The index of words: read when it is first asked for; nothing as long as it has not come. */
const wordIndex = once(() => {
  const part = partWith('words');
  if (!part)
    return undefined;
  const { words, units } = JSON.parse(part.textContent);
  part.remove();
  const split = pieces => pieces.flatMap(piece => piece.split(' '));
  return { words: split(words), units: split(units) };
});

/** How many texts a search may read. */
const mostTexts = 200;

const digits = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((digit, value) => { digits[digit.charCodeAt(0)] = value; });

/** Marks the units of a word: distances in digits of five bits, the lowest first; a digit from 32 on is followed by another one. */
function markUnits(marks, list) {
  let unit = -1;
  for (let i = 0; i < list.length; i++) {
    let digit = digits[list.charCodeAt(i)];
    let distance = digit & 31;
    for (let shift = 5; digit > 31; shift += 5) {
      digit = digits[list.charCodeAt(++i)];
      distance |= (digit & 31) << shift;
    }
    unit += distance;
    marks[unit] = 1;
  }
}

/** The units that hold all terms: a mark for each. Nothing as long as what says so has not come, or has to be read first. */
function unitsWith(terms) {
  if (!wordIndex())
    return undefined;
  const marks = new Uint8Array(unitTotal).fill(1);
  const inTexts = [];
  for (const term of terms) {
    const runs = [...term.matchAll(/[a-z0-9]+/g)];
    for (const run of runs)
      keepWith(marks, run[0], run.index > 0, run.index + run[0].length < term.length);
    // A term that is not a part of one word: its words are there, and the text says whether they stand together.
    if (runs[0]?.[0] !== term)
      inTexts.push(term);
  }
  const candidates = inTexts.length > 0 ? articles.filter(a => marks.subarray(unitOf(a), unitOf(a) + a.quoteCount + 1).includes(1)) : [];
  const unread = candidates.filter(a => !a.isRead);
  if (unread.length > 0 && !isLoaded || unread.length > mostTexts)
    return undefined;
  inTexts.forEach(term => candidates.forEach(a => keepIn(marks, term, a)));
  return marks;
}

/** Keeps the marks of the units that have a word with a run of letters in it; at its beginning or its end, where the term bounds it. */
function keepWith(marks, run, isBegun, isEnded) {
  const isMeant = isBegun && isEnded ? word => word === run : isBegun ? word => word.startsWith(run) : isEnded ? word => word.endsWith(run) : word => word.includes(run);
  const { words, units } = wordIndex();
  const held = new Uint8Array(unitTotal);
  words.forEach((word, number) => isMeant(word) && markUnits(held, units[number]));
  for (let unit = 0; unit < unitTotal; unit++)
    marks[unit] &= held[unit];
}

/** Keeps the marks of the units of an article whose text has a term. */
function keepIn(marks, term, article) {
  const unit = unitOf(article);
  const inText = article.folded.includes(term);
  marks[unit] &= inText || article.head.includes(term);
  for (let i = 0; i < article.quoteCount; i++)
    marks[unit + 1 + i] &&= inText && quoteHolds(article, article.firstQuote + i, term) || speakerHolds(article.firstQuote + i, term);
}

/** The names of those who are quoted, as a search sees them; nothing for nobody. */
const foldedSpeakers = once(() => quoteColumns.speaker.values.map(key => key === '' ? '' : fold(speakerName(key))));
const speakerHolds = (number, term) => foldedSpeakers()[quoteColumns.speaker.codes[number]]?.includes(term) ?? false;

function quoteHolds(article, number, term) {
  const at = article.folded.indexOf(term, quoteColumns.starts[number]);
  return at >= 0 && at + term.length <= quoteColumns.starts[number] + quoteColumns.lengths[number];
}

function once(make) {
  let made;
  return () => made ??= make();
}
