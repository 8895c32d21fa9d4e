// The tab "Thời hạn": why this deadline, what happened so far, and how to ask for a later one.
const DAY = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
const STATUS = { ASKED: 'chờ quyết định', GRANTED: 'được đồng ý', APPLIED: 'được đồng ý', REFUSED: 'không được đồng ý' };

function element(name, text, parent) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (parent) parent.append(made);
  return made;
}

function list(parent, title, lines) {
  if (lines.length) {
    element('h4', title, parent);
    const items = element('ul', null, parent);
    lines.forEach((line) => element('li', line, items));
  }
}

function when(moment) {
  return moment ? DAY.format(new Date(moment)) : '';
}

function show(node, duty) {
  element('h4', `Hạn: ${when(duty.dueAt)}`, node);
  duty.explanation.split('\n').forEach((line) => element('p', line, node));
  list(node, 'Gia hạn', duty.extensions.map((e) => `Đến ${e.grantedDay ?? e.requestedDay}: ${STATUS[e.status]}. ${e.decisionReason ?? e.reason}`));
  list(node, 'Đã trả lại', duty.returns.map((r) => `${when(r.returnedAt)} – ${r.step}: ${r.reason}`));
  list(node, 'Các bước', duty.steps.map((s) => `${s.name}: từ ${when(s.openedAt)}${s.finishedAt ? ` đến ${when(s.finishedAt)}` : ''}, ${s.workingDays} ngày làm việc${s.userId ? ` (${s.userId})` : ''}`));
}

function field(form, label, input) {
  const row = element('div', null, form);
  row.className = 'form-group';
  const caption = element('label', label, row);
  input.id = `cchc-${input.name}`;
  caption.htmlFor = input.id;
  input.className = 'form-control';
  row.append(input);
}

function askForm(node, duty, api, reload) {
  const form = element('form', null, node);
  element('h4', 'Xin gia hạn', form);
  const reason = Object.assign(document.createElement('textarea'), { name: 'reason', required: true, maxLength: 1000 });
  const newDate = Object.assign(document.createElement('input'), { name: 'newDate', type: 'date', required: true });
  field(form, 'Lý do', reason);
  field(form, 'Hạn mới', newDate);
  const send = element('button', 'Gửi đề nghị', form);
  send.className = 'btn btn-primary';
  const answer = element('p', null, form);
  answer.setAttribute('role', 'status');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    const response = await fetch(`/api/duties/${duty.id}/extension-requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'fetch', 'X-XSRF-TOKEN': api.CSRFToken },
      body: JSON.stringify({ reason: reason.value, newDate: newDate.value }),
    });
    send.disabled = false;
    if (response.ok) reload();
    else answer.textContent = (await response.json()).detail ?? 'Không gửi được, hãy thử lại.';
  });
}

async function load(node, api, taskId) {
  node.replaceChildren(element('p', 'Đang tải…'));
  const headers = { 'X-Requested-With': 'fetch' };
  const variable = await fetch(`${api.engineApi}/task/${taskId}/variables/dutyRecordId`, { headers });
  const duty = variable.ok ? await fetch(`/api/duties/${(await variable.json()).value}`, { headers }) : null;
  node.replaceChildren();
  if (!duty?.ok) {
    element('p', 'Công việc này không thuộc nhiệm vụ có thời hạn theo kế hoạch.', node);
    return;
  }
  const record = await duty.json();
  show(node, record);
  if (record.status === 'OPEN') askForm(node, record, api, () => load(node, api, taskId));
}

export const deadlineTab = {
  id: 'cchc-deadline',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Thời hạn' },
  render: (node, { api, taskId }) => {
    load(node, api, taskId);
  },
  unmount: () => {},
};
