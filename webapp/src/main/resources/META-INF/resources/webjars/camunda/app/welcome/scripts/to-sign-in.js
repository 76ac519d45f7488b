// Tasklist, Cockpit and Admin would show a sign-in form of their own once the session is over. There is one sign-in
// page for everything, so whoever is sent to theirs goes to ours.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function toSignIn() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(root + '/login');
  }
}

// AngularJS changes the address without an event that one could listen to.
for (const change of ['pushState', 'replaceState']) {
  const original = window.history[change];
  window.history[change] = function () {
    original.apply(this, arguments);
    toSignIn();
  };
}

window.addEventListener('hashchange', toSignIn);
toSignIn();
