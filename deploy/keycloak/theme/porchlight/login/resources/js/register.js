// Whoever came by "Register" is told so. What happens is the same: a link by mail, for those whose address is known.
if (location.hash === '#register') {
  document.querySelectorAll('[data-when="register"], [data-when="forgotten"]').forEach((part) => {
    part.hidden = part.dataset.when !== 'register';
  });
}
