// The forms of pages made on the server speak Vietnamese in every browser and tell how far sending is; without this
// script the browser's own words stand where a file is chosen and where something is missing.
const FAILED = 'Không gửi được, hãy kiểm tra kết nối rồi gửi lại.';

const missing = (input) => ({file: 'Hãy chọn tệp.', date: 'Hãy chọn ngày.'})[input.type] ?? 'Hãy điền ô này.';

function checkInVietnamese(input) {
  input.addEventListener('invalid', () => input.setCustomValidity(
    input.validity.valueMissing ? missing(input) : 'Giá trị chưa đúng, hãy kiểm tra lại.'));
  input.addEventListener('input', () => input.setCustomValidity(''));
}

function chooseInVietnamese(input) {
  const button = Object.assign(document.createElement('span'), {className: 'file-button', textContent: 'Chọn tệp…'});
  const chosen = document.createElement('span');
  const tell = () => {
    chosen.textContent = [...input.files].map((file) => file.name).join(', ') || 'chưa chọn tệp';
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

function tellSending(form) {
  form.addEventListener('submit', (event) => {
    if ([...form.querySelectorAll('input[type=file]')].some((input) => input.files.length > 0)) {
      event.preventDefault();
      upload(form, event.submitter);
    } else {
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

// Back in a page that the browser has kept, everything can be sent again.
window.addEventListener('pageshow', ({persisted}) => {
  if (persisted) {
    window.location.reload();
  }
});
