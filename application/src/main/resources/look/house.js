// The little that is nicer with JavaScript; every page works without.
document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('errors')?.focus();
});
// Whoever was signed out elsewhere is told where they look while they type; pressing the button leads through sign-in.
document.addEventListener('htmx:responseError', event => {
  const saved = document.getElementById('saved');
  if (saved && event.detail.xhr.status === 401) {
    saved.textContent = 'You are signed out, so this is not saved. Press the button to sign in: what you typed is kept.';
  }
});
