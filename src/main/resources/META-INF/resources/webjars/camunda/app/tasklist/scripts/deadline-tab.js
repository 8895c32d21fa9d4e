// The tab "Thời hạn" of a task: why it is due when it is, what has happened, and a request for more time.
import {day, moment} from './dates.js';
import {element} from './element.js';
import {read, ROOT, send} from './server.js';

const STATUS = {
  OPEN: 'Đang thực hiện',
  DELIVERED: 'Đã nộp, chờ nghiệm thu',
  CLOSED: 'Đã kết thúc',
  WITHDRAWN: 'Đã rút'
};

const EXTENSION_STATUS = {
  ASKED: 'Chờ quyết định', GRANTED: 'Đồng ý', REFUSED: 'Không đồng ý', APPLIED: 'Đồng ý, đã dời hạn',
  LAPSED: 'Hết hiệu lực: đã nộp hoặc rút'
};

/** On time or how late, once delivered. */
function lateness(days) {
  return days == null ? '' : days === 0 ? 'Đúng hạn' : `Chậm ${days} ngày làm việc`;
}

function table(caption, headings, rows) {
  if (rows.length === 0) {
    return '';
  }
  return element('section', {}, element('h4', {textContent: caption}), element('table', {className: 'table cchc-table'},
    element('thead', {}, element('tr', {}, ...headings.map((text) => element('th', {scope: 'col', textContent: text})))),
    element('tbody', {}, ...rows.map((cells) =>
      element('tr', {}, ...cells.map((text) => element('td', {textContent: text ?? ''})))))));
}

function facts(pairs) {
  const list = element('dl', {className: 'cchc-facts'});
  for (const [term, value] of pairs) {
    if (value) {
      list.append(element('dt', {textContent: term}), element('dd', {textContent: value}));
    }
  }
  return list;
}

function field(id, label, input) {
  const message = element('p', {id: `${id}-error`, className: 'cchc-error', role: 'alert'});
  Object.assign(input, {id, className: 'form-control'});
  input.setAttribute('aria-describedby', message.id);
  return {
    input,
    node: element('div', {className: 'form-group'}, element('label', {htmlFor: id, textContent: label}), input, message),
    say(text) {
      message.textContent = text;
      input.setAttribute('aria-invalid', String(text !== ''));
    }
  };
}

function requestForm(duty, {api}, refresh) {
  const reason = field('cchc-extension-reason', 'Lý do xin gia hạn', element('textarea', {rows: 3, maxLength: 1000}));
  const newDate = field('cchc-extension-date', 'Đề nghị hạn mới', element('input', {type: 'date'}));
  const chosen = element('p', {className: 'cchc-chosen'});
  newDate.input.addEventListener('input', () => {
    chosen.textContent = newDate.input.value ? `Ngày đã chọn: ${day(newDate.input.value)}` : '';
  });
  const done = element('p', {className: 'cchc-done', role: 'status'});
  const button = element('button', {type: 'submit', className: 'btn btn-primary', textContent: 'Gửi đề nghị'});
  const form = element('form', {noValidate: true}, element('h4', {textContent: 'Xin gia hạn'}), reason.node, newDate.node,
    chosen, button, done);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    reason.say(reason.input.value.trim() ? '' : 'Hãy nêu lý do.');
    newDate.say(newDate.input.value ? '' : 'Hãy chọn ngày.');
    if (!reason.input.value.trim() || !newDate.input.value) {
      return;
    }
    button.disabled = true;
    try {
      const problem = await send(`${ROOT}/api/duties/${duty.id}/extension-requests`,
        {reason: reason.input.value.trim(), newDate: newDate.input.value}, api.CSRFToken);
      if (problem) {
        (problem.includes('«reason»') ? reason : newDate).say(problem);
      } else {
        await refresh('Đã gửi đề nghị tới cơ quan thường trực.');
      }
    } catch {
      done.textContent = 'Không gửi được, hãy kiểm tra kết nối rồi gửi lại.';
    } finally {
      button.disabled = false;
    }
  });
  return {form, done};
}

async function show(node, context, note = '') {
  const variable = await read(`${context.api.engineApi}/task/${context.taskId}/variables/dutyRecordId`);
  const duty = variable?.value == null ? null : await read(`${ROOT}/api/duties/${variable.value}`);
  if (!duty) {
    node.replaceChildren(element('p', {textContent: 'Công việc này không gắn với nhiệm vụ nào của kế hoạch.'}));
    return;
  }
  node.replaceChildren(
    facts([
      ['Nhiệm vụ', `${duty.row} ${duty.title}`], ['Đơn vị', duty.unitName], ['Kỳ', duty.periodName],
      ['Hạn', moment(duty.dueAt)],
      ['Hạn ban đầu', duty.dueAt === duty.originalDueAt ? '' : moment(duty.originalDueAt)],
      ['Cách tính hạn', duty.explanation], ['Căn cứ', duty.source], ['Tình trạng', STATUS[duty.status] ?? ''],
      ['Đã nộp', moment(duty.deliveredAt)], ['Đúng hạn hay chậm', lateness(duty.workingDaysLate)]
    ]),
    table('Gia hạn', ['Ngày gửi', 'Người gửi', 'Lý do', 'Đề nghị hạn', 'Kết quả', 'Hạn được duyệt', 'Ý kiến'],
      duty.extensions.map((it) => [moment(it.requestedAt), it.requestedBy, it.reason, day(it.requestedDay),
        EXTENSION_STATUS[it.status] ?? '', day(it.grantedDay), it.decisionReason])),
    table('Trả lại', ['Lần', 'Thời điểm', 'Nơi trả', 'Người trả', 'Lý do'],
      duty.returns.map((it, index) => [String(index + 1), moment(it.returnedAt), it.step, it.returnedBy, it.reason])),
    table('Xử lý quá hạn', ['Thời điểm', 'Cấp', 'Người xử lý', 'Biện pháp', 'Hẹn xong'],
      duty.measures.map((it) => [moment(it.actedAt), it.levelName, it.actedBy, it.measure, day(it.promisedDay)])),
    table('Các bước', ['Bước', 'Đơn vị', 'Bắt đầu', 'Hạn', 'Kết thúc', 'Người làm', 'Số ngày làm việc'],
      duty.steps.map((it) => [it.name, it.unitName, moment(it.openedAt), moment(it.dueAt), moment(it.finishedAt), it.userId,
        String(it.workingDays)])));
  if (duty.mayAskExtension) {
    const {form, done} = requestForm(duty, context, (text) => show(node, context, text));
    done.textContent = note;
    node.append(form);
  }
}

export const deadlineTab = {
  id: 'cchc-deadline',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'Thời hạn'},
  render: (node, {api, taskId}) => {
    const pane = element('div', {className: 'cchc-deadline', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(pane);
    show(pane, {api, taskId})
      .catch((error) => pane.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
