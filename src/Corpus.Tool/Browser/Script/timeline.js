// The timeline of the articles found.

const day = 864e5;
const scales = { day: 36, month: 4, year: 0.4 };
const labelWidth = 230;
const laneHeight = 40;
const axisHeight = 26;
const widest = 16e6;
let laid = [];
let laneCount = 0;
let origin = 0;
let scale = scales.month;
const bars = new Map();

/** The numbers of all events that an entry stands for. */
const reportedBy = number => happenings[happeningOf[number]]?.events ?? [number];

/** The numbers of the events of the articles found: one entry for what several events report, for which the first that is shown stands. */
function entries() {
  const inShown = new Uint8Array(articles.length);
  shown.forEach(a => { inShown[a.number] = 1; });
  const isShown = number => inShown[eventColumns.articles[number]];
  const stands = happenings.map(({ events }) => isShown(events[0]) ? events[0] : Math.min(...events.filter(isShown)));
  const numbers = [];
  for (let number = 0; number < eventTotal; number++) {
    if (isShown(number) && (happeningOf[number] < 0 || stands[happeningOf[number]] === number))
      numbers.push(number);
  }
  return numbers;
}

/** An entry of the timeline, by the number of its event. */
class Bar {
  constructor({ entry, number, left, right, lane }) {
    this.entry = entry;
    this.number = number;
    this.left = left;
    this.right = right;
    this.lane = lane;
  }

  get event() {
    return eventAt(this.entry);
  }

  standsFor(event) {
    return event !== undefined && reportedBy(this.entry).includes(event.number);
  }

  isOf(article) {
    return reportedBy(this.entry).some(number => eventColumns.articles[number] === article?.number);
  }
}

/** Gives each event of the articles found its place: from left to right by day, in the first lane that is free. */
function laneEvents() {
  const wanted = entries();
  const { first: firstDays, last: lastDays } = eventColumns;
  byId('timeline-tab').querySelector('.count').textContent = wanted.length.toLocaleString('en');
  const first = wanted.length > 0 ? firstDays[wanted[0]] : 0;
  const last = wanted.reduce((latest, entry) => Math.max(latest, lastDays[entry] + 1), first + 1);
  scale = Math.min(scales[document.querySelector('[name=zoom]:checked').value], widest / (last - first));
  origin = first - 20 / scale;
  const ends = [];
  let before = {};
  laid = wanted.map((entry, number) => {
    const left = (firstDays[entry] - origin) * scale;
    const right = Math.max((lastDays[entry] + 1 - origin) * scale, left + 5);
    // For who begins on the same day, the lanes above are taken for sure.
    let lane = left === before.left ? before.lane + 1 : 0;
    while (ends[lane] > left)
      lane++;
    ends[lane] = Math.max(right, left + labelWidth) + 10;
    return before = new Bar({ entry, number, left, right, lane });
  });
  bars.clear();
  byId('bars').replaceChildren();
  byId('bars').style.width = `${ends.reduce((most, end) => Math.max(most, end), 0) + 20}px`;
  laneCount = ends.length;
  fitRows();
  drawBars();
}

/** What does not fit is a number of whole rows, so that the axis covers none by half when all is scrolled. */
function fitRows() {
  const [height, seen] = [laneCount * laneHeight + axisHeight, byId('lanes').clientHeight];
  byId('bars').style.height = `${Math.max(height, seen + Math.ceil((height - seen) / laneHeight) * laneHeight)}px`;
}

/** Makes the bars that can be seen, and no others. */
function drawBars() {
  const view = byId('lanes');
  if (view.clientWidth === 0)
    return;
  const [x, y] = [view.scrollLeft, view.scrollTop];
  const [right, bottom] = [x + view.clientWidth, y + view.clientHeight];
  const seen = laid.filter(b => b.left < right && Math.max(b.right, b.left + labelWidth) > x)
    .filter(b => b.lane * laneHeight < bottom && (b.lane + 2) * laneHeight > y);
  const focused = document.activeElement?.closest?.('#bars a')?.bar;
  const items = seen.map(b => bars.get(b) ?? makeBar(b));
  seen.forEach((b, i) => placeBar(b, items[i], x, right));
  byId('bars').replaceChildren(...items);
  bars.clear();
  seen.forEach((b, i) => bars.set(b, items[i]));
  if (focused)
    bars.get(focused)?.firstChild.focus({ preventScroll: true });
  drawAxis(x, right);
}

function makeBar(b) {
  const { event } = b;
  const sources = new Set(reportedBy(b.entry).map(number => eventColumns.articles[number])).size;
  const link = h('a', { href: address.event(event), tabindex: '-1', title: textOf(event) },
    h('span', { class: event.when.approximate ? 'extent about' : 'extent' }),
    h('span', { class: 'label' }, h('b', {}, event.when.edtf), ' ', sources > 1 && h('span', { class: 'sources' }, `${sources} articles `), h('bdi', {}, brief(textOf(event), 80))));
  link.bar = b;
  showHere(b, link);
  return h('li', { 'aria-setsize': laid.length, 'aria-posinset': b.number + 1 }, link);
}

/** A bar that begins before what is seen keeps its words in view. */
function placeBar(b, item, x, right) {
  const left = Math.max(b.left, Math.min(x - 4, b.right - labelWidth));
  item.style.left = `${left}px`;
  item.style.top = `${b.lane * laneHeight + axisHeight + 6}px`;
  item.style.width = `${Math.max(labelWidth, Math.min(b.right, right + 4) - left)}px`;
  item.firstChild.firstChild.style.width = `${Math.min(b.right, right + 4) - left}px`;
}

const ticks = {
  day: { at: (y, m, d) => [y, m, d + 1], from: (y, m, d) => [y, m, d], text: { day: 'numeric', month: 'short' } },
  month: { at: (y, m) => [y, m + 1, 1], from: (y, m) => [y, m, 1], text: { month: 'short', year: 'numeric' } },
  year: { at: y => [y + 1, 0, 1], from: y => [y, 0, 1], text: { year: 'numeric' } },
};

function drawAxis(x, right) {
  const height = `${byId('lanes').clientHeight - axisHeight}px`;
  Object.assign(byId('grid').style, { height, marginBottom: `-${height}` });
  const unit = document.querySelector('[name=zoom]:checked').value;
  const { at, from, text } = ticks[unit];
  const format = new Intl.DateTimeFormat('en-GB', { ...text, timeZone: 'UTC' });
  const parts = time => [new Date(time).getUTCFullYear(), new Date(time).getUTCMonth(), new Date(time).getUTCDate()];
  const made = [];
  for (let time = utc(from(...parts((origin + x / scale) * day))); made.length < 200; time = utc(at(...parts(time)))) {
    const left = (time / day - origin) * scale;
    if (!(left < right))
      break;
    const date = new Date(time).getUTCDate();
    const tick = h('span', {}, unit !== 'day' || made.length === 0 || date === 1 ? format.format(time) : date);
    tick.style.left = `${left - x}px`;
    made.push(tick);
  }
  byId('grid').replaceChildren(...made.map(tick => tick.cloneNode()));
  byId('axis').replaceChildren(...made);
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function utc([year, month, date]) {
  const time = new Date(0);
  return time.setUTCFullYear(year, month, date);
}

function showBar(event) {
  const bar = event && laid.find(b => b.standsFor(event));
  markHere();
  if (bar && bars.get(bar) === undefined)
    scrollToBar(bar);
}

function scrollToBar(bar) {
  const view = byId('lanes');
  const top = bar.lane * laneHeight;
  const isAbove = top < view.scrollTop || view.scrollTop > 0 && top + 2 * laneHeight < view.clientHeight;
  view.scrollLeft = bar.left - view.clientWidth / 3;
  if (isAbove || top + 2 * laneHeight > view.scrollTop + view.clientHeight)
    view.scrollTop = top + 2 * laneHeight < view.clientHeight ? 0 : top - laneHeight;
  drawBars();
}

function markHere() {
  for (const [b, item] of bars)
    showHere(b, item.firstChild);
}

function showHere(b, link) {
  link.classList.toggle('here', b.isOf(current));
  setCurrent(link, chosen?.kind === 'e' && b.standsFor(chosen.thing));
}

function startTimeline() {
  byId('lanes').addEventListener('scroll', () => requestAnimationFrame(drawBars));
  new ResizeObserver(() => { fitRows(); drawBars(); }).observe(byId('lanes'));
  byId('zoom').addEventListener('change', () => {
    if (!isComplete())
      return;
    laneEvents();
    toArticle();
  });
  byId('lanes').addEventListener('keydown', e => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    const at = document.activeElement.bar?.number ?? [...bars.keys()][0]?.number - (step ?? 0);
    const next = step ? laid[at + step] : { Home: laid[0], End: laid.at(-1) }[e.key];
    if (!next)
      return;
    e.preventDefault();
    scrollToBar(next);
    bars.get(next)?.firstChild.focus({ preventScroll: true });
  });
}

/** Brings the events of the article shown into view. */
function toArticle() {
  const known = current?.published ? Date.parse(current.published) / day : Infinity;
  const bar = chosen?.kind === 'e' && laid.find(b => b.standsFor(chosen.thing))
    || laid.findLast(b => eventColumns.articles[b.entry] === current?.number && eventColumns.first[b.entry] <= known);
  if (bar)
    scrollToBar(bar);
}
