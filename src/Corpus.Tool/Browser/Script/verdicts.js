// The answers that an item can have. A decision is { kind, label, right?, ... }: what verdict is given, in a form that can be stored.

/**
 * The answers to an item: { action, label, decision }. The action is what a key does: `right`, `none`, `other`, `term`, `leave`, or a number.
 * `other` has a field instead of a decision.
 */
function answersOf(item) {
  const answers = { speaker: speakerAnswers, date: dateAnswers, event: dateAnswers, day: dayAnswers, title: titleAnswers, person: personAnswers, block: blockAnswers }[item.kind](item);
  return [...answers, { action: 'leave', label: 'Leave it open', decision: { label: 'left open', left: true } }];
}

function speakerAnswers({ thing: q }) {
  const key = speakerOf(q);
  const has = key !== '' && key !== undefined;
  const found = has && speakerDecision(q, key);
  const others = candidates(q).filter(number => number !== q.entity).slice(0, 9);
  return [
    has && { action: 'right', label: `Right: ${speakerName(key)}`, decision: { ...found, right: true } },
    key === undefined && { action: 'right', label: 'Right: a term', decision: { kind: 'term', label: 'a term', right: true } },
    ...others.map((number, i) => ({ action: String(i + 1), label: entities[number].name, decision: speakerDecision(q, number) })),
    { action: 'other', label: 'Somebody else', field: { list: 'people-list', placeholder: 'a name' }, decide: name => named(q, name) },
    { action: 'none', label: 'Nobody who can be named', decision: { speaker: null, label: 'nobody' } },
    key !== undefined && { action: 'term', label: 'A term: nobody says it', decision: { kind: 'term', label: 'a term' } },
    { action: 'kind', label: 'Kind', choices: ['direct', 'partial', 'indirect'], value: q.kind, decide: kind => ({ kind, label: kind }) },
  ].filter(Boolean);
}

function speakerDecision(q, key) {
  const [name, person] = typeof key === 'number' ? nameIn(q.article, entities[key]) : [key];
  return { speaker: name, ...(person && { person }), label: speakerName(key) };
}

const isPart = decision => decision && !decision.left && decision.kind !== 'term' && (decision.speaker !== undefined || decision.kind !== undefined);

/** What is decided of an item that was decided before: the speaker and the kind of a quotation are two parts, and neither takes back the other. A term has no speaker. */
function together(before, decision) {
  if (!isPart(before) || !isPart(decision))
    return decision;
  const who = [decision, before].find(part => part.speaker !== undefined) ?? {};
  const { kind } = [decision, before].find(part => part.kind !== undefined) ?? {};
  const { speaker, person, right, who: name = who.label } = who;
  return {
    ...(speaker !== undefined && { speaker, who: name }), ...(person && { person }), ...(right && { right }), ...(kind && { kind }),
    label: [kind, speaker !== undefined && name].filter(Boolean).join(', '),
  };
}

/** Whether a decision answers what is asked: a kind alone says nothing about the speaker. */
const isAnswer = decision => Boolean(decision) && !(isPart(decision) && decision.speaker === undefined);

/** Who is named in an article, the nearest to a quotation first. */
function candidates(q) {
  const nearest = new Map();
  for (const m of q.article.mentions) {
    const distance = m.start >= q.end ? m.start - q.end : Math.max(0, q.start - m.end);
    nearest.set(m.entity, Math.min(distance, nearest.get(m.entity) ?? Infinity));
  }
  const rank = number => nearest.get(number) + (entities[number].kind === 'person' ? 0 : 1e4);
  return [...nearest.keys()].sort((a, b) => rank(a) - rank(b));
}

/** The name by which an article knows an entity; where it does not, how the catalog has to declare it. */
function nameIn(article, entity) {
  const words = article.mentions.filter(m => m.entity === entity.number).map(textOf).filter(text => !text.includes('\n'));
  if (entity.declared || words.includes(entity.name))
    return [entity.name];
  const longest = words.sort((a, b) => b.length - a.length)[0];
  return longest ? [longest] : [entity.name, { name: entity.name, ...(entity.kind !== 'person' && { kind: entity.kind }) }];
}

function named(q, name) {
  const known = entities.find(p => fold(p.name) === fold(name) || p.aliases.some(alias => fold(alias) === fold(name)));
  return known ? speakerDecision(q, known.number) : { speaker: name, person: { name }, label: name };
}

const dayForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;

/** Whether a text is a day, a month, a year, or an interval of them, as the catalog has it. */
const isDay = text => {
  const parts = text.split('/');
  const whole = (part, rest) => part.replace('~', '') + rest.slice(part.replace('~', '').length - 4);
  const isDate = part => {
    const day = dayForm.test(part) ? whole(part, '-01-01') : '';
    const time = Date.parse(day);
    return !Number.isNaN(time) && isoDay(time) === day && day > '0001';
  };
  return parts.length <= 2 && parts.every(isDate) && whole(parts[0], '-01-01') <= whole(parts.at(-1), '-12-31');
};
const valueDecision = (value, label = value) => ({ value, label });

/** Days as the catalog has them: a decade and a century have no form there but their first and last day. */
const valueOf = when => {
  const about = when?.approximate ? '~' : '';
  return when?.edtf.includes('X') ? `${when.first}${about}/${when.last}${about}` : when?.edtf;
};

function dateAnswers({ kind, thing: d, article }) {
  const value = valueOf(d.when);
  return [
    value && { action: 'right', label: `Right: ${d.when.edtf}`, decision: { ...valueDecision(value, d.when.edtf), right: true } },
    ...nearDays(article, d).filter(day => day !== value).map((day, i) => ({ action: String(i + 1), label: day, decision: valueDecision(day) })),
    { action: 'other', label: 'Another day', field: { placeholder: '2025-06-10, 2025-06, 2025' }, decide: text => isDay(text) ? valueDecision(text) : undefined },
    { action: 'none', label: kind === 'event' ? 'No event' : 'No date', decision: { value: null, label: kind === 'event' ? 'no event' : 'no date' } },
  ].filter(Boolean);
}

/** The days that a date can mean: the weekday before and after the publication, the day of publication, and the days that stand near. */
function nearDays(article, d) {
  const days = [];
  const weekday = /^[A-Z]+-W[A-Z]+-(\d)/i.exec(d.value ?? '')?.[1];
  if (article.published && weekday) {
    const published = Date.parse(article.published);
    const back = (new Date(published).getUTCDay() - Number(weekday) + 7) % 7;
    days.push(isoDay(published - back * 864e5), isoDay(published + (7 - back) * 864e5));
  }
  const at = d.start;
  const stated = article.expressions.filter(e => e !== d && e.when && e.when.precision === 'day').sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  days.push(...stated.map(e => e.when.edtf), article.published);
  return [...new Set(days.filter(Boolean))].slice(0, 5);
}

const isoDay = time => new Date(time).toISOString().slice(0, 10);
const dayDecision = published => ({ published, label: published });

function dayAnswers({ article }) {
  const stated = [...new Set(article.expressions.filter(e => e.when?.precision === 'day' && !e.when.approximate).map(e => e.when.first))];
  return [
    article.published && { action: 'right', label: `Right: ${article.published}`, decision: { ...dayDecision(article.published), right: true } },
    ...stated.filter(day => day !== article.published).slice(0, 5).map((day, i) => ({ action: String(i + 1), label: day, decision: dayDecision(day) })),
    { action: 'other', label: 'Another day', field: { placeholder: '2025-06-10' }, decide: text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text) ? dayDecision(text) : undefined },
  ].filter(Boolean);
}

const titleDecision = title => ({ title, label: brief(title, 40) });

function titleAnswers({ article }) {
  const lines = article.blocks.filter(b => b.kind !== 'boilerplate' && b.kind !== 'relatedLink').slice(0, 5)
    .map(b => article.text.slice(b.start, b.end)).filter(line => line.length < 200 && !line.includes('\n'));
  return [
    article.title && { action: 'right', label: `Right: ${brief(article.title, 80)}`, decision: { ...titleDecision(article.title), right: true } },
    ...lines.filter(line => line !== article.title).map((line, i) => ({ action: String(i + 1), label: brief(line, 80), decision: titleDecision(line) })),
    { action: 'other', label: 'Another title', field: { placeholder: 'the title' }, decide: titleDecision },
  ].filter(Boolean);
}

/** The name that the catalog declares stays the name. */
function personAnswers({ thing: { one, other } }) {
  const same = (name, alias) => ({ same: name.name, alias: alias.name, label: `one person: ${name.name}` });
  const [name, alias] = other.declared ? [other, one] : [one, other];
  return [
    { action: 'right', label: `One person: ${name.name}`, decision: same(name, alias) },
    !name.declared && { action: '1', label: `One person: ${alias.name}`, decision: same(alias, name) },
    { action: 'none', label: 'Two people', decision: { different: [one.name, other.name], label: 'two people' } },
  ].filter(Boolean);
}

const blockKinds = ['title', 'heading', 'paragraph', 'listItem', 'caption', 'relatedLink', 'boilerplate'];

function blockAnswers({ thing: b }) {
  return blockKinds.filter(kind => kind !== b.kind).map((kind, i) => ({ action: String(i + 1), label: capital(plain(kind)), decision: { block: kind, label: plain(kind) } }));
}
