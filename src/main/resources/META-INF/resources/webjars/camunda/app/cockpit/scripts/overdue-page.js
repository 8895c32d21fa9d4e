// The page "Quá hạn": overdue work and work at risk, narrowed and sorted as one types, with what can be done about it.
import {dayOf} from '../../tasklist/scripts/dates.js';
import {element} from '../../tasklist/scripts/element.js';
import {ROOT, read} from '../../tasklist/scripts/server.js';
import {actOn, remindAll} from './overdue-actions.js';

const PATH = '/qua-han';

const PAGE = 50;

const COLUMNS = [
  ['Đơn vị', (work) => work.unit], ['Mục', (work) => work.row], ['Nhiệm vụ', (work) => work.title],
  ['Kỳ', (work) => work.period], ['Hạn', (work) => work.dueAt], ['Tình trạng', (work) => (work.late ? work.daysLate : -1)],
  ['Đã báo đến', (work) => work.level]
];

const inVietnamese = new Intl.Collator('vi', {numeric: true});

/** Letters without their marks, as people type in a hurry. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

function compare(one, other) {
  return typeof one === 'number' ? one - other : inVietnamese.compare(one, other);
}

/** Those whose text has what was typed in one piece; if there is none, those that have each of its words. */
function searched(works, typed) {
  const wanted = plain(typed).trim();
  const text = (work) => plain(`${work.unit} ${work.row} ${work.title} ${work.period}`);
  const whole = works.filter((work) => text(work).includes(wanted));
  return whole.length > 0 ? whole
    : works.filter((work) => wanted.split(/\s+/).every((word) => text(work).includes(word)));
}

class OverduePage {

  constructor(overdue, token, reload) {
    this.overdue = overdue;
    this.token = token;
    this.reload = reload;
    this.sorted = {column: 5, down: true};
    this.shown = PAGE;
    this.chosen = new Set();
    this.search = element('input', {type: 'search', className: 'form-control', maxLength: 100});
    this.state = this.choice([['late', 'quá hạn'], ['soon', 'sắp đến hạn'], ['', 'tất cả']]);
    this.unit = this.choice([['', 'mọi đơn vị'], ...this.values((work) => work.unitId, (work) => work.unit)]);
    this.field = this.choice([['', 'mọi nhóm'], ...this.values((work) => work.field, (work) => `nhóm ${work.field}`)]);
    this.period = this.choice([['', 'mọi kỳ'], ...this.values((work) => work.period, (work) => work.period)]);
    this.list = element('div', {});
    this.search.addEventListener('input', () => this.narrow());
  }

  values(key, name) {
    const named = new Map(this.overdue.works.map((work) => [key(work), name(work)]));
    return [...named].sort(([, one], [, other]) => inVietnamese.compare(one, other));
  }

  choice(options) {
    const select = element('select', {className: 'form-control'},
      ...options.map(([value, textContent]) => element('option', {value, textContent})));
    select.addEventListener('change', () => this.narrow());
    return select;
  }

  narrow() {
    this.shown = PAGE;
    this.fill();
  }

  found() {
    const value = COLUMNS[this.sorted.column][1];
    return searched(this.overdue.works, this.search.value).filter((work) => (!this.unit.value || work.unitId === this.unit.value)
      && (!this.field.value || work.field === this.field.value)
      && (!this.period.value || work.period === this.period.value)
      && (!this.state.value || work.late === (this.state.value === 'late')))
      .sort((one, other) => (this.sorted.down ? -1 : 1) * compare(value(one), value(other)) || compare(one.dueAt, other.dueAt));
  }

  heading([text], column) {
    const now = this.sorted.column === column;
    const button = element('button', {type: 'button', className: 'btn-link cchc-sort',
      textContent: now ? `${text} ${this.sorted.down ? '↓' : '↑'}` : text});
    button.addEventListener('click', () => {
      this.sorted = {column, down: now ? !this.sorted.down : false};
      this.fill();
      this.list.querySelectorAll('.cchc-sort')[column].focus();
    });
    const head = element('th', {scope: 'col'}, button);
    if (now) {
      head.setAttribute('aria-sort', this.sorted.down ? 'descending' : 'ascending');
    }
    return head;
  }

  row(work) {
    const tick = element('input', {type: 'checkbox', checked: this.chosen.has(work.id)});
    tick.setAttribute('aria-label', `Chọn ${work.unit}, ${work.row}, ${work.period}`);
    tick.addEventListener('change', () => {
      this.chosen[tick.checked ? 'add' : 'delete'](work.id);
      this.tell();
    });
    const title = work.processInstanceId
      ? element('a', {href: `#/process-instance/${work.processInstanceId}/runtime?tab=cchc-duty`, textContent: work.title})
      : element('span', {textContent: work.title});
    const acts = element('button', {type: 'button', className: 'btn btn-default btn-sm', textContent: 'Xử lý'});
    acts.setAttribute('aria-label', `Xử lý ${work.unit}, ${work.row}, ${work.period}`);
    acts.addEventListener('click', () => actOn(work, this.overdue, this.token, this.reload));
    return element('tr', {className: work.late ? 'cchc-late' : 'cchc-soon'},
      element('td', {}, this.overdue.reminds && work.processInstanceId ? tick : ''), element('td', {textContent: work.unit}),
      element('td', {textContent: work.row}), element('td', {}, title), element('td', {textContent: work.period}),
      element('td', {textContent: dayOf(work.dueAt)}),
      element('td', {textContent: work.late ? `quá hạn ${work.daysLate} ngày làm việc` : 'sắp đến hạn'}),
      element('td', {textContent: work.told}), element('td', {}, acts));
  }

  /** Says how many are chosen, on the button that urges them. */
  tell() {
    const count = this.overdue.works.filter((work) => this.chosen.has(work.id)).length;
    Object.assign(this.bulk, {disabled: count === 0, textContent: count === 0 ? 'Nhắc các nhiệm vụ đã chọn' : `Nhắc ${count} nhiệm vụ đã chọn`});
  }

  fill() {
    const found = this.found();
    const some = found.slice(0, this.shown);
    const all = element('input', {type: 'checkbox'});
    all.setAttribute('aria-label', 'Chọn mọi nhiệm vụ tìm thấy');
    all.addEventListener('change', () => {
      found.filter((work) => work.processInstanceId).forEach((work) => this.chosen[all.checked ? 'add' : 'delete'](work.id));
      this.list.querySelectorAll('tbody input').forEach((tick) => {
        tick.checked = all.checked;
      });
      this.tell();
    });
    const more = element('button', {type: 'button', className: 'btn btn-default', textContent: `Hiện thêm (còn ${found.length - some.length})`});
    more.addEventListener('click', () => {
      this.shown += PAGE;
      this.fill();
    });
    this.list.replaceChildren(
      element('p', {role: 'status', textContent: `${found.length} nhiệm vụ.`}),
      found.length === 0 ? '' : element('table', {className: 'cam-table cchc-works'},
        element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, this.overdue.reminds ? all : ''),
          ...COLUMNS.map((column, at) => this.heading(column, at)), element('th', {scope: 'col', textContent: 'Thao tác'}))),
        element('tbody', {}, ...some.map((work) => this.row(work)))),
      found.length > some.length ? more : '');
    this.tell();
  }

  nodes() {
    this.bulk = element('button', {type: 'button', className: 'btn btn-primary'});
    this.bulk.addEventListener('click', () => remindAll(
      this.overdue.works.filter((work) => this.chosen.has(work.id) && work.processInstanceId), this.token, () => {}));
    const late = this.overdue.works.filter((work) => work.late).length;
    const filters = [['Tìm (không cần dấu)', this.search], ['Tình trạng', this.state], ['Đơn vị', this.unit],
      ['Nhóm', this.field], ['Kỳ', this.period]];
    this.fill();
    return [
      element('h3', {textContent: `Quá hạn: ${late}, sắp đến hạn: ${this.overdue.works.length - late}`}),
      element('div', {className: 'cchc-filters'}, ...filters.map(([text, input]) => element('label', {}, text, input)),
        this.overdue.reminds ? this.bulk : ''),
      this.list
    ];
  }
}

/** Fills the page; again when something was changed, with the filters as they were. */
async function fill(node, token, last = null) {
  const overdue = await read(`${ROOT}/api/overdue`);
  const page = new OverduePage(overdue, token, () => fill(node, token, page).catch(() => {}));
  if (last) {
    ['search', 'state', 'unit', 'field', 'period'].forEach((name) => {
      page[name].value = last[name].value;
    });
    Object.assign(page, {sorted: last.sorted, shown: last.shown});
  }
  node.replaceChildren(...page.nodes());
}

export const overduePage = {
  id: 'cchc-overdue-page',
  pluginPoint: 'cockpit.route',
  priority: 100,
  properties: {path: PATH},
  render: (node, {api}) => {
    const main = element('section', {className: 'cchc-overdue-page', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(main);
    fill(main, api.CSRFToken)
      .catch((error) => main.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};

export const overdueLink = {
  id: 'cchc-overdue-link',
  pluginPoint: 'cockpit.navigation',
  priority: 200,
  properties: {path: PATH},
  render: (node) => node.replaceChildren(element('a', {href: `#${PATH}`, textContent: 'Quá hạn'})),
  unmount: () => {}
};
