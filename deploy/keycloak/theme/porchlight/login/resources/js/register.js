// Whoever came by "Register" is told so. What happens is the same: a link by mail, for those whose address is known.
const registering = 'porchlight.registering';
const again = sessionStorage.getItem(registering) && document.querySelector('.error-text');
sessionStorage.removeItem(registering);

// Who forgot to enter an address comes back to the same words; Keycloak gives the page another address then.
if (location.hash === '#register' || again) {
  document.querySelectorAll('[data-when="register"], [data-when="forgotten"]').forEach((part) => {
    part.hidden = part.dataset.when !== 'register';
  });
  document.getElementById('kc-reset-password-form').addEventListener('submit', () => {
    sessionStorage.setItem(registering, 'yes');
  });
}
