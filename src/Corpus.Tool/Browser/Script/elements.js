// The one way in which elements are made, and what stands in them.

/** An element with attributes, listeners (`onclick`), and children: text or elements. The one way in which this page is built. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on'))
      element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : visible(String(value)));
  }
  for (const child of children.flat())
    if (child !== undefined && child !== false)
      element.append(typeof child === 'object' ? child : visible(String(child)));
  return element;
}

/** Characters that cannot be seen, or turn the direction of what follows, as ones that can be seen: one for one, so that offsets hold. */
function visible(text) {
  return text
    .replace(/[\0-\x08\x0b-\x1f]/g, c => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u21c4');
}

/** Fills a list as far as it is looked at: the next rows are made when its end comes into view. Of the elements that are there, as many stay as are kept: those of the first rows. */
function grow(list, rows, make, step = 40, kept = 0) {
  const iterator = rows[Symbol.iterator]();
  for (let i = 0; i < kept; i++)
    iterator.next();
  const more = h('li', { class: 'more' }, h('button', { type: 'button', onclick: next }, 'Show more'));
  const observer = new IntersectionObserver(entries => entries.some(e => e.isIntersecting) && next());
  while (list.childElementCount > kept)
    list.lastElementChild.remove();
  list.append(more);
  next();
  if (more.isConnected)
    observer.observe(more);

  function next() {
    const made = [];
    let row;
    while (made.length < step && !(row = iterator.next()).done)
      made.push(make(row.value));
    more.before(...made);
    if (!row?.done)
      return;
    observer.disconnect();
    more.remove();
  }
}

const plural = (count, word) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const inWords = (day, format = long) => day ? format.format(Date.parse(day)) : 'undated';

/** The one of its kind that is shown or chosen. */
function setCurrent(element, isCurrent) {
  if (isCurrent)
    element.setAttribute('aria-current', 'true');
  else
    element.removeAttribute('aria-current');
}

let awaited;

/** Does what can wait until what was asked for is seen, one after another: a key that is pressed meanwhile waits for one at most. Of several calls, the last alone goes on. */
function afterPaint(...works) {
  const own = awaited = {};
  const next = () => setTimeout(() => {
    if (own !== awaited)
      return;
    works.shift()();
    if (works.length > 0)
      next();
  });
  setTimeout(() => requestAnimationFrame(next));
}

/** Calls with how much time there is, when there is nothing else to do. */
const whenIdle = window.requestIdleCallback ?? (call => setTimeout(() => {
  const start = performance.now();
  call({ timeRemaining: () => 10 - (performance.now() - start) });
}));

function say(message) {
  byId('status').textContent = visible(message);
}
