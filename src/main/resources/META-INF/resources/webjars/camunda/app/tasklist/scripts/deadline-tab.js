// The tab "Thời hạn" of a task: why it is due when it is, and a request for more time.
import {day} from './dates.js';
import {dutyDeadline} from './duty-record.js';
import {element} from './element.js';
import {read, ROOT, send} from './server.js';

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
  node.replaceChildren(...dutyDeadline(duty));
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
