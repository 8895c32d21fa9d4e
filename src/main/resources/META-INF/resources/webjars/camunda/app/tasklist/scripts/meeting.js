// The unit's meeting that a monthly review runs up to: its head moves it, and the review's deadlines go with it.
import {day} from './dates.js';
import {element} from './element.js';
import {ENGINE, ROOT, read, replace} from './server.js';

/** The month after one such as 2024-12. */
function monthAfter(month) {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export async function fill(dialog, task, api) {
  const value = async (name) => (await read(`${ENGINE}/task/${task.id}/variables/${name}`)).value;
  const [unit, period] = await Promise.all([value('unitId'), value('period')]);
  const url = `${ROOT}/api/units/${unit}/meetings/${monthAfter(period)}`;
  const meeting = await read(url);
  const now = element('p', {});
  const tell = (known) => {
    now.textContent = `Họp ngày ${day(known.day)}. ${known.explanation}`;
  };
  tell(meeting);
  const date = element('input', {type: 'date', className: 'form-control', value: meeting.day});
  const reason = element('textarea', {className: 'form-control', rows: 2, maxLength: 500});
  const state = element('p', {role: 'status'});
  const button = element('button', {type: 'submit', className: 'btn btn-primary', textContent: 'Dời cuộc họp'});
  const form = element('form', {noValidate: true}, element('div', {className: 'cchc-fields'},
    element('label', {}, 'Ngày họp mới', date), element('label', {}, 'Lý do', reason)), button, state);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      tell(await replace(url, {day: date.value || null, reason: reason.value}, api.CSRFToken));
      Object.assign(state, {className: 'cchc-done', textContent: 'Đã dời; hạn của các bước rà soát dời theo.'});
    } catch (error) {
      Object.assign(state, {className: 'cchc-error',
        textContent: error instanceof TypeError ? 'Chưa gửi được, hãy kiểm tra kết nối.' : error.message});
    } finally {
      button.disabled = false;
    }
  });
  dialog.show('Cuộc họp tháng của đơn vị', now,
    element('p', {className: 'cchc-hint', textContent: 'Thủ trưởng hoặc cấp phó dời được; bảng rà soát phải công bố trước cuộc họp.'}),
    form);
}
