// The chart of what was on time, drawn from the table below it.
const rows = [...document.querySelectorAll('#trend-table tr')].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent));
const style = getComputedStyle(document.documentElement);
const ink = style.getPropertyValue('--ink');
const line = style.getPropertyValue('--line');
const number = (text) => (/^\d+$/.test(text) ? Number(text) : null);

new window.Chart(document.getElementById('trend'), {
  data: {
    labels: rows[0].map((month) => `Tháng ${month}`),
    datasets: [
      {
        type: 'line', label: 'Đúng hạn (%)', data: rows[3].map(number), yAxisID: 'y', tension: 0.2, spanGaps: true,
        borderColor: style.getPropertyValue('--link'), backgroundColor: style.getPropertyValue('--link')
      },
      {type: 'bar', label: 'Nhiệm vụ đến hạn', data: rows[1].map(number), yAxisID: 'y2', backgroundColor: line}
    ]
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    color: ink,
    scales: {
      x: {ticks: {color: ink}, grid: {color: line}},
      y: {min: 0, max: 100, ticks: {color: ink}, grid: {color: line}, title: {display: true, text: 'Đúng hạn (%)', color: ink}},
      y2: {position: 'right', min: 0, ticks: {color: ink, precision: 0}, grid: {display: false},
        title: {display: true, text: 'Nhiệm vụ đến hạn', color: ink}}
    }
  }
});
