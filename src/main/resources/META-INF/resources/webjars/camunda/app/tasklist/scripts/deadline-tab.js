// The tab "Thời hạn" of a task: why it is due when it is, what has happened, and a request for more time.
const ZONE = 'Asia/Ho_Chi_Minh';

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

/** An instant as dd/MM/yyyy HH:mm of Vietnam. */
export function moment(instant) {
  if (!instant) {
    return '';
  }
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
  }).formatToParts(new Date(instant));
  const part = (type) => parts.find((candidate) => candidate.type === type).value;
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}

/** A day such as 2024-03-29 as 29/03/2024. */
export function day(date) {
  return date ? date.split('-').reverse().join('/') : '';
}

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function table(caption, headings, rows) {
  const section = element('section', {}, element('h4', {textContent: caption}));
  if (rows.length === 0) {
    section.append(element('p', {className: 'cchc-none', textContent: 'Chưa có.'}));
    return section;
  }
  section.append(element('table', {className: 'table cchc-table'},
    element('thead', {}, element('tr', {}, ...headings.map((text) => element('th', {scope: 'col', textContent: text})))),
    element('tbody', {}, ...rows.map((cells) =>
      element('tr', {}, ...cells.map((text) => element('td', {textContent: text ?? ''})))))));
  return section;
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

async function problemOf(response) {
  try {
    return (await response.json()).detail || 'Máy chủ từ chối yêu cầu.';
  } catch {
    return 'Máy chủ từ chối yêu cầu.';
  }
}

async function read(url) {
  const response = await fetch(url, {
    headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'}, credentials: 'same-origin'
  });
  if (response.status === 404) {
    return null;
  }
  if (!response.ok) {
    throw new Error(await problemOf(response));
  }
  return response.json();
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

function requestForm(duty, {api, base}, refresh) {
  const reason = field('cchc-extension-reason', 'Lý do xin gia hạn', element('textarea', {rows: 3, maxLength: 1000}));
  const newDate = field('cchc-extension-date', 'Đề nghị hạn mới', element('input', {type: 'date'}));
  const done = element('p', {className: 'cchc-done', role: 'status'});
  const button = element('button', {type: 'submit', className: 'btn btn-primary', textContent: 'Gửi đề nghị'});
  const form = element('form', {noValidate: true}, element('h4', {textContent: 'Xin gia hạn'}), reason.node, newDate.node,
    button, done);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    reason.say(reason.input.value.trim() ? '' : 'Hãy nêu lý do.');
    newDate.say(newDate.input.value ? '' : 'Hãy chọn ngày.');
    if (!reason.input.value.trim() || !newDate.input.value) {
      return;
    }
    button.disabled = true;
    try {
      const response = await fetch(`${base}/api/duties/${duty.id}/extension-requests`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest',
          'X-XSRF-TOKEN': token(api)
        },
        body: JSON.stringify({reason: reason.input.value.trim(), newDate: newDate.input.value})
      });
      if (response.ok) {
        await refresh('Đã gửi đề nghị tới cơ quan thường trực.');
        return;
      }
      const problem = await problemOf(response);
      (problem.includes('«reason»') ? reason : newDate).say(problem);
    } catch {
      done.textContent = 'Không gửi được, hãy kiểm tra kết nối rồi gửi lại.';
    } finally {
      button.disabled = false;
    }
  });
  return {form, done};
}

function token(api) {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.substring('XSRF-TOKEN='.length)) : api.CSRFToken;
}

async function show(node, context, note = '') {
  const variable = await read(`${context.api.engineApi}/task/${context.taskId}/variables/dutyRecordId`);
  const duty = variable?.value == null ? null : await read(`${context.base}/api/duties/${variable.value}`);
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
    const root = document.querySelector('base').getAttribute('app-root');
    const pane = element('div', {className: 'cchc-deadline', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(pane);
    show(pane, {api, taskId, base: root.replace(/\/camunda$/, '')})
      .catch((error) => pane.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
