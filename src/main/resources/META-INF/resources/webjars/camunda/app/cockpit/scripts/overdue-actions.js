// What Home Affairs does about one duty, or about many at once: each act with its reason, which is kept on record.
import {day, dayOf} from '../../tasklist/scripts/dates.js';
import {openDialog} from '../../tasklist/scripts/dialog.js';
import {element} from '../../tasklist/scripts/element.js';
import {ROOT, submit} from '../../tasklist/scripts/server.js';

const OFFLINE = 'Chưa gửi được, hãy kiểm tra kết nối rồi gửi lại.';

function words(rows, most) {
  return element('textarea', {className: 'form-control', rows, maxLength: most, required: true});
}

function date() {
  return element('input', {type: 'date', className: 'form-control', required: true});
}

/** An input under its label; a browser writes days its own way, so what was chosen is said again. */
function labelled([text, input]) {
  if (input.type !== 'date') {
    return element('label', {}, text, input);
  }
  const chosen = element('span', {className: 'cchc-chosen'});
  input.addEventListener('input', () => {
    chosen.textContent = input.value ? `Ngày đã chọn: ${day(input.value)}` : '';
  });
  return element('label', {}, text, input, chosen);
}

/**
 * A form of the dialog.
 * @param fields pairs of a label and its input
 * @param act sends it and gives back a sentence on what came of it
 */
function act(title, hint, fields, label, act) {
  const button = element('button', {type: 'submit', className: 'btn btn-default', textContent: label});
  const state = element('p', {role: 'status'});
  const form = element('form', {noValidate: true, className: 'cchc-act'}, element('h4', {textContent: title}),
    element('p', {className: 'cchc-hint', textContent: hint}),
    element('div', {className: 'cchc-fields'}, ...fields.map(labelled)),
    button, state);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const empty = fields.find(([, input]) => !input.value.trim());
    if (empty) {
      Object.assign(state, {className: 'cchc-error', textContent: `Hãy điền «${empty[0]}».`});
      empty[1].focus();
      return;
    }
    button.disabled = true;
    try {
      Object.assign(state, {className: 'cchc-done', textContent: await act()});
    } catch (error) {
      Object.assign(state, {className: 'cchc-error', textContent: error instanceof TypeError ? OFFLINE : error.message});
      button.disabled = false;
    }
  });
  return form;
}

function reminder(works, token, done) {
  const said = words(2, 300);
  return act(works.length === 1 ? 'Nhắc ngay' : `Nhắc ${works.length} nhiệm vụ`,
    'Gửi tới những người đang giữ việc; mỗi người nhiều nhất một lần một ngày cho mỗi việc.', [['Lời nhắc', said]], 'Nhắc',
    async () => {
      const {people, mails, before} = await submit(`${ROOT}/api/reminders`,
        {processInstanceIds: works.map((work) => work.processInstanceId), words: said.value.trim()}, token);
      done();
      return before ? 'Hôm nay những người này đã được nhắc rồi.'
        : people === 0 ? 'Không có ai đang giữ việc.' : `Đã nhắc ${people} người, ${mails} người nhận cả thư.`;
    });
}

function extension(work, token, done) {
  const until = date();
  const reason = words(2, 1000);
  return act('Gia hạn', `Hạn đang là ${dayOf(work.dueAt)}; hạn mới phải muộn hơn.`,
    [['Hạn mới', until], ['Lý do gia hạn', reason]], 'Gia hạn', async () => {
      await submit(`${ROOT}/api/duties/${work.id}/extensions`, {dueDate: until.value, reason: reason.value.trim()}, token);
      done();
      return `Đã gia hạn đến ${day(until.value)}; các lời báo quá hạn dừng lại.`;
    });
}

function reassignment(work, units, token, done) {
  const unit = element('select', {className: 'form-control', required: true}, element('option', {value: '', textContent: ''}),
    ...units.filter(({id}) => id !== work.unitId).map(({id, name}) => element('option', {value: id, textContent: name})));
  const until = date();
  const reason = words(2, 900);
  return act('Chuyển đơn vị khác', `${work.unit} thôi làm, những gì đã làm giữ trong hồ sơ; đơn vị mới làm từ đầu.`,
    [['Đơn vị mới', unit], ['Hạn của đơn vị mới', until], ['Lý do chuyển', reason]], 'Chuyển', async () => {
      await submit(`${ROOT}/api/duties/${work.id}/reassignment`,
        {unit: unit.value, dueDate: until.value, reason: reason.value.trim()}, token);
      done();
      return `Đã chuyển cho ${unit.selectedOptions[0].textContent}.`;
    });
}

function withdrawal(work, year, token, done) {
  const reason = words(2, 2000);
  const sure = element('input', {className: 'form-control', required: true, autocomplete: 'off'});
  return act(`Rút mục ${work.row} khỏi kế hoạch`,
    'Mọi đơn vị thôi làm mục này trong năm; hồ sơ đã có giữ nguyên. Không hoàn lại được.',
    [['Lý do rút', reason], [`Gõ lại số mục (${work.row}) để xác nhận`, sure]], 'Rút mục', async () => {
      if (sure.value.trim() !== work.row) {
        throw new Error('Số mục gõ lại không đúng.');
      }
      const {dutyRecordIds} = await submit(`${ROOT}/api/plans/${year}/rows/${encodeURIComponent(work.row)}/withdrawal`,
        {reason: reason.value.trim()}, token);
      done();
      return `Đã rút mục ${work.row}; ${dutyRecordIds.length} nhiệm vụ đang chạy kết thúc.`;
    });
}

/**
 * Opens what can be done about one duty.
 * @param overdue what the server says of all of them
 * @param done is called when something was changed
 */
export function actOn(work, overdue, token, done) {
  openDialog((dialog) => {
    const acts = [];
    if (overdue.reminds && work.processInstanceId) {
      acts.push(reminder([work], token, done));
    }
    if (work.late) {
      acts.push(element('p', {className: 'cchc-act'}, element('a', {
        href: `${ROOT}/api/duties/urging-letter?unit=${work.unitId}`,
        textContent: `Dự thảo công văn đôn đốc ${work.unit} (.docx)`
      })));
    }
    if (overdue.changes && work.changeable) {
      acts.push(extension(work, token, done), reassignment(work, overdue.units, token, done));
    }
    if (overdue.changes) {
      acts.push(withdrawal(work, overdue.year, token, done));
    }
    dialog.show(`${work.unit} · ${work.row} · ${work.period}`, element('p', {textContent: work.title}), ...acts);
  });
}

/** Opens a reminder of many duties at once. */
export function remindAll(works, token, done) {
  openDialog((dialog) => dialog.show('Nhắc nhiều nhiệm vụ',
    element('p', {textContent: [...new Set(works.map((work) => work.unit))].join(', ')}), reminder(works, token, done)));
}
