// A chat opens at its newest line; a form is sent once, however often it is tapped.
window.scrollTo(0, document.body.scrollHeight * (document.querySelector('.lines') ? 1 : 0));
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form').forEach((form) => delete form.dataset.sent);
});
