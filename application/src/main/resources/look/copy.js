// A button beside each text that is there to be copied.
document.querySelectorAll('[data-copy]').forEach((text) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain small';
  button.textContent = 'Copy the text';
  button.addEventListener('click', async () => {
    text.select();
    await navigator.clipboard.writeText(text.value);
    button.textContent = 'Copied';
  });
  text.after(button);
});
