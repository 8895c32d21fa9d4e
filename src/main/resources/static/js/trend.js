// The chart of what was on time, drawn from the tables below it: of all, a field or a unit.
const text = (row) => [...row.cells].slice(1).map((cell) => cell.textContent);
const number = (words) => (/^\d+$/.test(words) ? Number(words) : null);
const months = text(document.querySelector('#trend-table thead tr')).slice(0, -1);
const [due, , , , rate] = [...document.querySelectorAll('#trend-table tbody tr')].map(text);
const take = (cells) => cells.slice(0, months.length);
const series = [{rates: take(rate).map(number), due: take(due).map(number)}];
const choice = document.getElementById('trend-of');

for (const table of document.querySelectorAll('table.rates')) {
  const group = choice.appendChild(document.createElement('optgroup'));
  group.label = table.tHead.rows[0].cells[0].textContent;
  for (const row of table.tBodies[0].rows) {
    const cells = take([...row.cells].slice(1));
    group.append(new Option(row.cells[0].textContent, series.length));
    series.push({
      rates: cells.map((cell) => number(cell.textContent)),
      due: cells.map((cell) => Number(cell.querySelector('a')?.dataset.due ?? 0))
    });
  }
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const screen = () => ({ink: colour('--ink'), line: colour('--line'), link: colour('--link')});
const {line: grey, link: strong} = screen();
const chart = new window.Chart(document.getElementById('trend'), {
  data: {
    labels: months.map((month) => `Tháng ${month}`),
    datasets: [
      {type: 'line', label: 'Đúng hạn (%)', yAxisID: 'y', tension: 0.2, spanGaps: true, data: [], borderColor: strong, backgroundColor: strong},
      {type: 'bar', label: 'Nhiệm vụ đến hạn', yAxisID: 'y2', data: [], borderColor: grey, backgroundColor: grey}
    ]
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    scales: {
      x: {ticks: {}, grid: {}},
      y: {min: 0, max: 100, ticks: {}, grid: {}, title: {display: true, text: 'Đúng hạn (%)'}},
      y2: {position: 'right', min: 0, ticks: {precision: 0}, grid: {display: false}, title: {display: true, text: 'Nhiệm vụ đến hạn'}}
    }
  }
});

function draw({ink, line, link}) {
  const {rates, due: counts} = series[Number(choice.value)];
  const [of, bars] = chart.data.datasets;
  Object.assign(of, {data: rates, borderColor: link, backgroundColor: link});
  Object.assign(bars, {data: counts, borderColor: line, backgroundColor: line});
  chart.options.color = ink;
  for (const [name, axis] of Object.entries(chart.options.scales)) {
    axis.ticks.color = ink;
    if (name !== 'y2') {
      axis.grid.color = line;
    }
    if (axis.title) {
      axis.title.color = ink;
    }
  }
  chart.update('none');
}

draw(screen());
choice.closest('p').hidden = false;
choice.addEventListener('change', () => draw(screen()));
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(screen()));
// Paper is white whatever the screen is.
window.addEventListener('beforeprint', () => draw({ink: '#1c2523', line: '#c9d3d1', link: '#0b5c57'}));
window.addEventListener('afterprint', () => draw(screen()));
