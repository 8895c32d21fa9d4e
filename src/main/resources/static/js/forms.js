// The forms of pages made on the server speak Vietnamese in every browser, tell how far sending is, and warn before what
// was changed in them is lost; without this script the browser's own words stand where a file is chosen and where
// something is missing, and the server says that a file is too large.
const FAILED = 'Không gửi được, hãy kiểm tra kết nối rồi gửi lại.';

const LOSING = 'Trang này còn ô đã sửa mà chưa lưu ở một biểu mẫu khác. Gửi tiếp thì những ô đó mất. Vẫn gửi?';

const MEGABYTE = 1024 * 1024;

const missing = (input) => ({file: 'Hãy chọn tệp.', date: 'Hãy chọn ngày.'})[input.type] ?? 'Hãy điền ô này.';

/** Why what is chosen cannot be sent; empty if it can. */
function tooLarge(input) {
  const file = [...input.files ?? []].find(({size}) => size > Number(input.dataset.largest) * MEGABYTE);
  const size = file && (Math.ceil(file.size * 10 / MEGABYTE) / 10).toLocaleString('vi-VN', {minimumFractionDigits: 1});
  return file ? `Tệp «${file.name}» lớn ${size} MB, chỉ nhận tệp không quá ${input.dataset.largest} MB. `
    + 'Hãy chọn tệp khác; các ô khác vẫn giữ nguyên.' : '';
}

function checkInVietnamese(input) {
  input.addEventListener('invalid', () => input.setCustomValidity(
    tooLarge(input) || (input.validity.valueMissing ? missing(input) : 'Giá trị chưa đúng, hãy kiểm tra lại.')));
  input.addEventListener('input', () => input.setCustomValidity(''));
}

function chooseInVietnamese(input) {
  const button = Object.assign(document.createElement('span'), {className: 'file-button', textContent: 'Chọn tệp…'});
  const chosen = Object.assign(document.createElement('span'), {role: 'status'});
  const tell = () => {
    const refused = tooLarge(input);
    input.setCustomValidity(refused);
    chosen.className = refused && 'too-large';
    chosen.textContent = refused || [...input.files].map((file) => file.name).join(', ') || 'chưa chọn tệp';
  };
  input.classList.add('file-input');
  input.after(button, ' ', chosen);
  input.addEventListener('change', tell);
  tell();
}

/** A browser set up for another country writes 29/11 as 11/29: what was chosen is told once more as it is written here. */
function tellDay(input) {
  const written = Object.assign(document.createElement('span'), {className: 'written-day', ariaHidden: 'true'});
  const tell = () => {
    written.textContent = input.value ? `ngày ${input.value.split('-').reverse().join('/')}` : '';
  };
  input.after(written);
  input.addEventListener('input', tell);
  tell();
}

function tellState(form, button, text) {
  const state = form.querySelector('.busy')
    ?? form.appendChild(Object.assign(document.createElement('p'), {className: 'busy', role: 'status'}));
  state.textContent = text;
  if (button) {
    button.disabled = text !== FAILED;
  }
}

/** Sends a form with a file and tells how far it is; what the server answers takes the place of this page. */
function upload(form, button) {
  const request = new XMLHttpRequest();
  const address = new URL(form.getAttribute('action'), window.location.href).href;
  request.open('POST', address);
  request.setRequestHeader('Accept', 'text/html');
  request.upload.addEventListener('progress', ({loaded, total}) =>
    tellState(form, button, `Đang gửi tệp: ${Math.floor(100 * loaded / total)} %…`));
  request.upload.addEventListener('load', () => tellState(form, button, 'Đã gửi, hệ thống đang đọc tệp…'));
  request.addEventListener('error', () => tellState(form, button, FAILED));
  request.addEventListener('load', () => {
    if (request.responseURL !== address) {
      leaving = true;
      window.location.assign(request.responseURL);
      return;
    }
    const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(answer.documentElement));
    window.scrollTo(0, 0);
    fit();
  });
  const body = new FormData(form);
  tellState(form, button, 'Đang gửi tệp…');
  request.send(body);
}

/** Whether a field says something else than when the page came. */
function isChanged(field) {
  if (field.type === 'checkbox') {
    return field.checked !== field.defaultChecked;
  }
  if (field.localName === 'select') {
    return !([...field.options].find((option) => option.defaultSelected) ?? field.options[0]).selected;
  }
  return field.type !== 'file' && 'defaultValue' in field && field.value !== field.defaultValue;
}

/** The forms that hold what is not saved: changed here, or sent and refused by the server. */
function unsaved() {
  return [...document.querySelectorAll('form[data-keep]')].filter((form) =>
    'unsaved' in form.dataset || [...form.elements].some(isChanged));
}

let leaving = false;

function tellSending(form) {
  form.addEventListener('submit', (event) => {
    if (unsaved().some((other) => other !== form) && !window.confirm(LOSING)) {
      event.preventDefault();
    } else if ([...form.querySelectorAll('input[type=file]')].some((input) => input.files.length > 0)) {
      event.preventDefault();
      upload(form, event.submitter);
    } else {
      leaving = true;
      // Not before the browser has read which button was pressed.
      window.setTimeout(() => tellState(form, event.submitter, 'Đang xử lý…'));
    }
  });
}

function fit() {
  document.querySelectorAll('input, select, textarea').forEach(checkInVietnamese);
  document.querySelectorAll('input[type=file]').forEach(chooseInVietnamese);
  document.querySelectorAll('input[type=date]').forEach(tellDay);
  document.querySelectorAll('form[method=post]').forEach(tellSending);
}

fit();

window.addEventListener('beforeunload', (event) => {
  if (!leaving && unsaved().length > 0) {
    event.preventDefault();
  }
});

// Back in a page that the browser has kept, everything can be sent again.
window.addEventListener('pageshow', ({persisted}) => {
  if (!persisted) {
    return;
  }
  leaving = false;
  if (unsaved().length === 0) {
    window.location.reload();
    return;
  }
  document.querySelectorAll('.busy').forEach((state) => state.remove());
  document.querySelectorAll('button:disabled').forEach((button) => {
    button.disabled = false;
  });
});
