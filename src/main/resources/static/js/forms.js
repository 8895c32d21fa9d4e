// The forms of pages made on the server speak Vietnamese in every browser; without this script the browser's own
// words stand where a file is chosen and where something is missing.
const missing = (input) => ({file: 'Hãy chọn tệp.', date: 'Hãy chọn ngày.'})[input.type] ?? 'Hãy điền ô này.';

for (const input of document.querySelectorAll('input, select, textarea')) {
  input.addEventListener('invalid', () => input.setCustomValidity(
    input.validity.valueMissing ? missing(input) : 'Giá trị chưa đúng, hãy kiểm tra lại.'));
  input.addEventListener('input', () => input.setCustomValidity(''));
}

for (const input of document.querySelectorAll('input[type=file]')) {
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

// A browser set up for another country writes 29/11 as 11/29: what was chosen is told once more as it is written here.
for (const input of document.querySelectorAll('input[type=date]')) {
  const written = Object.assign(document.createElement('span'), {className: 'written-day', ariaHidden: 'true'});
  const tell = () => {
    written.textContent = input.value ? `ngày ${input.value.split('-').reverse().join('/')}` : '';
  };
  input.after(written);
  input.addEventListener('input', tell);
  tell();
}
