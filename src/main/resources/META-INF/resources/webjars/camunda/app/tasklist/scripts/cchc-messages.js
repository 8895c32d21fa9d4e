// The messages of form-js 1.8.7 are English and cannot be configured: they are translated where they appear.
const MESSAGES = [
  [/^Field is required\.$/, 'Bắt buộc nhập.'],
  [/^Field must match pattern .*$/, 'Không đúng dạng.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Nhập ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Nhập nhiều nhất $1 ký tự.'],
  [/^Field must have minimum value of (.+)\.$/, 'Không nhỏ hơn $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Không lớn hơn $1.'],
  [/^Field must be a valid email\.$/, 'Không phải địa chỉ thư điện tử.'],
  [/^Field must be a valid\s+international phone number\..*$/, 'Không phải số điện thoại quốc tế, ví dụ +84912345678.'],
  [/^Value is not a number\.$/, 'Không phải số.'],
  [/^Value is expected to .*$/, 'Số không đúng dạng.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Chọn giá trị đúng, gần nhất là $1 và $2.'],
  [/^No results$/, 'Không có kết quả'],
  [/^Nothing to show\.$/, 'Không có gì.'],
  [/^Select$/, 'Chọn'],
  [/^Search$/, 'Tìm'],
];

export function translate(text) {
  const plain = text.trim();
  for (const [pattern, vietnamese] of MESSAGES) {
    if (pattern.test(plain)) {
      return plain.replace(pattern, vietnamese);
    }
  }
  return null;
}

function translateNode(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement?.closest('.fjs-form')) {
      const vietnamese = translate(text.data);
      if (vietnamese) text.data = vietnamese;
    }
  }
  for (const input of node.querySelectorAll?.('.fjs-form input[placeholder]') ?? []) {
    const vietnamese = translate(input.placeholder) ?? (input.placeholder === 'mm/dd/yyyy' ? 'tháng/ngày/năm' : null);
    if (vietnamese) input.placeholder = vietnamese;
  }
}

export function translateFormMessages(root) {
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') {
        translateNode(change.target.parentElement ?? root);
      }
      change.addedNodes.forEach((node) => translateNode(node.nodeType === Node.TEXT_NODE ? node.parentElement ?? root : node));
    }
  }).observe(root, { childList: true, subtree: true, characterData: true });
}
