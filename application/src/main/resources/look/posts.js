// Writing a post: pictures are taken as soon as they are chosen, and Enter looks on the roll.
document.addEventListener('DOMContentLoaded', () => {
  const form = document.getElementById('compose');
  if (!form) return;
  const files = document.getElementById('files');
  files.addEventListener('change', () => {
    if (files.files.length > 0) form.requestSubmit(document.getElementById('add-pictures'));
  });
  form.addEventListener('keydown', event => {
    const find = event.target.dataset && event.target.dataset.find;
    if (event.key !== 'Enter' || find === undefined) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button[value="find-pupil:' + find + '"]'));
  });
});
