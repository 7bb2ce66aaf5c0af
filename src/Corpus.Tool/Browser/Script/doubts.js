// What a person should look at. An item of the queue is { id, kind, rule, article, thing, start, end }; what it asks is in verdicts.js.

/** The kinds of items, in the order in which they are asked for an article: what later answers depend on comes first. */
const askedKinds = { title: 'Title', day: 'Day of publication', person: 'Same person?', speaker: 'Speaker', date: 'Date' };

/** Words of the text between a pronoun and the last name of whom it means, beyond which it is doubtful. */
const farName = 250;

function blockItem(name) {
  const [, id, start, end] = /^(.*):(\d+)-(\d+)$/s.exec(name) ?? [];
  const article = found.a.get(id);
  const thing = article?.blocks.find(b => b.start === Number(start) && b.end === Number(end));
  return thing && { id: `block ${name}`, kind: 'block', article, thing, start: thing.start, end: thing.end };
}

let doubts;

/** The whole queue, made when it is first asked for. */
function allDoubts() {
  if (doubts)
    return doubts;
  const persons = Map.groupBy(personDoubts(), item => item.article);
  return doubts = articles.flatMap(a => {
    const [general, passages] = [[], []];
    doubtsOf(a).forEach(item => (item.kind === 'speaker' || item.kind === 'date' ? passages : general).push(item));
    return [...general, ...(persons.get(a) ?? []), ...passages.sort((one, other) => one.start - other.start)];
  });
}

function doubtsOf(article) {
  return [
    ...titleDoubts(article), ...dayDoubts(article),
    ...article.quotes.map(q => speakerItem(q, speakerDoubt(q))).filter(item => item.rule),
    ...article.expressions.map(d => dateItem(d, dateDoubt(d))).filter(item => item.rule),
  ];
}

const speakerItem = (q, rule) => ({ id: `speaker ${q.id}`, kind: 'speaker', rule, article: q.article, thing: q, start: q.start, end: q.end });
const dateItem = (d, rule) => ({ id: `date ${d.id}`, kind: 'date', rule, article: d.article, thing: d, start: d.start, end: d.end });
const eventItem = e => ({ id: `event ${e.id}`, kind: 'event', article: e.article, thing: e, start: e.start, end: e.end });
const articleItem = (a, kind, rule) => ({ id: `${kind} ${a.id}`, kind, rule, article: a, thing: a, start: 0, end: 0 });

const titleDoubts = a => a.title ? [] : [articleItem(a, 'title', 'no title')];

function dayDoubts(a) {
  const rule = !a.published ? 'no day of publication' : a.publishedBasis === 'inferred' ? 'inferred from the text' : undefined;
  return rule ? [articleItem(a, 'day', rule)] : [];
}

function speakerDoubt(q) {
  if (q.kind === 'term' || q.basis === 'declared' || q.continues !== undefined)
    return undefined;
  if (speakerOf(q) === '')
    return q.kind === 'indirect' ? 'reported speech without a speaker' : 'no speaker';
  switch (q.basis) {
    case 'pronoun': return q.entity === undefined ? undefined : pronounDoubt(q);
    case 'described': return q.entity === undefined ? undefined : 'described, not named';
    case 'previousSentence': return 'named in the sentence before';
    case 'inherited': return 'taken from the quotations around it';
    case 'surname': return 'a surname that other articles explain';
    default: return undefined;
  }
}

/** A pronoun is doubtful if the last name before it is far away, or if somebody else is named in between. */
function pronounDoubt(q) {
  const at = (q.source ?? q).start;
  const before = q.article.mentions.filter(m => m.end <= at);
  const last = before.findLast(m => m.entity === q.entity);
  if (!last)
    return 'a pronoun before any name';
  const others = before.filter(m => m.start >= last.end && m.entity !== q.entity && entities[m.entity].kind === 'person');
  return others.length > 0 ? 'a pronoun with somebody else named before it' : at - last.end > farName ? 'a pronoun far from the name' : undefined;
}

function dateDoubt(d) {
  if (d.anchor === 'declared')
    return undefined;
  if (isUnresolved(d))
    return 'open';
  const from = d.anchorExpression !== undefined && d.article.expressions[d.anchorExpression];
  return from && d.when && d.article.text.slice(from.end, d.start).includes('\n') ? 'counted from another paragraph' : undefined;
}

const suffixes = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Two people whose names differ so little that they may be one. Whoever the catalog declares has been looked at. */
function personDoubts() {
  const named = entities.filter(p => p.kind === 'person' && p.name.includes(' ')).map(p => {
    const parts = fold(p.name).split(' ').filter(part => part && !suffixes.test(part));
    return { p, first: parts[0], last: parts.at(-1) };
  });
  const items = [];
  for (const [key, differs] of [['last', 'first'], ['first', 'last']]) {
    for (const group of Map.groupBy(named, name => name[key]).values()) {
      for (let i = 0; i < group.length && i < 50; i++) {
        for (let j = i + 1; j < group.length && j < 50; j++) {
          const [a, b] = [group[i][differs], group[j][differs]];
          const alike = differs === 'first' ? isInitial(a, b) || isInitial(b, a) || isNear(a, b) || a === b : a !== b && isNear(a, b);
          if (alike && !(group[i].p.declared && group[j].p.declared))
            items.push(personItem(group[i].p, group[j].p));
        }
      }
    }
  }
  return items.filter(item => item.article);
}

function personItem(a, b) {
  const [one, other] = b.mentions.length > a.mentions.length ? [b, a] : [a, b];
  const place = other.mentions[0] ?? one.mentions[0];
  return {
    id: `person ${[one.name, other.name].sort().join(' = ')}`, kind: 'person', rule: 'similar names', article: place?.article, thing: { one, other, article: place?.article },
    start: place?.start, end: place?.end,
  };
}

const isInitial = (short, name) => short.replace('.', '').length === 1 && name.startsWith(short[0]) && name.length > 2;

/** Whether two words of four letters or more differ in one letter: another, one more, or two that changed places. */
function isNear(a, b) {
  if (Math.min(a.length, b.length) < 4 || a === b)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start])
    start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
    || restA.length > 1 && restA.slice(0, 2) === restB[1] + restB[0] && restA.slice(2) === restB.slice(2);
}
