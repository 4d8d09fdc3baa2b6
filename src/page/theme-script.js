(function (d, s) {
  try {
    s = localStorage.getItem.bind(localStorage);
    s("");
  } catch (e) {
    s = function () {};
  }
  var t = s("theme"),
    l = s("language");
  if (t == "light" || t == "dark") d.dataset.theme = t;
  d.dataset.language = /^(java|python|php|go)$/.test(l) ? l : "python";
})(document.documentElement);
