// The forms' own library and the diagrams speak only English: their sentences, and how they read in Vietnamese.
const SENTENCES = [
  [/^Field is required\.$/, () => 'Trường này bắt buộc nhập.'],
  [/^Field must match pattern (.*)\.$/s, () => 'Giá trị chưa đúng mẫu yêu cầu, hãy kiểm tra lại.'],
  [/^Field must have minimum value of (.+)\.$/, (n) => `Giá trị nhỏ nhất là ${n}.`],
  [/^Field must have maximum value of (.+)\.$/, (n) => `Giá trị lớn nhất là ${n}.`],
  [/^Field must have minimum length of (\d+)\.$/, (n) => `Nhập ít nhất ${n} ký tự.`],
  [/^Field must have maximum length of (\d+)\.$/, (n) => `Nhập nhiều nhất ${n} ký tự.`],
  [/^Field must be a valid email\.$/, () => 'Địa chỉ thư điện tử không hợp lệ.'],
  [/^Field must be a valid\s+international phone number\. \(e\.g\. (.+)\)$/,
    () => 'Số điện thoại phải theo dạng quốc tế, ví dụ +84912345678.'],
  [/^Value is not a number\.$/, () => 'Giá trị phải là số.'],
  [/^Value is expected to be an integer\.$/, () => 'Giá trị phải là số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (n) => `Nhập nhiều nhất ${n} chữ số thập phân.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (low, high) => `Chọn giá trị hợp lệ; hai giá trị gần nhất là ${low} và ${high}.`],
  [/^Date and time must both be entered\.$/, () => 'Phải nhập cả ngày và giờ.'],
  [/^Field must be a valid date\.?$/, () => 'Ngày không hợp lệ.'],
  [/^dd?\/mm?\/yyyy$/, () => 'ngày/tháng/năm'],
  [/^No results$/, () => 'Không có kết quả'],
  [/^All values selected$/, () => 'Đã chọn hết'],
  [/^Nothing to show\.$/, () => 'Không có dữ liệu.'],
  [/^No content to show\.$/, () => 'Không có nội dung.'],
  [/^zoom in$/, () => 'Phóng to'],
  [/^zoom out$/, () => 'Thu nhỏ'],
  [/^reset zoom$/, () => 'Vừa khung'],
  [/^Select$/, () => 'Chọn'],
  [/^Search$/, () => 'Tìm'],
  [/^Date$/, () => 'Ngày'],
  [/^Time$/, () => 'Giờ'],
  [/^Add new$/, () => 'Thêm dòng'],
  [/^Collapse$/, () => 'Thu gọn'],
  [/^Expand all \((\d+)\)$/, (n) => `Mở tất cả (${n})`],
  [/^Remove tag$/, () => 'Bỏ mục này'],
  [/^Increment$/, () => 'Tăng'],
  [/^Decrement$/, () => 'Giảm'],
  [/^Previous page$/, () => 'Trang trước'],
  [/^Next page$/, () => 'Trang sau'],
  [/^Click to remove sorting$/, () => 'Bấm để bỏ sắp xếp'],
  [/^Click to sort by (.+) ascending$/, (label) => `Bấm để sắp xếp tăng dần theo ${label}`],
  [/^Click to sort by (.+) descending$/, (label) => `Bấm để sắp xếp giảm dần theo ${label}`]
];

/**
 * The Vietnamese of one of these sentences, its numbers kept; any other text
 * comes back as it is.
 */
export function inVietnamese(sentence) {
  const text = sentence.trim();
  for (const [english, vietnamese] of SENTENCES) {
    const match = english.exec(text);
    if (match) {
      return vietnamese(...match.slice(1));
    }
  }
  return sentence;
}

/** Names of months and days for the forms' date picker. */
export const CALENDAR = {
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
  },
  months: {
    shorthand: Array.from({length: 12}, (_, month) => `Th${month + 1}`),
    longhand: Array.from({length: 12}, (_, month) => `Tháng ${month + 1}`)
  },
  firstDayOfWeek: 1,
  rangeSeparator: ' đến ',
  weekAbbreviation: 'Tuần',
  scrollTitle: 'Cuộn để thay đổi',
  toggleTitle: 'Bấm để chuyển',
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút'
};
