// One criterion of one commune in the score sheet, as the step that is open writes or reads it.
import {element} from './element.js';
import {ROOT, upload} from './server.js';

const ACCEPTED = '.pdf,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg';

let fileInputs = 0;

/** Points as they are written in Vietnam, two decimals. */
export function points(value) {
  return Number(value).toLocaleString('vi-VN', {minimumFractionDigits: 2, maximumFractionDigits: 2});
}

/** What a score starts from: what the system computes, else what the commune gave itself. */
export function basis(row) {
  return row.computed ?? row.selfScore;
}

function text(label, value, maxLength, write) {
  const box = element('textarea', {className: 'form-control', rows: 2, maxLength, value: value ?? ''});
  box.addEventListener('input', () => write(box.value));
  return element('label', {}, label, box);
}

function number(label, value, maximum, write) {
  const box = element('input', {type: 'number', className: 'form-control', min: '0', max: String(maximum), step: '0.01',
    value: value === null ? '' : String(value)});
  const fault = element('span', {className: 'cchc-error', role: 'alert'});
  box.addEventListener('input', () => {
    fault.textContent = box.validity.valid ? '' : `Điểm phải từ 0 đến ${points(maximum)}, nhiều nhất hai chữ số thập phân.`;
    if (box.validity.valid) {
      write(box.value === '' ? null : Number(box.value));
    }
  });
  return element('label', {}, label, box, fault);
}

function told(term, what, className = '') {
  return what ? element('p', {className}, element('strong', {textContent: `${term}: `}), what) : '';
}

function links(files, task) {
  return files.map((file) => element('a', {href: `${ROOT}/api/ranking-steps/${task.id}/evidence/${file.id}`,
    textContent: file.name}));
}

function shown(term, files, task) {
  return files.length === 0 ? '' : element('p', {}, element('strong', {textContent: `${term}: `}),
    ...links(files, task).flatMap((link, index) => index === 0 ? [link] : ['; ', link]));
}

/** The files of a row, with a button that adds more; what is taken away stays among the task's evidence. */
function attached(files, task, write, awaits) {
  const list = element('ul', {className: 'cchc-files'});
  const state = element('p', {role: 'status'});
  const input = element('input', {type: 'file', multiple: true, accept: ACCEPTED, className: 'cchc-file',
    id: `cchc-score-file-${fileInputs += 1}`});
  function show() {
    const known = links(files, task);
    list.replaceChildren(...files.map((file, index) => {
      const button = element('button', {type: 'button', className: 'btn btn-default btn-xs', textContent: 'Bỏ'});
      button.setAttribute('aria-label', `Bỏ tệp ${file.name}`);
      button.addEventListener('click', () => {
        files.splice(index, 1);
        write();
        show();
      });
      return element('li', {}, known[index], ' ', button);
    }));
  }
  async function send(chosen) {
    for (const file of chosen) {
      Object.assign(state, {className: '', textContent: `${file.name}: đang gửi…`});
      try {
        const answer = await upload(`${ROOT}/api/tasks/${task.id}/evidence`, file, '');
        files.push({id: answer.file.id, name: answer.file.name, size: answer.file.size});
        Object.assign(state, {className: 'cchc-done', textContent: answer.alsoIn.length === 0 ? ''
          : `Tệp này đã dùng ở: ${answer.alsoIn.join('; ')}.`});
        write();
        show();
      } catch (error) {
        Object.assign(state, {className: 'cchc-error', textContent: `${file.name}: ${error.message}`});
      }
    }
    input.value = '';
  }
  input.addEventListener('change', () => awaits(send([...input.files])));
  show();
  return element('div', {}, list, element('div', {}, input,
    element('label', {htmlFor: input.id, className: 'btn btn-default btn-sm', textContent: 'Thêm tệp minh chứng…'})), state);
}

/** What the commune or the system gave, for those who judge it. */
function given(row, criterion, task) {
  return [
    criterion.method === 'SELF'
      ? told('Xã tự chấm', row.selfScore === null ? 'chưa chấm' : `${points(row.selfScore)}${row.selfNote ? ` – ${row.selfNote}` : ''}`)
      : '',
    criterion.method === 'COMPUTED'
      ? told('Hệ thống tính', `${row.computed === null ? 'chưa tính được' : points(row.computed)}. ${row.fact}`) : '',
    criterion.method === 'SURVEY' ? told('Cách chấm', 'khảo sát, Phòng Nội vụ ghi') : '',
    shown('Minh chứng', row.evidence, task),
    row.lacksEvidence ? element('p', {className: 'cchc-error', textContent: `Thiếu minh chứng: ${criterion.evidence}.`}) : ''
  ];
}

function explained(row, task) {
  return [
    told('Yêu cầu giải trình', row.question, 'cchc-error'), told('Xã giải trình', row.explanation),
    shown('Tệp kèm giải trình', row.explanationEvidence, task)
  ];
}

function scored(row, criterion, set) {
  const start = basis(row);
  return element('div', {className: 'cchc-fields'},
    number(start === null ? 'Điểm' : `Điểm (để trống là giữ ${points(start)})`, row.score, criterion.maximum, set('score')),
    text(start === null ? 'Lý do, căn cứ' : 'Lý do (bắt buộc khi sửa điểm)', row.reason, 1000, set('reason')));
}

const WORK = {
  FILL: (row, criterion, task, set, awaits) => criterion.method === 'COMPUTED'
    ? [told('Hệ thống tính', row.computed === null ? `chưa tính được. ${row.fact}` : `${points(row.computed)} điểm. ${row.fact}`)]
    : criterion.method === 'SURVEY' ? [element('p', {textContent: 'Khảo sát: Phòng Nội vụ ghi điểm sau, xã không tự chấm.'})]
      : [element('div', {className: 'cchc-fields'},
        number('Điểm tự chấm (không đạt ghi 0)', row.selfScore, criterion.maximum, set('selfScore')),
        text('Ghi chú', row.selfNote, 1000, set('selfNote'))),
      criterion.evidence ? element('p', {className: 'cchc-hint', textContent: `Minh chứng cần có: ${criterion.evidence}.`}) : '',
      attached(row.evidence, task, set(), awaits)],
  EXAMINE: (row, criterion, task) => given(row, criterion, task),
  APPRAISE: (row, criterion, task, set) => [...given(row, criterion, task), scored(row, criterion, set),
    criterion.method === 'SELF' ? text('Yêu cầu xã giải trình (để trống nếu đã rõ)', row.question, 1000, set('question')) : ''],
  EXPLAIN: (row, criterion, task, set, awaits) => [...given(row, criterion, task),
    told('Yêu cầu giải trình', row.question, 'cchc-error'),
    text('Giải trình của xã', row.explanation, 2000, set('explanation')), attached(row.explanationEvidence, task, set(), awaits)],
  APPRAISE_AGAIN: (row, criterion, task, set) => [...given(row, criterion, task), ...explained(row, task),
    scored(row, criterion, set)],
  CONSOLIDATE: (row, criterion, task, set) => [...given(row, criterion, task), ...explained(row, task),
    scored(row, criterion, set)],
  WATCH: (row, criterion, task) => [...given(row, criterion, task), ...explained(row, task),
    told('Điểm', row.score === null ? 'chưa có' : `${points(row.score)}${row.reason ? ` – ${row.reason}` : ''}`)]
};

/** What a step sends of a row. */
export function written(row, work) {
  const sent = {unitId: row.unitId, code: row.code, version: row.version};
  switch (work) {
    case 'FILL':
      return {...sent, score: row.selfScore, text: row.selfNote, evidence: row.evidence.map((file) => file.id)};
    case 'EXPLAIN':
      return {...sent, text: row.explanation, evidence: row.explanationEvidence.map((file) => file.id)};
    default:
      return {...sent, score: row.score, text: row.reason, question: row.question};
  }
}

/** Whether the step still has something to do about a row. */
export function isOpen(row, criterion, work) {
  switch (work) {
    case 'FILL':
      return criterion.method === 'SELF' && row.selfScore === null;
    case 'APPRAISE':
      return row.score === null && basis(row) === null && row.question === '';
    case 'EXPLAIN':
      return row.explanation === '';
    case 'APPRAISE_AGAIN':
    case 'CONSOLIDATE':
      return row.score === null;
    default:
      return false;
  }
}

/**
 * The row.
 * @param title what stands above it
 * @param changed is called when somebody wrote into the row
 * @param awaits is given work under way, such as a file that is being sent
 */
export function scoreRow(row, criterion, work, task, title, changed, awaits) {
  const set = (name) => (value) => {
    if (name) {
      row[name] = value;
    }
    changed(row);
  };
  return element('section', {className: 'cchc-part'},
    element('p', {}, element('strong', {textContent: title}), ` (tối đa ${points(criterion.maximum)})`),
    criterion.guidance ? element('p', {className: 'cchc-hint', textContent: criterion.guidance}) : '',
    ...WORK[work](row, criterion, task, set, awaits));
}
