// The little that is nicer with JavaScript; every page works without.
document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('errors')?.focus();
});
