// The score sheet of the communes' ranking: one commune by field, or all communes by commune and by criterion.
import {autosave} from './autosave.js';
import {element} from './element.js';
import {basis, isOpen, points, scoreRow, written} from './score-row.js';
import {ROOT, read, replace} from './server.js';

const OF_COMMUNE = [['SELF_ASSESSMENT', 'Bản tự đánh giá (.docx)']];

const OF_OFFICE = [['APPRAISAL', 'Phiếu thẩm định (.docx)']];

const OF_RANKING = [['MINUTES', 'Biên bản hội đồng (.docx)'], ['DECISION', 'Quyết định (.docx)'],
  ['ANNEX', 'Phụ lục điểm (.docx)'], ['SCORES', 'Bảng điểm (.xlsx)']];

const PAPERS = {FILL: OF_COMMUNE, EXAMINE: OF_COMMUNE, EXPLAIN: [], APPRAISE: OF_OFFICE, APPRAISE_AGAIN: OF_OFFICE,
  CONSOLIDATE: OF_RANKING, WATCH: OF_RANKING};

const ALONE = ['FILL', 'EXAMINE', 'EXPLAIN'];

const key = (row) => `${row.unitId}/${row.code}`;

function sum(values) {
  return values.reduce((all, value) => all + Math.round(Number(value ?? 0) * 100), 0) / 100;
}

/** Bonus and penalty of a commune. */
function adjustment(commune, changed) {
  const field = (label, name, maxLength) => {
    const box = maxLength
      ? element('textarea', {className: 'form-control', rows: 2, maxLength, value: commune[name] ?? ''})
      : element('input', {type: 'number', className: 'form-control', min: '0', step: '0.01', value: String(commune[name])});
    box.addEventListener('input', () => {
      if (box.validity.valid) {
        commune[name] = maxLength ? box.value : Number(box.value);
        changed(commune);
      }
    });
    return element('label', {}, label, box);
  };
  return element('section', {className: 'cchc-part'}, element('h4', {textContent: 'Điểm thưởng, điểm trừ'}),
    element('div', {className: 'cchc-fields'}, field('Điểm thưởng', 'bonus'), field('Căn cứ thưởng', 'bonusBasis', 1000),
      field('Điểm trừ', 'penalty'), field('Căn cứ trừ', 'penaltyBasis', 1000)));
}

/** What each commune has so far, the best first; places and classes once they are computed. */
function standings(sheet) {
  const lines = sheet.communes.map((commune) => {
    const own = sheet.rows.filter((row) => row.unitId === commune.unitId);
    const all = sum(own.map((row) => row.score));
    return {commune, all, missing: own.filter((row) => row.score === null).length,
      total: commune.total ?? Math.max(0, sum([all, commune.bonus, -commune.penalty]))};
  }).sort((one, other) => (one.commune.place ?? 99) - (other.commune.place ?? 99) || other.total - one.total);
  const headings = ['Hạng', 'Đơn vị', 'Điểm tiêu chí', 'Thưởng', 'Trừ', 'Tổng', 'Xếp loại', 'Chưa có điểm'];
  return element('div', {className: 'cchc-scroll'}, element('table', {className: 'table cchc-table'},
    element('thead', {}, element('tr', {}, ...headings.map((name) => element('th', {scope: 'col', textContent: name})))),
    element('tbody', {}, ...lines.map(({commune, all, missing, total}) => element('tr', {},
      ...[commune.place ?? '', commune.unitName, points(all), points(commune.bonus), points(commune.penalty), points(total),
        commune.className ?? '', missing === 0 ? '' : missing].map((textContent) => element('td', {textContent})))))));
}

/** The ways to look at the sheet: each has a name, its rows, and perhaps the commune it is of. */
function viewsOf(sheet) {
  const names = new Map(sheet.communes.map((commune) => [commune.unitId, commune.unitName]));
  const label = (criterion) => `${criterion.code} ${criterion.name}`;
  const of = new Map(sheet.criteria.map((criterion) => [criterion.code, criterion]));
  const titled = (row) => label(of.get(row.code));
  if (ALONE.includes(sheet.work)) {
    const fields = new Map(sheet.criteria.map((criterion) => [criterion.field, `${criterion.field}. ${criterion.fieldName}`]));
    return [...fields].map(([field, name]) => ({group: 'Lĩnh vực', name, title: titled,
      rows: sheet.rows.filter((row) => of.get(row.code).field === field)}));
  }
  const communes = sheet.communes.map((commune) => ({group: 'Theo xã', name: commune.unitName, commune, title: titled,
    rows: sheet.rows.filter((row) => row.unitId === commune.unitId)}));
  const criteria = sheet.criteria.map((criterion) => ({group: 'Theo tiêu chí', name: label(criterion), criterion,
    title: (row) => names.get(row.unitId), rows: sheet.rows.filter((row) => row.code === criterion.code)}));
  const whole = ['CONSOLIDATE', 'WATCH'].includes(sheet.work) ? [{group: 'Chung', name: 'Bảng xếp hạng', rows: []}] : [];
  return [...whole, ...communes, ...criteria];
}

/** For a commune that did not score itself: nothing where nobody has a score. */
function absent(view, sheet, of, refresh) {
  const open = () => view.rows.filter((row) => isOpen(row, of.get(row.code), sheet.work));
  if (!view.commune || view.commune.submittedAt || sheet.work !== 'APPRAISE') {
    return '';
  }
  const button = element('button', {type: 'button', className: 'btn btn-default',
    textContent: 'Ghi 0 điểm cho các tiêu chí chưa có điểm'});
  button.addEventListener('click', () => {
    const rows = open();
    rows.forEach((row) => Object.assign(row, {score: 0, reason: 'Xã chưa nộp tự đánh giá'}));
    refresh(rows);
  });
  return element('div', {}, element('p', {className: 'cchc-error', textContent: 'Xã chưa nộp tự đánh giá.'}), button);
}

export async function fill(dialog, task, api) {
  const url = `${ROOT}/api/ranking-steps/${task.id}`;
  const sheet = await read(url);
  if (!sheet) {
    throw new Error('Việc này đã xong.');
  }
  const of = new Map(sheet.criteria.map((criterion) => [criterion.code, criterion]));
  const views = viewsOf(sheet);
  const dirty = {rows: new Set(), communes: new Set()};
  const total = element('p', {});
  const pane = element('div', {});
  const box = element('select', {className: 'form-control', id: 'cchc-score-view'});

  const {state, changed, awaits} = autosave(dialog, async () => {
    const rows = [...dirty.rows];
    const communes = [...dirty.communes];
    if (rows.length + communes.length === 0) {
      return false;
    }
    dirty.rows.clear();
    dirty.communes.clear();
    try {
      const versions = await replace(url, {rows: rows.map((row) => written(row, sheet.work)),
        communes: communes.map(({unitId, version, bonus, bonusBasis, penalty, penaltyBasis}) =>
          ({unitId, version, bonus, bonusBasis, penalty, penaltyBasis}))}, api.CSRFToken);
      const known = new Map([...sheet.rows.map((row) => [key(row), row]),
        ...sheet.communes.map((commune) => [`${commune.unitId}/`, commune])]);
      versions.forEach((each) => {
        known.get(key(each)).version = each.version;
      });
    } catch (error) {
      rows.forEach((row) => dirty.rows.add(row));
      communes.forEach((commune) => dirty.communes.add(commune));
      throw error;
    }
    return true;
  });

  const options = views.map((view, index) => ({view, option: element('option', {value: String(index)})}));

  function tell() {
    options.forEach(({view, option}) => {
      const open = view.rows.filter((row) => isOpen(row, of.get(row.code), sheet.work)).length;
      option.textContent = view.name + (open > 0 ? ` (còn ${open})` : '');
    });
    if (ALONE.includes(sheet.work) && sheet.work !== 'EXPLAIN') {
      const most = sheet.criteria.filter((criterion) => criterion.method !== 'SURVEY').map((criterion) => criterion.maximum);
      total.textContent = `Cộng: ${points(sum(sheet.rows.map(basis)))} trên ${points(sum(most))} điểm, chưa kể khảo sát.`;
    }
  }

  function touched(row) {
    dirty.rows.add(row);
    changed();
    tell();
  }

  function show() {
    const view = views[Number(box.value)];
    pane.replaceChildren(
      view.criterion?.guidance ? element('p', {className: 'cchc-hint', textContent: view.criterion.guidance}) : '',
      view.group === 'Chung' ? standings(sheet) : '',
      absent(view, sheet, of, (rows) => {
        rows.forEach(touched);
        show();
      }),
      ...view.rows.map((row) => scoreRow(row, view.criterion ? {...of.get(row.code), guidance: ''} : of.get(row.code),
        sheet.work, task, view.title(row), touched, awaits)),
      view.commune && sheet.work === 'CONSOLIDATE' ? adjustment(view.commune, (commune) => {
        dirty.communes.add(commune);
        changed();
      }) : '');
  }

  new Set(views.map((view) => view.group)).forEach((label) => {
    const group = element('optgroup', {label});
    group.append(...options.filter(({view}) => view.group === label).map(({option}) => option));
    box.append(group);
  });
  box.addEventListener('change', show);
  const next = element('button', {type: 'button', className: 'btn btn-default', textContent: 'Xem tiếp'});
  next.addEventListener('click', () => {
    box.value = String((Number(box.value) + 1) % views.length);
    show();
    pane.parentElement.scrollTop = 0;
  });
  tell();
  show();
  dialog.show(`Bảng chấm điểm cải cách hành chính năm ${sheet.year}`,
    element('p', {className: 'cchc-hint',
      textContent: `${sheet.criteriaName}${sheet.sample ? ' – bộ tiêu chí mẫu, thay bằng bộ của tỉnh khi có' : ''}.`}),
    element('label', {htmlFor: box.id, textContent: 'Đang xem'}), box, total, pane, element('p', {}, next),
    element('p', {}, ...PAPERS[sheet.work].flatMap(([paper, textContent]) =>
      [element('a', {className: 'btn btn-default btn-sm', href: `${url}/papers/${paper}`, textContent}), ' '])), state);
}
