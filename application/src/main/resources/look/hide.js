// Hiding parts of a picture: they are drawn with a mouse or a finger, and stand in the fields as numbers.
document.addEventListener('DOMContentLoaded', () => {
  const picture = document.getElementById('faces');
  const form = document.getElementById('hide');
  if (!picture || !form) return;
  const names = ['left', 'top', 'width', 'height'];
  const rows = [...picture.querySelectorAll('[data-row]')];
  const field = (row, name) => document.getElementById('area-' + row.dataset.row + '-' + name);
  const view = picture.viewBox.baseVal;
  document.querySelectorAll('.with-script').forEach(hint => hint.hidden = false);

  // The fields say what is drawn, so that typing and drawing are the same.
  const show = row => {
    const [left, top, width, height] = names.map(name => parseFloat(field(row, name).value.replace(',', '.')) || 0);
    row.setAttribute('x', left * view.width / 100);
    row.setAttribute('y', top * view.height / 100);
    row.setAttribute('width', width * view.width / 100);
    row.setAttribute('height', height * view.height / 100);
  };
  const tick = () => form.querySelectorAll('input[name=face]').forEach(box =>
    picture.querySelector('[data-face="' + box.value + '"]').classList.toggle('chosen', box.checked));
  const fill = (row, numbers) => {
    names.forEach((name, i) => field(row, name).value = numbers.length ? numbers[i].toFixed(1) : '');
    show(row);
  };
  const isBlank = row => names.every(name => field(row, name).value.trim() === '');
  const say = words => document.getElementById('drawn').textContent = words;
  rows.forEach(show);
  tick();
  form.addEventListener('input', () => { rows.forEach(show); tick(); });

  const at = event => {
    const box = picture.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top].map((way, i) =>
      Math.min(100, Math.max(0, 100 * way / (i ? box.height : box.width))));
  };
  let drawing = null;
  picture.addEventListener('pointerdown', event => {
    drawing = { row: rows.find(isBlank), from: at(event), on: event.target.closest('[data-row], [data-face]') };
    picture.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  picture.addEventListener('pointermove', event => {
    if (!drawing || !drawing.row) return;
    const [x, y] = at(event);
    const [fromX, fromY] = drawing.from;
    if (Math.abs(x - fromX) + Math.abs(y - fromY) < 1) return;
    drawing.moved = true;
    fill(drawing.row, [Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX), Math.abs(y - fromY)]);
  });
  picture.addEventListener('pointercancel', () => drawing = null);
  picture.addEventListener('pointerup', () => {
    const { row, on, moved } = drawing || {};
    drawing = null;
    if (moved) say('Part ' + row.dataset.row + ' is drawn.');
    else if (on && on.dataset.row) { fill(on, []); say('Part ' + on.dataset.row + ' is taken away.'); }
    else if (on) form.querySelector('input[name=face][value="' + on.dataset.face + '"]').click();
  });
});
